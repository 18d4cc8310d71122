// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include <QObject>

#include "core/base/latesttask.h"
#include "core/query/queryprogress.h"
#include "core/query/queryresult.h"

namespace assay {

class IdOrder;

/// Runs queries on a worker thread. A new query cancels the one before. Lives on the GUI thread.
class QueryRunner : public QObject
{
    Q_OBJECT

public:
    /// Does what runQuery() does, on the worker thread.
    using Query = std::function<std::optional<QueryResult>(
        std::shared_ptr<const JobStore> store, std::size_t rows, const JobQuery &query, const std::stop_token &stop,
        IdOrder *ids, QueryProgress *progress)>;

    explicit QueryRunner(QObject *parent = nullptr);
    ~QueryRunner() override;

    /// Starts a query over the rows that are published now. Returns the ticket of its result.
    quint64 run(std::shared_ptr<const JobStore> store, const JobQuery &query);

    /// Cancels the current query; no result follows.
    void cancel();

    /// True from run() until finished(), outOfMemory() or cancel().
    [[nodiscard]] bool isRunning() const;

    /// How far the query of the last run() is; null before the first.
    [[nodiscard]] const QueryProgress *progress() const { return m_progress.get(); }

    /// What later calls of run() do in place of runQuery(). For tests, which hold a query up.
    void setQuery(Query query) { m_query = std::move(query); }

Q_SIGNALS:
    /// The result of the last run(). Results of earlier ones are never emitted.
    void finished(std::shared_ptr<const assay::QueryResult> result);

    /// In its place: there was not enough memory.
    void outOfMemory();

private:
    std::unique_ptr<IdOrder> m_ids; // kept between queries; used by the task only
    Query m_query;
    std::shared_ptr<QueryProgress> m_progress;
    quint64 m_ticket = 0;
    LatestTask m_task{[this] { Q_EMIT outOfMemory(); }}; // last: it uses the above
};

} // namespace assay
