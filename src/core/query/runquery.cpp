// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/runquery.h"

#include "core/query/idorder.h"
#include "core/query/rowfilter.h"
#include "core/query/rowsorter.h"

namespace assay {

namespace {

/// runQuery(), but may also throw QueryStopped.
std::optional<QueryResult> answer(
    std::shared_ptr<const JobStore> store, std::size_t rows, const JobQuery &query, const std::stop_token &stop,
    IdOrder *ids, QueryProgress *progress)
{
    QueryResult result;
    result.sourceRows = rows;
    result.query = query;

    const StopCheck check(stop, progress);
    RowFilter filter(*store, query, check);
    if (!filter.run(rows, stop))
        return std::nullopt;
    result.facets = filter.facetCounts();
    result.scores = filter.scores();
    if (!filter.passesAll()) {
        result.order = filter.takeRows();
    } else if (!query.sort.empty()) {
        result.order = everyRow(rows);
    }
    if (!query.sort.empty()) {
        if (progress)
            progress->beginSorting();
        IdOrder temporary;
        result.order = (ids ? *ids : temporary).sorted(store, rows, std::move(*result.order), check);
        if (!RowSorter(*store, query).sort(*result.order, stop))
            return std::nullopt;
    }
    result.store = std::move(store);
    return result;
}

} // namespace

std::optional<QueryResult> runQuery(
    std::shared_ptr<const JobStore> store, std::size_t rows, const JobQuery &query, const std::stop_token &stop,
    IdOrder *ids, QueryProgress *progress)
{
    try {
        return answer(std::move(store), rows, query, stop, ids, progress);
    } catch (const QueryStopped &) {
        return std::nullopt;
    }
}

} // namespace assay
