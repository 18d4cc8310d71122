// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/job/rows.h"
#include "core/query/stopcheck.h"
#include "core/store/jobstore.h"

namespace assay {

/// Sorts rows by job id, the last sort key of every sort. Caches the order for the store it was last used with, so that
/// only the first of several sorts pays for it. Used by one thread.
class IdOrder
{
public:
    /// Sorts rows by job id, equal ids in the order of arrival. \p rows: in the order of arrival, all of them among the
    /// first \p storeRows of the store. Throws QueryStopped when asked to stop, and then keeps nothing new.
    [[nodiscard]] std::vector<SourceRow> sorted(
        const std::shared_ptr<const JobStore> &store, std::size_t storeRows, std::vector<SourceRow> rows,
        const StopCheck &stop = {});

private:
    std::weak_ptr<const JobStore> m_store;
    std::vector<SourceRow> m_all; // the first rows of the store, sorted by id
};

} // namespace assay
