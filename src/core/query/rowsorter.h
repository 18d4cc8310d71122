// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/job/jobquery.h"
#include "core/job/rows.h"
#include "core/query/markorder.h"
#include "core/store/jobstore.h"

namespace assay {

/// Sorts rows by the sort keys of a query (see JobQuery). Stable: rows that are sorted by job id before keep that order
/// where the keys are equal. Used for one query, by one thread.
class RowSorter
{
public:
    RowSorter(const JobStore &store, const JobQuery &query);

    /// Sorts \p rows, which must be sorted by job id. False when stopped before the end; their order is then undefined.
    [[nodiscard]] bool sort(std::vector<SourceRow> &rows, const std::stop_token &stop);

private:
    // A number that sorts like the value of a row.
    using Key = std::uint64_t;
    static constexpr Key Missing = NotSaid; // last in both directions
    static constexpr Key RawScore = Key{1} << 62; // in the key of a score whose scale is unknown

    // These return nothing when stopped: the sort keys of a million long texts take seconds.
    [[nodiscard]] std::vector<Key>
    keys(const SortKey &sortKey, const std::vector<SourceRow> &rows, const std::stop_token &stop) const;
    [[nodiscard]] std::vector<Key> scoreKeys(const std::vector<SourceRow> &rows, bool descending) const;
    [[nodiscard]] std::vector<Key>
    dictionaryKeys(Field field, const std::vector<SourceRow> &rows, const std::stop_token &stop) const;
    [[nodiscard]] std::vector<Key>
    textKeys(Field field, const std::vector<SourceRow> &rows, const std::stop_token &stop) const;

    void sortExactly(
        std::vector<std::uint32_t> &places, const std::vector<SourceRow> &rows, const std::vector<Key> &keys,
        Qt::SortOrder order) const;
    [[nodiscard]] bool isLess(SourceRow a, SourceRow b) const;
    [[nodiscard]] static Key largest(const std::vector<Key> &values) noexcept;
    void rankIds(const std::vector<SourceRow> &rows);

    const JobStore &m_store;
    const std::size_t m_storeRows; // the rows to sort are among the first m_storeRows
    const JobQuery &m_query;
    std::vector<Key> m_idRanks; // by source row; empty unless a sort key is the id
};

} // namespace assay
