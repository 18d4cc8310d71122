// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/base/latesttask.h"
#include "core/query/queryresult.h"

namespace assay {

class IdOrder;

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

    /// True from run() until finished(), outOfMemory() or cancel().
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// The result of the last run(). Results of earlier ones are never emitted.
    void finished(std::shared_ptr<const assay::QueryResult> result);

    /// In its place: there was not enough memory.
    void outOfMemory();

private:
    std::unique_ptr<IdOrder> m_ids; // kept between queries; used by the task only
    quint64 m_ticket = 0;
    LatestTask m_task{[this] { Q_EMIT outOfMemory(); }}; // last: it uses the above
};

} // namespace assay
