// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/job/jobquery.h"
#include "core/job/rows.h"
#include "core/store/jobstore.h"

namespace assay {

/// Puts rows, which come in the order of job ids, in that of a query's sort keys (see JobQuery). Equal rows stay as
/// they are. Made for one query, used by one thread.
class RowSorter
{
public:
    RowSorter(const JobStore &store, const JobQuery &query);

    /// Sorts. False when stopped in between; the rows are then in no particular order.
    [[nodiscard]] bool sort(std::vector<SourceRow> &rows, const std::stop_token &stop);

private:
    // Sorts as the service's values do when compared as unsigned numbers.
    using Key = std::uint64_t;
    static constexpr Key Missing = ~Key{0}; // last in both directions

    // These give nothing when stopped: making sort keys of a million long texts takes seconds.
    [[nodiscard]] std::vector<Key>
    keys(const SortKey &sortKey, const std::vector<SourceRow> &rows, const std::stop_token &stop) const;
    [[nodiscard]] std::vector<Key> scoreKeys(const std::vector<SourceRow> &rows, bool descending) const;
    [[nodiscard]] std::vector<Key>
    dictionaryKeys(Field field, const std::vector<SourceRow> &rows, const std::stop_token &stop) const;
    [[nodiscard]] std::vector<Key>
    textKeys(Field field, const std::vector<SourceRow> &rows, const std::stop_token &stop) const;

    [[nodiscard]] static Key largest(const std::vector<Key> &values) noexcept;
    void rankIds(const std::vector<SourceRow> &rows);

    const JobStore &m_store;
    const std::size_t m_storeRows; // all rows to sort are among these
    const JobQuery &m_query;
    std::vector<Key> m_idRanks; // by source row; empty unless a sort key is the id
};

} // namespace assay
