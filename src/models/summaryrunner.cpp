// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/summaryrunner.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace assay {

namespace {

/// Hands a summary over, if it was computed to its end.
LatestTask::Deliver delivery(std::optional<JobsSummary> summary, const SummaryRunner::Done &done)
{
    if (!summary)
        return {};
    return [summary = std::move(*summary), done] { done(summary); };
}

} // namespace

bool SummaryRunner::runSelection(
    std::shared_ptr<const QueryResult> result, std::vector<std::pair<int, int>> ranges, const ScoringModules &modules,
    Done done)
{
    const qsizetype rows =
        std::accumulate(ranges.begin(), ranges.end(), qsizetype(0), [](qsizetype sum, const auto &range) {
            return sum + range.second - range.first + 1;
        });
    const JobStore &jobs = *result->store;
    const auto values =
        static_cast<qsizetype>(std::max(jobs.dictionary(Field::Module).size(), jobs.dictionary(Field::Status).size()));
    if (std::max(rows, values) <= RowsAtOnce) {
        cancel();
        if (const auto summary = JobsSummary::of(jobs, sourceRows(*result, ranges), modules))
            done(*summary);
        return true;
    }
    m_task.run([result = std::move(result), ranges = std::move(ranges), modules,
                done = std::move(done)](const std::stop_token &stop) {
        return delivery(JobsSummary::of(*result->store, sourceRows(*result, ranges, stop), modules, stop), done);
    });
    return false;
}

void SummaryRunner::runAgent(
    std::shared_ptr<const JobStore> store, std::string agent, const ScoringModules &modules, Done done)
{
    const std::size_t rows = store->rowCount();
    m_task.run([store = std::move(store), rows, agent = std::move(agent), modules,
                done = std::move(done)](const std::stop_token &stop) {
        return delivery(JobsSummary::of(*store, rowsOfAgent(*store, rows, agent, {}, stop), modules, stop), done);
    });
}

} // namespace assay
