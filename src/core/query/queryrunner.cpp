// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryrunner.h"

#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/query/idorder.h"
#include "core/query/runquery.h"

namespace assay {

/// The worker thread and one waiting request. A new request replaces the waiting one and cancels the running one.
class QueryRunner::Worker
{
public:
    explicit Worker(QueryRunner *owner)
        : m_owner(owner)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void start(std::shared_ptr<const JobStore> store, std::size_t rows, const JobQuery &query, quint64 ticket)
    {
        const std::lock_guard lock(m_mutex);
        m_current.request_stop();
        m_request = Request{std::move(store), rows, query, ticket};
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
    struct Request
    {
        std::shared_ptr<const JobStore> store;
        std::size_t rows = 0;
        JobQuery query;
        quint64 ticket = 0;
    };

    void run(const std::stop_token &stop)
    {
        IdOrder ids;
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
            std::optional<QueryResult> result =
                runQuery(std::move(request.store), request.rows, request.query, current, &ids);
            if (!result)
                continue;
            result->ticket = request.ticket;
            auto shared = std::make_shared<const QueryResult>(std::move(*result));
            m_owner->m_inbox.post([owner = m_owner, shared = std::move(shared)] { owner->deliver(shared); });
        }
    }

    QueryRunner *m_owner;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_request;
    std::stop_source m_current;
    std::jthread m_thread; // last: it uses all of the above
};

QueryRunner::QueryRunner(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this))
{
}

QueryRunner::~QueryRunner() = default;

quint64 QueryRunner::run(std::shared_ptr<const JobStore> store, const JobQuery &query)
{
    const std::size_t rows = store->rowCount();
    m_running = true;
    m_worker->start(std::move(store), rows, query, ++m_ticket);
    return m_ticket;
}

void QueryRunner::cancel()
{
    m_worker->cancel();
    ++m_ticket; // a result that was already posted is outdated now
    m_running = false;
}

bool QueryRunner::isRunning() const
{
    return m_running;
}

void QueryRunner::deliver(const std::shared_ptr<const QueryResult> &result)
{
    if (result->ticket != m_ticket)
        return;
    m_running = false;
    Q_EMIT finished(result);
}

} // namespace assay
