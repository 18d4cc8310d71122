// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <utility>

#include "core/load/jobstreamreader.h"
#include "core/query/runquery.h"
#include "demo/jobs/demojobs.h"

namespace assay::test {

/// A store with the first \p count demo jobs of seed 1.
inline std::shared_ptr<JobStore> sampleStore(std::uint64_t count)
{
    auto store = std::make_shared<JobStore>();
    JobStreamReader reader(store, JobStreamReader::Format::Array);
    const DemoJobs jobs(1, count);
    jobs.writeJobs(0, count, {}, [&reader](std::string_view piece) {
        reader.feed(std::span(piece.data(), piece.size()));
        return true;
    });
    reader.finish();
    reader.publish();
    return store;
}

/// The result of the query over these jobs.
inline std::shared_ptr<const QueryResult>
sampleResult(const std::shared_ptr<JobStore> &store, const JobQuery &query = {})
{
    return std::make_shared<const QueryResult>(*runQuery(store, store->rowCount(), query));
}

} // namespace assay::test
