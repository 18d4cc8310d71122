// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QHash>
#include <QMessageBox>
#include <QObject>
#include <QPointer>

#include "core/base/sentence.h"
#include "core/job/servicefilter.h"
#include "library/keystore.h"
#include "library/savedconnection.h"
#include "service/apikey.h"
#include "service/connection.h"

class QWidget;

namespace assay {

class ConnectionDialog;
class Settings;
class UserLibrary;
class Workspace;

/// Fetches from the service; asks for server and key first when there is no connection, and takes keys from the
/// system's key store. GUI thread; the window (parent and owner), the workspace, the library and the settings must
/// outlive it.
class ConnectionFlow : public QObject
{
    Q_OBJECT

public:
    ConnectionFlow(QWidget *window, Workspace &workspace, UserLibrary &library, Settings &settings);

    /// Fetches with this filter: over the current connection, otherwise with the found key, otherwise after asking the
    /// user.
    void fetch(const ServiceFilter &filter);

    /// Shows the connections, or asks for server and key, then fetches with this filter.
    void choose(const ServiceFilter &filter);

    /// Fetches from a server that was used before, once the library is read: over the connection that the user keeps
    /// for it, else with its key if the program still has it, otherwise after asking for one.
    void reconnect(const QString &baseUrl, const ServiceFilter &filter);

    /// Fetches over a connection that the user keeps, with its key from the key store, otherwise after asking for one.
    /// Does nothing when there is none with this id.
    void connectKept(const QString &id, const ServiceFilter &filter);

    /// The same, by its name, once the library is read.
    void connectNamed(const QString &name, const ServiceFilter &filter);

    /// Uses a connection that the user keeps from now on, without fetching: its key is read for the first fetch.
    void chooseKept(const SavedConnection &connection);

    /// Chooses the one that is chosen at the start, or the only one, once the library is read, unless another is used
    /// by then.
    void chooseDefault();

    /// The kept connection that is used; null when it is not kept. Valid until the store changes.
    [[nodiscard]] const SavedConnection *current() const;

    /// Fetches with the found key. Does nothing when there is none.
    void useFoundKey(const ServiceFilter &filter);

    /// Uses this connection from now on and fetches with this filter.
    void connectAndFetch(const Connection &connection, const ApiKey &key, const ServiceFilter &filter);

Q_SIGNALS:
    /// Something that the user should read: a key is kept for this run alone.
    void told(const assay::Sentence &text);

private:
    void whenRead(const std::function<void()> &then);
    void ask(const ServiceFilter &filter, const std::function<void(ConnectionDialog &)> &prepare);
    void askForKey(const SavedConnection &connection, const QString &why, const ServiceFilter &filter);
    [[nodiscard]] QString proposedServer() const;
    [[nodiscard]] bool isServerWrong() const;
    void takeKey(const SavedConnection &connection, const KeyAnswer &answer, const ServiceFilter &filter);
    void tellOfWaiting(const QString &place);

    QWidget *m_window;
    Workspace &m_workspace;
    UserLibrary &m_library;
    Settings &m_settings;
    QHash<QString, KeyAnswer::Kind> m_keyKinds; // what the key store said, by the places of the keys
    QString m_waitingFor; // the place of the key that is read; empty: none
    QPointer<QMessageBox> m_waitBox;
};

} // namespace assay
