// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/job/servicefilter.h"
#include "service/apikey.h"
#include "service/connection.h"

class QWidget;

namespace assay {

class Settings;
class Workspace;

/// Fetches from the service; asks for server and key first when there is no connection. GUI thread; the window (parent
/// and owner), the workspace and the settings must outlive it.
class ConnectionFlow : public QObject
{
    Q_OBJECT

public:
    ConnectionFlow(QWidget *window, Workspace &workspace, Settings &settings);

    /// Fetches with this filter: over the current connection, otherwise with the found key, otherwise after asking the
    /// user.
    void fetch(const ServiceFilter &filter);

    /// Asks for server and key, then fetches with this filter.
    void choose(const ServiceFilter &filter);

    /// Fetches from a server that was used before: with its key if the program still has it, otherwise after asking for
    /// one.
    void reconnect(const QString &baseUrl, const ServiceFilter &filter);

    /// Fetches with the found key. Does nothing when there is none.
    void useFoundKey(const ServiceFilter &filter);

    /// Uses this connection from now on and fetches with this filter.
    void connectAndFetch(const Connection &connection, const ApiKey &key, const ServiceFilter &filter);

private:
    void ask(const QString &baseUrl, const ServiceFilter &filter);

    QWidget *m_window;
    Workspace &m_workspace;
    Settings &m_settings;
};

} // namespace assay
