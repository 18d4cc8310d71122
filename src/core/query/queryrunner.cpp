// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryrunner.h"

#include "core/query/idorder.h"
#include "core/query/runquery.h"

namespace assay {

QueryRunner::QueryRunner(QObject *parent)
    : QObject(parent)
    , m_ids(std::make_unique<IdOrder>())
    , m_query(runQuery)
{
}

QueryRunner::~QueryRunner() = default;

quint64 QueryRunner::run(std::shared_ptr<const JobStore> store, const JobQuery &query)
{
    const std::size_t rows = store->rowCount();
    ++m_ticket;
    m_progress = std::make_shared<QueryProgress>();
    m_task.run(
        [this, store = std::move(store), rows, query, run = m_query, progress = m_progress,
         ticket = m_ticket](const std::stop_token &stop) -> LatestTask::Deliver {
            std::optional<QueryResult> result = run(store, rows, query, stop, m_ids.get(), progress.get());
            if (!result)
                return {};
            result->ticket = ticket;
            return
                [this, shared = std::make_shared<const QueryResult>(std::move(*result))] { Q_EMIT finished(shared); };
        });
    return m_ticket;
}

void QueryRunner::cancel()
{
    m_task.cancel();
}

bool QueryRunner::isRunning() const
{
    return m_task.isRunning();
}

} // namespace assay
