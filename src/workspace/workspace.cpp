// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include <utility>

#include <QFileInfo>
#include <QUrl>

#include "workspace/demosource.h"
#include "workspace/markorigin.h"
#include "workspace/sessionclock.h"
#include "workspace/watch.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

/// In the current language, which may have changed since the connection was made.
QString shownName(const Connection &connection)
{
    if (!connection.keptId().isEmpty())
        return connection.name(); // the user's own
    const Connection named = Connection::at(connection.baseUrl().toString());
    return named.name() == named.serverName() ? connection.name() : named.name();
}

} // namespace

Workspace::Workspace(QObject *parent)
    : Workspace(ServiceOptions(), parent)
{
}

Workspace::Workspace(const ServiceOptions &options, QObject *parent)
    : QObject(parent)
    , m_service(options)
{
    m_browser.listenTo(&m_service);
    m_browser.listenTo(&m_files);
    connect(&m_browser, &JobBrowser::loadStarted, this, &Workspace::rememberList);
    connect(&m_browser, &JobBrowser::resultChanged, this, &Workspace::handleRows);
    connect(this, &Workspace::originChanged, &m_filters, [this] { m_filters.setServiceFilter(fetchedFilter()); });
    connect(
        &m_filters, &ActiveFilters::changed, &m_browser, [this] { m_browser.setRefinement(m_filters.refinement()); });
    connect(&m_filters, &ActiveFilters::fetchRequested, this, [this](const ServiceFilter &filter) {
        if (!fetch(filter))
            m_filters.cancelPending();
    });
    connect(&m_service, &JobSource::finished, this, [this](const LoadReport &report) {
        const JobBrowser::List *other = m_browser.otherList();
        const bool isShown = report.store->rowCount() > 0 && !(other && other->report.store == report.store);
        if ((report.error || report.stopped) && !isShown)
            m_filters.cancelPending();
    });
    connect(&m_browser, &JobBrowser::loadFinished, this, &Workspace::noteLoad);
    connect(&m_service, &JobService::jobFetched, this, [this](RequestId request, const JobResult &result) {
        // Rows that were fetched in the meantime may be of another service.
        if (request == m_refetch && m_refetchRows.lock() == m_browser.table()->store())
            Q_EMIT jobRefetched(m_refetchId, result);
    });
    listenToAnswers();
    m_clock = std::make_unique<SessionClock>(*this);
    m_watch = std::make_unique<Watch>(*this, options);
}

void Workspace::listenToAnswers()
{
    connect(&m_service, &JobService::summaryFetched, this, [this](RequestId answered, const SummaryResult &result) {
        for (RowRequest *running : {&m_agentSummary, &m_sessionSummary}) {
            if (const auto request = answeredBy(answered, *running))
                Q_EMIT summaryFetched(request->agent, request->session, result);
        }
    });
    connect(
        &m_service, &JobService::messagesFetched, this, [this](RequestId answered, const ConversationResult &result) {
            if (const auto request = answeredBy(answered, m_messages))
                Q_EMIT messagesFetched(request->session, result);
        });
    connect(
        &m_service, &JobService::sessionTimesFetched, this,
        [this](RequestId answered, const SessionTimesResult &result) {
            if (const auto request = answeredBy(answered, m_sessionTimes))
                Q_EMIT sessionTimesFetched(request->agent, result);
        });
}

Workspace::~Workspace()
{
    // The sources end before the browser does, and it tells so: nobody may listen to that any more.
    m_watch.reset();
    m_clock.reset();
    m_browser.disconnect(this);
    m_service.disconnect(this);
    m_service.stop();
}

const Workspace::Source &Workspace::source() const
{
    const std::shared_ptr<const JobStore> shown = m_browser.table()->store();
    if (shown && shown->rowCount() > 0) {
        for (const LoadedList &list : m_lists) {
            if (list.store.lock() == shown)
                return list.source;
        }
    }
    return m_newest;
}

QString Workspace::originName() const
{
    switch (source().origin) {
    case Origin::Demo:
        return tr("Demo data");
    case Origin::Service:
        return source().connection ? shownName(*source().connection) : source().name;
    case Origin::File:
    case Origin::None:
        break;
    }
    return source().name;
}

QString Workspace::originId() const
{
    const Source &shown = source();
    return shown.connection ? shown.connection->keptId() : QString();
}

QString Workspace::markOrigin() const
{
    const Source &shown = source();
    switch (shown.origin) {
    case Origin::Service:
        return serviceMarks(QUrl(shown.place));
    case Origin::File:
        return FileMarks;
    case Origin::Demo:
        return DemoMarks;
    case Origin::None:
        break;
    }
    return {};
}

std::optional<ServiceFilter> Workspace::newestFilter() const
{
    const bool asked = m_newest.origin == Origin::Service || m_newest.origin == Origin::Demo;
    return asked ? std::optional(m_newest.filter) : std::nullopt;
}

QString Workspace::connectionName() const
{
    if (m_demo)
        return tr("Demo data");
    return m_connection ? shownName(*m_connection) : QString();
}

std::optional<ServiceFilter> Workspace::fetchedFilter() const
{
    if (origin() == Origin::Service || origin() == Origin::Demo)
        return source().filter;
    return std::nullopt;
}

void Workspace::connectTo(const Connection &connection, const ApiKey &key)
{
    useConnection(connection, key, nullptr);
}

void Workspace::chooseConnection(const Connection &connection)
{
    useConnection(connection, {}, nullptr, true);
}

void Workspace::useConnection(
    const Connection &connection, const ApiKey &key, std::unique_ptr<DemoSource> demo, bool needsKey)
{
    m_filters.discardServiceSteps();
    closeDemo();
    m_connection = connection;
    m_key = key;
    m_needsKey = needsKey;
    ++m_connections;
    m_demo = std::move(demo);
    Q_EMIT connectionChanged();
}

void Workspace::closeDemo()
{
    if (!m_demo)
        return;
    m_watch->stop(); // it may be asking the demo
    m_service.stop();
    m_service.cancel(m_refetch);
    cancelAgentSummary();
    cancelSessionSummary();
    cancelMessages();
    cancelSessionTimes();
    m_demo.reset();
}

std::optional<ApiKey> Workspace::usedKey(const Connection &connection) const
{
    const auto found = m_usedKeys.find(connection.baseUrl().toString());
    return found == m_usedKeys.end() ? std::nullopt : std::optional(found->second);
}

void Workspace::noteLoad()
{
    const std::shared_ptr<const JobStore> newest = m_browser.newestStore(); // also when an older list is shown
    const bool cameWithJobs = newest && newest->rowCount() > 0;
    if (newest)
        m_seen.add(newest);
    const bool isCurrent = m_newest.origin == Origin::Service && m_newest.number == m_connections;
    // A load that was stopped before anything came says nothing about its key.
    const auto &report = m_browser.report();
    const bool endedWell = !m_browser.error() && report && !report->stopped;
    if (isCurrent && m_connection && (cameWithJobs || endedWell))
        m_usedKeys[m_newest.place] = m_key;
}

bool Workspace::fetch(const ServiceFilter &filter)
{
    if (!m_connection)
        return false;
    const FetchGate gate = m_gate; // it may show a dialog, while another window takes the place of this one
    if (gate && !gate(*m_connection, filter)) {
        m_filters.cancelPending();
        return true;
    }
    if (!m_connection)
        return false;
    setServiceDraft(filter);
    return fetchWith(filter);
}

bool Workspace::fetchWith(const ServiceFilter &filter)
{
    if (m_needsKey) {
        Q_EMIT keyWanted(filter);
        return false;
    }
    m_filters.expectServiceFilter(filter);
    m_files.stop();
    setNewestSource(
        {m_demo ? Origin::Demo : Origin::Service, m_connection->name(), filter, m_connection->baseUrl().toString(),
         m_connections, m_connection, m_key});
    m_service.fetch(*m_connection, m_key, filter);
    return true;
}

void Workspace::setServiceDraft(const ServiceFilter &filter)
{
    if (filter == m_draft)
        return;
    m_draft = filter;
    Q_EMIT serviceDraftChanged();
}

void Workspace::setFoundKey(const FoundKey &found)
{
    m_found = found;
    Q_EMIT connectionChanged();
}

void Workspace::openFile(const QString &path)
{
    m_filters.discardServiceSteps();
    m_service.stop();
    const bool isStandard = path == FileLoader::StandardInput;
    const QString name = isStandard ? FileLoader::shownName(path) : QFileInfo(path).fileName();
    setNewestSource({Origin::File, name, {}, path});
    m_files.open(path);
}

QString Workspace::openDemo(std::uint32_t jobs, std::uint64_t seed, const ServiceFilter &filter)
{
    auto demo = std::make_unique<DemoSource>(jobs, seed);
    if (QString problem = demo->start(); !problem.isEmpty())
        return problem;
    const Connection connection = demo->connection();
    const ApiKey key = demo->key();
    useConnection(connection, key, std::move(demo));
    fetch(filter);
    return {};
}

void Workspace::refresh()
{
    if (m_newest.origin == Origin::File && m_newest.place == FileLoader::StandardInput)
        return; // it can be read only once
    if (m_newest.origin == Origin::File)
        openFile(QString(m_newest.place)); // a copy: m_newest changes
    else if (m_newest.origin != Origin::None && m_connection)
        fetchWith(m_newest.filter);
}

void Workspace::stop()
{
    m_browser.stop();
}

void Workspace::cancelQuery()
{
    m_browser.cancelQuery();
    m_filters.setRefinement(m_browser.query().refinement);
}

void Workspace::setLongestRequest(std::chrono::seconds longest)
{
    m_service.setLongestTime(longest);
    m_watch->setLongestTime(longest);
}

void Workspace::setIdleLimit(std::chrono::seconds limit)
{
    m_service.setIdleTimeout(limit);
    m_watch->setIdleTimeout(limit);
}

Workspace::RowService Workspace::rowService() const
{
    const Source &shown = source();
    if (!shown.connection)
        return RowService::None;
    if (shown.origin == Origin::Demo && (!m_demo || shown.number != m_connections))
        return RowService::DemoClosed;
    return RowService::Open;
}

std::optional<Workspace::Question> Workspace::shownQuestion() const
{
    if (rowService() != RowService::Open)
        return std::nullopt;
    return Question{*source().connection, source().key, source().filter};
}

void Workspace::showNewer(const LoadReport &report, const QDateTime &loadedAt, std::vector<bool> changed)
{
    if (m_browser.isLoading())
        return;
    const Source same = source();
    std::erase_if(m_lists, [](const LoadedList &list) { return list.store.expired(); });
    m_lists.push_back({report.store, same});
    m_seen.add(report.store);
    m_browser.table()->setChangedRows(report.store, std::move(changed));
    m_browser.showNewer(report, loadedAt);
}

void Workspace::refetch(const QString &jobId)
{
    if (rowService() != RowService::Open)
        return;
    m_service.cancel(m_refetch);
    m_refetchId = jobId;
    m_refetchRows = m_browser.table()->store();
    m_refetch = m_service.fetchJob(*source().connection, source().key, jobId);
}

std::optional<Workspace::RowRequest> Workspace::answeredBy(RequestId answered, RowRequest &request)
{
    return request.id != 0 && request.id == answered ? std::optional(std::exchange(request, {})) : std::nullopt;
}

template <typename Send>
void Workspace::replace(RowRequest &request, const QString &agent, const QString &session, const Send &send)
{
    if (rowService() != RowService::Open)
        return;
    cancel(request);
    request = {send(*source().connection, source().key), agent, session};
}

void Workspace::cancel(RowRequest &request)
{
    m_service.cancel(request.id);
    request = {};
}

void Workspace::fetchSummary(const QString &agent, const QString &session)
{
    replace(
        session.isEmpty() ? m_agentSummary : m_sessionSummary, agent, session,
        [&](const Connection &connection, const ApiKey &key) {
            return m_service.fetchSummary(connection, key, agent, session);
        });
}

void Workspace::fetchMessages(const QString &session)
{
    replace(m_messages, {}, session, [&](const Connection &connection, const ApiKey &key) {
        return m_service.fetchMessages(connection, key, session);
    });
}

void Workspace::fetchSessionTimes(const QString &agent)
{
    replace(m_sessionTimes, agent, {}, [&](const Connection &connection, const ApiKey &key) {
        return m_service.fetchSessionTimes(connection, key, agent);
    });
}

bool Workspace::asksRowService() const
{
    return rowService() == RowService::Open && source().number == m_connections;
}

/// Called before the load starts: the shown rows keep their origin until rows of another load replace them.
void Workspace::setNewestSource(const Source &source)
{
    m_newest = source;
    m_browser.expectLoad(asksTheSame());
    m_shown = this->source();
    Q_EMIT originChanged();
}

/// Notes the origin of a load by its store. A load that tries again has another store.
void Workspace::rememberList()
{
    std::erase_if(m_lists, [](const LoadedList &list) { return list.store.expired(); });
    m_lists.push_back({m_browser.newestStore(), m_newest});
}

void Workspace::handleRows()
{
    const Source &now = source();
    if (now == m_shown)
        return;
    m_shown = now;
    Q_EMIT originChanged();
}

} // namespace assay
