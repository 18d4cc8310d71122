// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionflow.h"

#include <QWidget>

#include "gui/connections/connectiondialog.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

namespace assay {

ConnectionFlow::ConnectionFlow(QWidget *window, Workspace &workspace, Settings &settings)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_settings(settings)
{
}

void ConnectionFlow::fetch(const ServiceFilter &filter)
{
    if (m_workspace.fetch(filter))
        return;
    if (m_workspace.foundKey())
        useFoundKey(filter);
    else
        choose(filter);
}

void ConnectionFlow::choose(const ServiceFilter &filter)
{
    const QString proposed =
        m_workspace.proposedServer().isEmpty() ? m_settings.baseUrl.value() : m_workspace.proposedServer();
    ask(m_workspace.connection() && !m_workspace.isDemo() ? m_workspace.connection()->baseUrl().toString() : proposed,
        filter);
}

void ConnectionFlow::reconnect(const QString &baseUrl, const ServiceFilter &filter)
{
    const Connection connection = Connection::at(baseUrl);
    if (const std::optional<ApiKey> key = m_workspace.usedKey(connection))
        connectAndFetch(connection, *key, filter);
    else
        ask(baseUrl, filter);
}

void ConnectionFlow::ask(const QString &baseUrl, const ServiceFilter &filter)
{
    ConnectionDialog dialog(m_window);
    dialog.setBaseUrl(baseUrl);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.baseUrl.set(dialog.connection().baseUrl().toString());
    connectAndFetch(dialog.connection(), dialog.key(), filter);
}

void ConnectionFlow::useFoundKey(const ServiceFilter &filter)
{
    if (const auto &found = m_workspace.foundKey())
        connectAndFetch(found->connection, found->key, filter);
}

void ConnectionFlow::connectAndFetch(const Connection &connection, const ApiKey &key, const ServiceFilter &filter)
{
    m_workspace.connectTo(connection, key);
    m_workspace.fetch(filter);
}

} // namespace assay
