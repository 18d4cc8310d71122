// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/idorder.h"

#include <algorithm>

#include "core/base/byteprefix.h"
#include "core/base/parallel.h"
#include "core/query/radixsort.h"

namespace assay {

namespace {

constexpr std::size_t PrefetchDistance = 16; // in rows

/// The size of the prefix that all ids have in common, such as "job-".
std::size_t commonPrefixSize(const JobStore &store, const std::vector<SourceRow> &rows, const StopCheck &stop)
{
    if (rows.empty())
        return 0;
    const std::string_view first = store.text(Field::JobId, rows.front());
    std::vector<std::size_t> common(parallelParts(rows.size()), first.size());
    inParts(rows.size(), common.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
        std::size_t &size = common[part];
        for (std::size_t i = begin; i < end && size > 0; ++i) {
            stop.step(i);
            store.prefetchTexts(rows[std::min(i + PrefetchDistance, end - 1)]);
            const std::string_view id = store.text(Field::JobId, rows[i]).substr(0, size);
            size = static_cast<std::size_t>(std::mismatch(id.begin(), id.end(), first.begin()).first - id.begin());
        }
    });
    return *std::min_element(common.begin(), common.end());
}

std::vector<SourceRow> sortById(const JobStore &store, const std::vector<SourceRow> &rows, const StopCheck &stop)
{
    const std::size_t prefixSize = commonPrefixSize(store, rows, stop);
    std::vector<std::uint64_t> prefixes(rows.size());
    inParallel(rows.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            stop.step(i);
            // The texts are not in the cache: nothing has read them for a long time.
            store.prefetchTexts(rows[std::min(i + PrefetchDistance, end - 1)]);
            prefixes[i] = bytePrefix(store.text(Field::JobId, rows[i]).substr(prefixSize));
        }
    });
    // Few ids have the next eight bytes in common, too; those are compared as a whole.
    const auto less = [&](std::uint32_t a, std::uint32_t b) {
        stop.look();
        return store.text(Field::JobId, rows[a]) < store.text(Field::JobId, rows[b]);
    };
    return rowsAt(rows, sortedPlaces(prefixes, less, stop));
}

} // namespace

std::vector<SourceRow> IdOrder::sorted(
    const std::shared_ptr<const JobStore> &store, std::size_t storeRows, std::vector<SourceRow> rows,
    const StopCheck &stop)
{
    const bool all = rows.size() == storeRows;
    const bool cached = m_store.lock() == store && m_all.size() == storeRows;
    if (!cached && rows.size() < storeRows / 2)
        return sortById(*store, rows, stop);
    if (!cached) {
        m_all = sortById(*store, all ? rows : everyRow(storeRows), stop);
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
