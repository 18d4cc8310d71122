// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/summaryrunner.h"

#include <algorithm>
#include <numeric>

namespace assay {

SummaryRunner::SummaryRunner(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

SummaryRunner::~SummaryRunner()
{
    m_stop.request_stop();
}

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
    std::shared_ptr<const JobStore> store = result->store;
    start(
        std::move(store),
        [result = std::move(result), ranges = std::move(ranges)](const std::stop_token &stop) {
            return sourceRows(*result, ranges, stop);
        },
        modules, std::move(done));
    return false;
}

void SummaryRunner::runAgent(
    std::shared_ptr<const JobStore> store, std::string agent, std::string session, const ScoringModules &modules,
    Done done)
{
    const JobStore *jobs = store.get();
    start(
        std::move(store),
        [jobs, rows = jobs->rowCount(), agent = std::move(agent),
         session = std::move(session)](const std::stop_token &) { return rowsOfAgent(*jobs, rows, agent, session); },
        modules, std::move(done));
}

void SummaryRunner::cancel()
{
    ++m_ticket;
    m_stop.request_stop();
}

void SummaryRunner::start(std::shared_ptr<const JobStore> store, Rows rows, const ScoringModules &modules, Done done)
{
    cancel();
    m_stop = std::stop_source();
    m_worker.start([this, ticket = m_ticket, stop = m_stop.get_token(), store = std::move(store),
                    rows = std::move(rows), modules, done = std::move(done)] {
        std::optional<JobsSummary> summary = JobsSummary::of(*store, rows(stop), modules, stop);
        if (!summary)
            return;
        m_inbox.post([this, ticket, done, summary = std::move(*summary)] {
            if (ticket == m_ticket)
                done(summary);
        });
    });
}

} // namespace assay
