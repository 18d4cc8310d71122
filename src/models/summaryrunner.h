// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "core/base/inbox.h"
#include "models/jobssummary.h"

namespace assay {

/// Computes summaries of jobs: small ones at once, large ones on a worker thread. A new request replaces the one
/// before, whose result is dropped. Lives on the GUI thread.
class SummaryRunner : public QObject
{
    Q_OBJECT

public:
    /// So many rows are summarised within a frame, unless there are more modules or statuses than that.
    static constexpr qsizetype RowsAtOnce = 2'000;

    using Done = std::function<void(const JobsSummary &)>;

    explicit SummaryRunner(QObject *parent = nullptr);
    ~SummaryRunner() override;

    /// Summarises the rows in ranges (first and last) of shown rows. \p done is called once, on the GUI thread, unless
    /// replaced or cancelled: from within this call for a small selection, else later. Returns true if it was.
    bool runSelection(
        std::shared_ptr<const QueryResult> result, std::vector<std::pair<int, int>> ranges,
        const ScoringModules &modules, Done done);

    /// Summarises all published jobs of an agent, or of one of its sessions. \p done is called later.
    void runAgent(
        std::shared_ptr<const JobStore> store, std::string agent, std::string session, const ScoringModules &modules,
        Done done);

    /// Drops the running request.
    void cancel();

private:
    class Worker;

    /// What the worker does: the rows to summarise, and where to give the result.
    struct Request
    {
        std::shared_ptr<const JobStore> store;
        std::function<std::vector<SourceRow>(const std::stop_token &)> rows;
        ScoringModules modules;
        Done done;
        quint64 ticket = 0;
    };

    void start(Request request);
    void deliver(const Request &request, const JobsSummary &summary);

    Inbox m_inbox; // results from the worker; outlives it
    quint64 m_ticket = 0; // of the newest request
    std::unique_ptr<Worker> m_worker; // last: it uses all of the above
};

} // namespace assay
