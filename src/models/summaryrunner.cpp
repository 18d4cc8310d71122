// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/summaryrunner.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <optional>
#include <stop_token>
#include <thread>

namespace assay {

/// The worker thread and one waiting request. A new request replaces the waiting one and stops the running one, which
/// ends within some thousand rows; nobody waits for it.
class SummaryRunner::Worker
{
public:
    explicit Worker(SummaryRunner *owner)
        : m_owner(owner)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void start(Request request)
    {
        const std::lock_guard lock(m_mutex);
        m_current.request_stop();
        m_request = std::move(request);
        m_wake.notify_one();
    }

    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_current.request_stop();
        m_request.reset();
    }

    ~Worker()
    {
        cancel();
        m_thread.request_stop();
        m_wake.notify_one();
    }

private:
    void run(const std::stop_token &stop)
    {
        while (true) {
            Request request;
            std::stop_token current;
            {
                std::unique_lock lock(m_mutex);
                if (!m_wake.wait(lock, stop, [this] { return m_request.has_value(); }))
                    return;
                request = std::move(*m_request);
                m_request.reset();
                m_current = std::stop_source();
                current = m_current.get_token();
            }
            std::optional<JobsSummary> summary =
                JobsSummary::of(*request.store, request.rows(current), request.modules, current);
            if (!summary)
                continue;
            m_owner->m_inbox.post([owner = m_owner, request = std::move(request), summary = std::move(*summary)] {
                owner->deliver(request, summary);
            });
        }
    }

    SummaryRunner *m_owner;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_request;
    std::stop_source m_current;
    std::jthread m_thread; // last: it uses all of the above
};

SummaryRunner::SummaryRunner(QObject *parent)
    : QObject(parent)
{
}

SummaryRunner::~SummaryRunner() = default;

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
        {std::move(store),
         [result = std::move(result), ranges = std::move(ranges)](const std::stop_token &stop) {
             return sourceRows(*result, ranges, stop);
         },
         modules, std::move(done)});
    return false;
}

void SummaryRunner::runAgent(
    std::shared_ptr<const JobStore> store, std::string agent, std::string session, const ScoringModules &modules,
    Done done)
{
    const JobStore *jobs = store.get();
    start(
        {std::move(store),
         [jobs, rows = jobs->rowCount(), agent = std::move(agent),
          session = std::move(session)](const std::stop_token &) { return rowsOfAgent(*jobs, rows, agent, session); },
         modules, std::move(done)});
}

void SummaryRunner::cancel()
{
    ++m_ticket; // a result that was already posted is outdated now
    if (m_worker)
        m_worker->cancel();
}

void SummaryRunner::start(Request request)
{
    request.ticket = ++m_ticket;
    if (!m_worker) // most windows never need it
        m_worker = std::make_unique<Worker>(this);
    m_worker->start(std::move(request));
}

void SummaryRunner::deliver(const Request &request, const JobsSummary &summary)
{
    if (request.ticket == m_ticket)
        request.done(summary);
}

} // namespace assay
