// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/job/rows.h"
#include "core/store/jobstore.h"

namespace assay {

/// The order of job ids, in which rows come that are equal in all else. Kept for the store it was last made for, so
/// that only the first of several sorts pays for it. Used by one thread.
class IdOrder
{
public:
    /// These rows of the first \p storeRows of the store by job id, equal ids as they arrived. \p rows are in the order
    /// of arrival.
    [[nodiscard]] std::vector<SourceRow>
    sorted(const std::shared_ptr<const JobStore> &store, std::size_t storeRows, std::vector<SourceRow> rows);

private:
    std::weak_ptr<const JobStore> m_store;
    std::vector<SourceRow> m_all; // the first rows of the store, sorted
};

} // namespace assay
