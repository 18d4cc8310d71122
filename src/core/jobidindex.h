// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/jobstore.h"
#include "core/rows.h"

namespace assay {

/// Finds a row by its job id. Built by the thread that fills the store; not to be read before that thread is done.
class JobIdIndex
{
public:
    /// Adds the row. Returns the earlier row with the same id when there is one (the earlier one stays the one found).
    std::optional<SourceRow> insert(const JobStore &store, std::string_view jobId, SourceRow row);

    [[nodiscard]] std::optional<SourceRow> find(const JobStore &store, std::string_view jobId) const;

private:
    void grow();

    // Upper half: part of the hash; lower half: row + 1. 0 = free.
    std::vector<std::uint64_t> m_slots;
    std::size_t m_count = 0;
};

} // namespace assay
