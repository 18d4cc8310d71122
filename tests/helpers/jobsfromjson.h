// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>

#include "core/load/jobstreamreader.h"
#include "core/query/runquery.h"

namespace assay::test {

/// A store with the jobs of a JSON array.
inline std::shared_ptr<const JobStore> jobsFromJson(const QByteArray &json)
{
    auto store = std::make_shared<JobStore>();
    JobStreamReader reader(store, JobStreamReader::Format::Array);
    reader.feed(std::span(json.constData(), static_cast<std::size_t>(json.size())));
    reader.finish();
    reader.publish();
    return store;
}

/// The query result with the counts of these facets.
inline std::shared_ptr<const QueryResult> answer(
    const std::shared_ptr<const JobStore> &store, const std::vector<Field> &facets, const Refinement &refinement = {})
{
    JobQuery query;
    query.refinement = refinement;
    query.facets = facets;
    std::optional<QueryResult> result = runQuery(store, store->rowCount(), query);
    return result ? std::make_shared<const QueryResult>(std::move(*result)) : nullptr;
}

} // namespace assay::test
