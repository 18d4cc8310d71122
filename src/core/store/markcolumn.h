// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

#include "core/job/jobmark.h"
#include "core/job/rows.h"

namespace assay {

class JobStore;

/// What people said of the jobs of a store, by row. Immutable, so that a query reads it on any thread while newer marks
/// make another one; the store never changes for it. A row behind its end has no marks.
class MarkColumn
{
public:
    using Pointer = std::shared_ptr<const MarkColumn>;

    /// The marks of the first \p rows rows. Looks at every job id: tenths of a second for a million, so not on the GUI
    /// thread. Null when stopped.
    [[nodiscard]] static Pointer
    of(const JobStore &store, std::size_t rows, const JobMarks &marks, const std::stop_token &stop = {});

    /// The column with other marks for some rows; an empty mark takes away. Copies a byte a row and a pointer a mark: a
    /// fraction of a frame for a million rows. The rows may be in any order; of one that is named twice, the last
    /// counts.
    [[nodiscard]] Pointer with(std::span<const std::pair<SourceRow, JobMark>> changes) const;

    [[nodiscard]] std::size_t rowCount() const noexcept { return m_flags.size(); }

    /// How many rows have a mark.
    [[nodiscard]] std::size_t markedCount() const noexcept { return m_marks.size(); }

    /// The flags of a row; 0 behind the end.
    [[nodiscard]] MarkFlags flags(SourceRow row) const noexcept
    {
        const std::size_t i = index(row);
        return i < m_flags.size() ? m_flags[i] : MarkFlags{0};
    }

    /// The flags of all rows, for loops over many.
    [[nodiscard]] std::span<const MarkFlags> flags() const noexcept { return m_flags; }

    /// All that is said of a row; null when nothing is. Valid as long as the column.
    [[nodiscard]] const JobMark *mark(SourceRow row) const;

private:
    using Entry = std::pair<SourceRow, std::shared_ptr<const JobMark>>; // columns share them

    std::vector<MarkFlags> m_flags; // by row
    std::vector<Entry> m_marks; // of the rows that have one, by row
};

} // namespace assay
