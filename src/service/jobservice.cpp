// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/jobservice.h"

#include <algorithm>
#include <new>

#include "core/base/threads.h"
#include "core/load/jobstreamreader.h"
#include "core/load/resourceerrors.h"
#include "service/servicenetwork.h"
#include "service/serviceurls.h"
#include "service/serviceworker.h"

namespace assay {

namespace {

using Kind = RequestSubject::Kind;

RequestSubject subjectOf(const Connection &connection, Kind kind, const QString &name, const QString &session)
{
    return {kind, connection.baseUrl().host(), name, session, servicePort(connection.baseUrl())};
}

JobResult readJob(const QByteArray &body, const HttpCall::Request &request)
{
    const auto store = JobStore::create();
    JobStreamReader reader(store, JobStreamReader::Format::One);
    reader.feed({body.data(), static_cast<std::size_t>(body.size())});
    reader.finish();
    reader.publish();
    if (store->rowCount() == 1)
        return FetchedJob{store, reader.problems()};
    QString reason;
    if (reader.error())
        reason = reader.error()->summary;
    else if (!reader.problems().items.isEmpty())
        reason = problemText(reader.problems().items.constFirst());
    return HttpErrors::unexpectedContent(request.key.redacted(reason), request.subject);
}

SummaryResult readSummary(const QByteArray &body, const HttpCall::Request &request)
{
    const auto summary = ScoreSummary::fromJson(body);
    if (!summary)
        return HttpErrors::unexpectedContent(request.key.redacted(summary.error()), request.subject);
    return summary.value();
}

ConversationResult readConversation(const QByteArray &body, const HttpCall::Request &request)
{
    try {
        const auto conversation = Conversation::fromJson(body);
        if (!conversation)
            return HttpErrors::unexpectedContent(request.key.redacted(conversation.error()), request.subject);
        return conversation.value();
    } catch (const std::bad_alloc &) { // it may be hundreds of megabytes
        return outOfMemoryError();
    }
}

} // namespace

JobService::JobService(QObject *parent)
    : JobService(ServiceOptions(), parent)
{
}

JobService::JobService(const ServiceOptions &options, QObject *parent)
    : JobSource(parent)
    , m_worker(new ServiceWorker(options))
{
    m_thread.setObjectName(QStringLiteral("service"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    (void)startThread();
}

/// False when the system starts no thread. (Of that, Qt only warns.)
bool JobService::startThread()
{
    if (!m_thread.isRunning() && canStartThread())
        m_thread.start();
    return m_thread.isRunning();
}

/// Why a connection can't be used. Qt's network starts threads too, and waits for them for ever.
std::optional<LoadError> JobService::refusalOf(const Connection &connection)
{
    if (auto refusal = connection.refusal())
        return refusal;
    return startThread() && canStartThread() ? std::nullopt : std::optional(noThreadError());
}

/// Along the connection's own route; what that leaves open is the program's.
HttpCall::Request JobService::requestTo(
    const Connection &connection, const QUrl &url, const ApiKey &key, const RequestSubject &subject) const
{
    ConnectionRoute route = connection.route();
    route.programProxy = m_programProxy;
    const std::chrono::milliseconds own = route.wholeLimit;
    return {url, key, subject, own.count() > 0 ? own : m_longestTime, route};
}

JobService::~JobService()
{
    if (m_stopFlag)
        m_stopFlag->store(true, std::memory_order_relaxed);
    if (!m_thread.isRunning())
        delete m_worker; // it never had a thread
    m_thread.quit();
    m_thread.wait();
}

void JobService::setIdleTimeout(std::chrono::milliseconds timeout)
{
    m_worker->post([worker = m_worker, timeout] { worker->setIdleTimeout(timeout); });
}

Generation JobService::fetch(const Connection &connection, const ApiKey &key, const ServiceFilter &filter)
{
    discardActive();
    const Generation generation = ++m_generation;
    m_active = m_load = generation;
    m_stopFlag = std::make_shared<std::atomic<bool>>(false);
    const auto store = JobStore::create();
    Q_EMIT started(generation, store);
    if (m_active != generation)
        return generation; // a listener has started another load

    if (auto refusal = refusalOf(connection)) {
        LoadReport report{generation, store, std::make_shared<JobIdIndex>(), 0, {}, true, false, std::move(refusal)};
        postIfActive(generation, [this, report = std::move(report)] { endLoad(report); });
        return generation;
    }

    ListLoad::Listener listener;
    listener.progressed = [this, generation](const LoadProgress &progress) {
        postIfActive(generation, [this, progress = progress]() mutable {
            progress.generation = m_active;
            Q_EMIT progressed(progress);
        });
    };
    listener.waiting = [this, generation](const RetryWait &wait) {
        postIfActive(generation, [this, wait = wait]() mutable {
            wait.generation = m_active;
            Q_EMIT waiting(wait);
        });
    };
    listener.restarted = [this, generation](const std::shared_ptr<const JobStore> &newStore) {
        postIfActive(generation, [this, newStore] {
            m_active = ++m_generation;
            Q_EMIT started(m_active, newStore);
        });
    };
    listener.finished = [this, generation](const LoadReport &report) {
        postIfActive(generation, [this, report = report]() mutable {
            report.generation = m_active;
            endLoad(report);
        });
    };
    HttpCall::Request request =
        requestTo(connection, jobsUrl(connection, filter), key, subjectOf(connection, Kind::Jobs, {}, {}));
    m_worker->post(
        [worker = m_worker, generation, request = std::move(request), store, stopFlag = m_stopFlag,
         listener = std::move(listener)] { worker->startList(generation, request, store, stopFlag, listener); });
    return generation;
}

void JobService::stop()
{
    if (m_active == 0)
        return;
    m_stopFlag->store(true, std::memory_order_relaxed);
    m_worker->post([worker = m_worker, load = m_load] { worker->stopList(load); });
}

/// Asks for one thing, which \p read makes of the answer; \p names must be usable as parts of \p url.
template <typename Answer, typename Url>
RequestId JobService::fetchOne(
    const Connection &connection, const ApiKey &key, const RequestSubject &subject, const QStringList &names,
    const Url &url, Answer (*read)(const QByteArray &, const HttpCall::Request &),
    void (JobService::*answered)(RequestId, const Answer &))
{
    const RequestId id = ++m_lastRequest;
    m_pending.insert(id);
    const auto report = [this, id, answered](const Answer &answer) {
        postIfPending(id, [this, id, answered, answer] { Q_EMIT(this->*answered)(id, answer); });
    };
    const auto unusable = std::find_if_not(names.begin(), names.end(), isPathSegment);
    if (const auto refusal = refusalOf(connection)) {
        report(*refusal);
    } else if (unusable != names.end()) {
        report(HttpErrors::unusableName(*unusable));
    } else {
        const HttpCall::Request request = requestTo(connection, url(), key, subject);
        auto finished = [request, read, report](const QByteArray &body, const std::optional<LoadError> &error) {
            report(error ? Answer(*error) : read(body, request));
        };
        m_worker->post([worker = m_worker, id, request, finished] { worker->startSingleFetch(id, request, finished); });
    }
    return id;
}

RequestId JobService::fetchJob(const Connection &connection, const ApiKey &key, const QString &jobId)
{
    return fetchOne(
        connection, key, subjectOf(connection, Kind::Job, jobId, {}), {jobId},
        [&] { return jobUrl(connection, jobId); }, readJob, &JobService::jobFetched);
}

RequestId
JobService::fetchSummary(const Connection &connection, const ApiKey &key, const QString &agent, const QString &session)
{
    const Kind kind = session.isEmpty() ? Kind::AgentSummary : Kind::SessionSummary;
    const QStringList names = session.isEmpty() ? QStringList{agent} : QStringList{agent, session};
    return fetchOne(
        connection, key, subjectOf(connection, kind, agent, session), names,
        [&] { return summaryUrl(connection, agent, session); }, readSummary, &JobService::summaryFetched);
}

RequestId JobService::fetchMessages(const Connection &connection, const ApiKey &key, const QString &session)
{
    return fetchOne(
        connection, key, subjectOf(connection, Kind::Conversation, {}, session), {session},
        [&] { return messagesUrl(connection, session); }, readConversation, &JobService::messagesFetched);
}

RequestId JobService::fetchSessionTimes(const Connection &connection, const ApiKey &key, const QString &agent)
{
    const RequestId id = ++m_lastRequest;
    m_pending.insert(id);
    const RequestSubject subject = subjectOf(connection, Kind::SessionTimes, agent, {});
    const auto report = [this, id](const SessionTimesResult &result) {
        postIfPending(id, [this, id, result] { Q_EMIT sessionTimesFetched(id, result); });
    };
    if (const auto refusal = refusalOf(connection)) {
        report(*refusal);
    } else {
        // Each request has the same id, so that cancel() finds the one that runs.
        const auto send = [worker = m_worker, id](const HttpCall::Request &request, const auto &answered) {
            worker->startSingleFetch(id, request, answered);
        };
        const auto fetch =
            std::make_shared<SessionTimesFetch>(connection, requestTo(connection, {}, key, subject), send, report);
        m_worker->post([fetch] { fetch->start(); });
    }
    return id;
}

void JobService::cancel(RequestId request)
{
    if (m_pending.erase(request) > 0)
        m_worker->post([worker = m_worker, request] { worker->cancelSingleFetch(request); });
}

void JobService::discardActive()
{
    if (m_active == 0)
        return;
    m_stopFlag->store(true, std::memory_order_relaxed);
    m_active = 0;
    m_worker->post([worker = m_worker] { worker->discardList(); });
}

void JobService::endLoad(const LoadReport &report)
{
    m_active = 0;
    m_stopFlag.reset();
    Q_EMIT finished(report);
}

void JobService::postIfActive(Generation load, std::function<void()> task)
{
    m_inbox.post([this, load, task = std::move(task)] {
        if (m_active != 0 && m_load == load)
            task();
    });
}

void JobService::postIfPending(RequestId request, std::function<void()> task)
{
    m_inbox.post([this, request, task = std::move(task)] {
        if (m_pending.erase(request) > 0)
            task();
    });
}

} // namespace assay
