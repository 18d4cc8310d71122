// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include <QFileInfo>

#include "workspace/demosource.h"

namespace assay {

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
    m_browser.listenTo(&m_service);
    m_browser.listenTo(&m_files);
    connect(&m_browser, &JobBrowser::resultChanged, this, &Workspace::handleRows);
    connect(this, &Workspace::originChanged, &m_filters, [this] { m_filters.setServiceFilter(fetchedFilter()); });
    connect(
        &m_filters, &ActiveFilters::changed, &m_browser, [this] { m_browser.setRefinement(m_filters.refinement()); });
    connect(&m_filters, &ActiveFilters::fetchRequested, this, [this](const ServiceFilter &filter) {
        if (!fetch(filter))
            m_filters.cancelPending();
    });
    connect(&m_service, &JobSource::finished, this, [this](const LoadReport &report) {
        if ((report.error || report.stopped) && report.store->rowCount() == 0)
            m_filters.cancelPending();
    });
    connect(&m_browser, &JobBrowser::loadFinished, this, [this] {
        if (const auto &report = m_browser.report())
            m_seen.add(report->store);
    });
    connect(&m_service, &JobService::jobFetched, this, [this](RequestId request, const JobResult &result) {
        // Rows that were fetched in the meantime may be of another service.
        if (request == m_refetch && m_refetchRows.lock() == m_browser.table()->store())
            Q_EMIT jobRefetched(m_refetchId, result);
    });
    connect(&m_service, &JobService::summaryFetched, this, [this](RequestId request, const SummaryResult &result) {
        if (request == m_summary)
            Q_EMIT summaryFetched(m_summaryAgent, m_summarySession, result);
    });
}

Workspace::~Workspace()
{
    // The demo server must outlive its clients.
    m_service.stop();
}

const Workspace::Source &Workspace::source() const
{
    return m_older ? *m_older : m_newest;
}

QString Workspace::originName() const
{
    return source().origin == Origin::Demo ? tr("Demo data") : source().name;
}

QString Workspace::connectionName() const
{
    if (m_demo)
        return tr("Demo data");
    return m_connection ? m_connection->name() : QString();
}

std::optional<ServiceFilter> Workspace::fetchedFilter() const
{
    if (origin() == Origin::Service || origin() == Origin::Demo)
        return source().filter;
    return std::nullopt;
}

void Workspace::connectTo(const Connection &connection, const ApiKey &key)
{
    m_filters.discardServiceSteps();
    closeDemo();
    m_connection = connection;
    m_key = key;
    Q_EMIT connectionChanged();
}

void Workspace::closeDemo()
{
    if (!m_demo)
        return;
    m_service.stop();
    m_service.cancel(m_refetch);
    cancelSummary();
    m_demo.reset();
}

bool Workspace::fetch(const ServiceFilter &filter)
{
    if (!m_connection)
        return false;
    setServiceDraft(filter);
    fetchWith(filter);
    return true;
}

void Workspace::fetchWith(const ServiceFilter &filter)
{
    m_filters.expectServiceFilter(filter);
    m_files.stop();
    setNewestSource(
        {m_demo ? Origin::Demo : Origin::Service, m_connection->name(), filter, m_connection, m_key,
         m_demo ? m_demoNumber : 0});
    m_service.fetch(*m_connection, m_key, filter);
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
    m_path = path;
    setNewestSource({Origin::File, QFileInfo(path).fileName()});
    m_files.open(path);
}

QString Workspace::openDemo(std::uint32_t jobs, std::uint64_t seed, const ServiceFilter &filter)
{
    auto demo = std::make_unique<DemoSource>(jobs, seed);
    if (QString problem = demo->start(); !problem.isEmpty())
        return problem;
    connectTo(demo->connection(), demo->key());
    m_demo = std::move(demo);
    ++m_demoNumber;
    Q_EMIT connectionChanged();
    fetch(filter);
    return {};
}

void Workspace::refresh()
{
    if (m_newest.origin == Origin::File)
        openFile(m_path);
    else if (m_newest.origin != Origin::None && m_connection)
        fetchWith(m_newest.filter);
}

bool Workspace::canRefresh() const
{
    return m_newest.origin == Origin::File || (m_newest.origin != Origin::None && m_connection);
}

void Workspace::stop()
{
    m_browser.stop();
}

Workspace::RowService Workspace::rowService() const
{
    const Source &shown = source();
    if (!shown.connection)
        return RowService::None;
    if (shown.origin == Origin::Demo && (!m_demo || shown.demo != m_demoNumber))
        return RowService::DemoClosed;
    return RowService::Open;
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

void Workspace::fetchSummary(const QString &agent, const QString &session)
{
    if (rowService() != RowService::Open)
        return;
    cancelSummary();
    m_summaryAgent = agent;
    m_summarySession = session;
    m_summary = m_service.fetchSummary(*source().connection, source().key, agent, session);
}

void Workspace::cancelSummary()
{
    m_service.cancel(m_summary);
    m_summary = 0;
}

/// Called before the load starts: the shown rows keep their origin until the first new rows arrive, and permanently if
/// none arrive.
void Workspace::setNewestSource(const Source &source)
{
    const std::shared_ptr<const JobStore> shown = m_browser.table()->store();
    if (shown && shown->rowCount() > 0 && !m_older) {
        m_older = m_newest;
        m_olderStore = shown.get();
    }
    m_newest = source;
    Q_EMIT originChanged();
}

void Workspace::handleRows()
{
    if (!m_older || m_browser.table()->store().get() == m_olderStore)
        return;
    m_older.reset();
    Q_EMIT originChanged();
}

} // namespace assay
