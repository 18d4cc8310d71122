// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idorder.h"

#include <algorithm>

#include "core/byteprefix.h"
#include "core/parallel.h"
#include "core/radixsort.h"

namespace assay {

namespace {

std::vector<SourceRow> sortById(const JobStore &store, std::vector<SourceRow> rows)
{
    std::vector<KeyedRow> entries(rows.size());
    inParallel(rows.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            entries[i] = {bytePrefix(store.text(Field::JobId, rows[i])), rows[i]};
    });
    radixSort(entries);
    // Few ids share their first bytes; those that do are told apart by the whole.
    const auto less = [&store](const KeyedRow &a, const KeyedRow &b) {
        return store.text(Field::JobId, a.row) < store.text(Field::JobId, b.row);
    };
    for (auto first = entries.begin(); first != entries.end();) {
        const auto last =
            std::find_if(first + 1, entries.end(), [key = first->key](const KeyedRow &e) { return e.key != key; });
        if (last - first > 1)
            std::stable_sort(first, last, less);
        first = last;
    }
    std::transform(entries.begin(), entries.end(), rows.begin(), [](const KeyedRow &entry) { return entry.row; });
    return rows;
}

} // namespace

std::vector<SourceRow>
IdOrder::sorted(const std::shared_ptr<const JobStore> &store, std::size_t storeRows, std::vector<SourceRow> rows)
{
    const bool all = rows.size() == storeRows;
    const bool known = m_store.lock() == store && m_all.size() == storeRows;
    if (!known && rows.size() < storeRows / 2)
        return sortById(*store, std::move(rows));
    if (!known) {
        m_all = sortById(*store, all ? rows : everyRow(storeRows));
        m_store = store;
    }
    if (all)
        return m_all;
    std::vector<bool> wanted(storeRows);
    for (const SourceRow row : rows)
        wanted[index(row)] = true;
    std::copy_if(m_all.begin(), m_all.end(), rows.begin(), [&](SourceRow row) { return wanted[index(row)]; });
    return rows;
}

} // namespace assay
