// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/base/inbox.h"
#include "core/query/queryresult.h"

namespace assay {

/// Runs queries on a worker thread. A new query cancels the one before. Lives on the GUI thread.
class QueryRunner : public QObject
{
    Q_OBJECT

public:
    explicit QueryRunner(QObject *parent = nullptr);
    ~QueryRunner() override;

    /// Starts a query over the rows that are published now. Returns the ticket of its result.
    quint64 run(std::shared_ptr<const JobStore> store, const JobQuery &query);

    /// Cancels the current query; no result follows.
    void cancel();

    /// True from run() until finished() or cancel().
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// The result of the last run(). Results of earlier ones are never emitted.
    void finished(std::shared_ptr<const assay::QueryResult> result);

private:
    class Worker;

    void deliver(const std::shared_ptr<const QueryResult> &result);

    Inbox m_inbox; // results from the worker; outlives it
    std::unique_ptr<Worker> m_worker;
    quint64 m_ticket = 0;
    bool m_running = false;
};

} // namespace assay
