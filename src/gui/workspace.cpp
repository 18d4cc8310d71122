// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace.h"

#include <QFileInfo>

#include "demo/demoserver.h"

namespace assay {

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
    m_browser.listenTo(&m_service);
    m_browser.listenTo(&m_files);
    connect(&m_browser, &JobBrowser::loadFinished, this, [this] {
        if (const auto &report = m_browser.report())
            m_seen.add(report->store);
    });
    connect(&m_service, &JobService::jobFetched, this, [this](RequestId request, const JobResult &result) {
        if (request == m_refetch)
            Q_EMIT jobRefetched(m_refetchId, result);
    });
}

Workspace::~Workspace()
{
    // The demo server must outlive what talks to it.
    m_service.stop();
}

QString Workspace::originName() const
{
    switch (m_origin) {
    case Origin::None:
        break;
    case Origin::Service:
        return m_connection ? m_connection->name() : QString();
    case Origin::File:
        return QFileInfo(m_path).fileName();
    case Origin::Demo:
        return tr("Demo data");
    }
    return {};
}

std::optional<ServiceFilter> Workspace::fetchedFilter() const
{
    if (m_origin == Origin::Service || m_origin == Origin::Demo)
        return m_filter;
    return std::nullopt;
}

void Workspace::connectTo(const Connection &connection, const ApiKey &key)
{
    if (m_demo)
        m_service.stop();
    m_connection = connection;
    m_key = key;
    m_demo.reset();
    Q_EMIT connectionChanged();
}

bool Workspace::fetch(const ServiceFilter &filter)
{
    if (!m_connection)
        return false;
    m_files.stop();
    m_filter = filter;
    setOrigin(m_demo ? Origin::Demo : Origin::Service);
    m_service.fetch(*m_connection, m_key, filter);
    return true;
}

void Workspace::openFile(const QString &path)
{
    m_service.stop();
    m_path = path;
    setOrigin(Origin::File);
    m_files.open(path);
}

QString Workspace::openDemo(std::uint32_t jobs, std::uint64_t seed, const ServiceFilter &filter)
{
    auto demo = std::make_unique<DemoServer>(DemoServerOptions{seed, jobs, {}, {}, {}});
    if (!demo->start())
        return demo->errorString();
    const auto key = ApiKey::fromText(QStringLiteral("demo"));
    connectTo(Connection(tr("Demo data"), demo->baseUrl()), key.value());
    m_demo = std::move(demo);
    Q_EMIT connectionChanged();
    fetch(filter);
    return {};
}

void Workspace::refresh()
{
    if (m_origin == Origin::File)
        openFile(m_path);
    else if (m_origin != Origin::None)
        fetch(m_filter);
}

bool Workspace::canRefresh() const
{
    return m_origin == Origin::File || (m_origin != Origin::None && m_connection);
}

void Workspace::stop()
{
    m_browser.stop();
}

void Workspace::refetch(const QString &jobId)
{
    if (!m_connection)
        return;
    m_service.cancel(m_refetch);
    m_refetchId = jobId;
    m_refetch = m_service.fetchJob(*m_connection, m_key, jobId);
}

void Workspace::setOrigin(Origin origin)
{
    m_origin = origin;
    Q_EMIT originChanged();
}

} // namespace assay
