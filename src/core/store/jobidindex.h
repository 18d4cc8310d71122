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

/// Finds a row by its job id. Built by the thread that fills the store; other threads may read it when that thread is
/// done.
class JobIdIndex
{
public:
    /// Returns the hash for insert(), and prefetches what insert() needs. Useful if other work is done before insert().
    [[nodiscard]] std::uint64_t prefetch(std::string_view jobId) const noexcept;

    /// Makes room for so many more rows: insert() does not throw for them. Throws std::bad_alloc, and then has no
    /// effect.
    void reserve(std::size_t count) { m_rows.reserve(count); }

    /// Adds the row. If an earlier row has the same id, returns that one; find() then still returns the earlier one.
    std::optional<SourceRow> insert(const JobStore &store, std::string_view jobId, SourceRow row, std::uint64_t hash);

    [[nodiscard]] std::optional<SourceRow> find(const JobStore &store, std::string_view jobId) const;

private:
    HashIndex m_rows;
};

} // namespace assay
