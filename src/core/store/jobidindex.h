// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/hashindex.h"
#include "core/job/rows.h"
#include "core/store/jobstore.h"

namespace assay {

/// Finds a row by its job id. Built by the thread that fills the store; not to be read before that thread is done.
class JobIdIndex
{
public:
    /// Gives the hash for insert(), and begins to load what that will need: worth it when other work comes first.
    [[nodiscard]] std::uint64_t prepare(std::string_view jobId) const noexcept;

    /// Adds the row. Returns the earlier row with the same id when there is one (the earlier one stays the one found).
    std::optional<SourceRow> insert(const JobStore &store, std::string_view jobId, SourceRow row, std::uint64_t hash);

    [[nodiscard]] std::optional<SourceRow> find(const JobStore &store, std::string_view jobId) const;

private:
    HashIndex m_rows;
};

} // namespace assay
