// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/idorder.h"

#include <algorithm>

#include "core/base/byteprefix.h"
#include "core/base/parallel.h"
#include "core/query/radixsort.h"

namespace assay {

namespace {

constexpr std::size_t TextsAhead = 16;

/// How many bytes all of the ids begin with, such as those of "job-".
std::size_t sharedStart(const JobStore &store, const std::vector<SourceRow> &rows)
{
    if (rows.empty())
        return 0;
    const std::string_view first = store.text(Field::JobId, rows.front());
    std::vector<std::size_t> shared(parallelParts(rows.size()), first.size());
    inParts(rows.size(), shared.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
        std::size_t &size = shared[part];
        for (std::size_t i = begin; i < end && size > 0; ++i) {
            store.prefetchTexts(rows[std::min(i + TextsAhead, end - 1)]);
            const std::string_view id = store.text(Field::JobId, rows[i]).substr(0, size);
            size = static_cast<std::size_t>(std::mismatch(id.begin(), id.end(), first.begin()).first - id.begin());
        }
    });
    return *std::min_element(shared.begin(), shared.end());
}

std::vector<SourceRow> sortById(const JobStore &store, const std::vector<SourceRow> &rows)
{
    const std::size_t start = sharedStart(store, rows);
    std::vector<std::uint64_t> prefixes(rows.size());
    inParallel(rows.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            // Each text lies in memory that nothing has looked at for long.
            store.prefetchTexts(rows[std::min(i + TextsAhead, end - 1)]);
            prefixes[i] = bytePrefix(store.text(Field::JobId, rows[i]).substr(start));
        }
    });
    // Few ids share the next bytes, too; those that do are told apart by the whole.
    const auto less = [&](std::uint32_t a, std::uint32_t b) {
        return store.text(Field::JobId, rows[a]) < store.text(Field::JobId, rows[b]);
    };
    return rowsAt(rows, sortedPlaces(prefixes, less));
}

} // namespace

std::vector<SourceRow>
IdOrder::sorted(const std::shared_ptr<const JobStore> &store, std::size_t storeRows, std::vector<SourceRow> rows)
{
    const bool all = rows.size() == storeRows;
    const bool known = m_store.lock() == store && m_all.size() == storeRows;
    if (!known && rows.size() < storeRows / 2)
        return sortById(*store, rows);
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
