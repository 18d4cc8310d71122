// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <set>

#include <QByteArray>
#include <QStringList>
#include <QThread>

#include "core/base/inbox.h"
#include "core/base/result.h"
#include "core/job/servicefilter.h"
#include "core/load/jobsource.h"
#include "service/apikey.h"
#include "service/connection.h"
#include "service/conversation.h"
#include "service/httpcall.h"
#include "service/scoresummary.h"
#include "service/serviceoptions.h"
#include "service/sessiontimesfetch.h"

namespace assay {

class ServiceWorker;

/// The number of a request for a single job, summary or conversation, unique within a JobService. 0 means none.
using RequestId = quint64;

/// One job fetched by its id: a store of one row, so that all code that shows a job can show it.
struct FetchedJob
{
    std::shared_ptr<const JobStore> store; ///< one row, never null
    ProblemList problems;
};

using JobResult = Result<FetchedJob, LoadError>;
using SummaryResult = Result<ScoreSummary, LoadError>;
using ConversationResult = Result<Conversation, LoadError>;

/// The confidence-scoring service. Lives on the GUI thread; network and parsing run on a thread of their own. The
/// destructor ends all requests at once.
class JobService : public JobSource
{
    Q_OBJECT

public:
    explicit JobService(QObject *parent = nullptr);
    explicit JobService(const ServiceOptions &options, QObject *parent = nullptr);
    ~JobService() override;

    /// The longest time that each request from now on may take, with its retries and waits; 0: no limit. An answer that
    /// comes byte by byte never ends by ServiceOptions::idleTimeout.
    void setLongestTime(std::chrono::milliseconds longest) { m_longestTime = longest; }

    /// The proxy of requests from now on whose connection names none.
    void setProgramProxy(const ProxyChoice &choice) { m_programProxy = choice; }
    [[nodiscard]] const ProxyChoice &programProxy() const noexcept { return m_programProxy; }

    /// The time without a byte after which a request from now on fails.
    void setIdleTimeout(std::chrono::milliseconds timeout);

    /// Fetches the list of jobs. started() follows from the event loop, not from within this call. If the
    /// connection must not be used (see Connection::refusal()), the load ends with that error and sends nothing. If the
    /// connection drops within the list and the list is sent again, that is a new generation with a new store, and the
    /// one before emits no more signals.
    Generation fetch(const Connection &connection, const ApiKey &key, const ServiceFilter &filter);

    void stop() override;

    /// The running load; 0 when there is none.
    [[nodiscard]] Generation running() const noexcept { return m_active; }

    /// Fetches one job; jobFetched() follows exactly once unless cancelled.
    RequestId fetchJob(const Connection &connection, const ApiKey &key, const QString &jobId);

    /// Fetches the service's summary of an agent, or of one of its sessions when \p session is not empty;
    /// summaryFetched() follows exactly once unless cancelled.
    RequestId
    fetchSummary(const Connection &connection, const ApiKey &key, const QString &agent, const QString &session = {});

    /// Fetches what was said in a session; messagesFetched() follows exactly once unless cancelled.
    RequestId fetchMessages(const Connection &connection, const ApiKey &key, const QString &session);

    /// Fetches the times of an agent's sessions, in as many requests as they take: first the agent's ids by its name,
    /// then its sessions. sessionTimesFetched() follows exactly once unless cancelled.
    RequestId fetchSessionTimes(const Connection &connection, const ApiKey &key, const QString &agent);

    /// Cancels a request for a single job, summary or conversation; no signal follows.
    void cancel(RequestId request);

Q_SIGNALS:
    void jobFetched(assay::RequestId request, const assay::JobResult &result);
    void summaryFetched(assay::RequestId request, const assay::SummaryResult &result);
    void messagesFetched(assay::RequestId request, const assay::ConversationResult &result);
    void sessionTimesFetched(assay::RequestId request, const assay::SessionTimesResult &result);

private:
    [[nodiscard]] bool startThread();
    [[nodiscard]] std::optional<LoadError> refusalOf(const Connection &connection);
    [[nodiscard]] HttpCall::Request
    requestTo(const Connection &connection, const QUrl &url, const ApiKey &key, const RequestSubject &subject) const;
    template <typename Answer, typename Url>
    RequestId fetchOne(
        const Connection &connection, const ApiKey &key, const RequestSubject &subject, const QStringList &names,
        const Url &url, Answer (*read)(const QByteArray &, const HttpCall::Request &),
        void (JobService::*answered)(RequestId, const Answer &));
    void discardActive();
    void endLoad(const LoadReport &report);
    /// Runs the task on this thread later, unless the load or the request has ended by then.
    void postIfActive(Generation load, std::function<void()> task);
    void postIfPending(RequestId request, std::function<void()> task);

    std::chrono::milliseconds m_longestTime{0};
    ProxyChoice m_programProxy;
    Generation m_generation = 0;
    Generation m_active = 0;
    Generation m_load = 0; // the first generation of the active load; its id in the worker
    std::shared_ptr<std::atomic<bool>> m_stopFlag; // of the active load
    RequestId m_lastRequest = 0;
    std::set<RequestId> m_pending;
    Inbox m_inbox; // receives results from the worker; outlives it
    QThread m_thread;
    ServiceWorker *m_worker = nullptr; // lives on m_thread and is deleted when it ends
};

} // namespace assay
