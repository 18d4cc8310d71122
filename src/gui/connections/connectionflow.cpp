// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionflow.h"

#include <QPushButton>
#include <QWidget>

#include "gui/connections/connectiondialog.h"
#include "models/jobbrowser.h"
#include "workspace/keptconnection.h"
#include "workspace/settings.h"
#include "workspace/userlibrary.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

ConnectionFlow::ConnectionFlow(QWidget *window, Workspace &workspace, UserLibrary &library, Settings &settings)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_library(library)
    , m_settings(settings)
{
    connect(&workspace, &Workspace::keyWanted, this, [this](const ServiceFilter &filter) {
        connectKept(m_workspace.connection()->keptId(), filter);
    });
    connect(&library.keys(), &KeyStore::waits, this, &ConnectionFlow::tellOfWaiting);
}

void ConnectionFlow::fetch(const ServiceFilter &filter)
{
    if (m_workspace.fetch(filter) || m_workspace.needsKey()) // then it asks for the key
        return;
    if (m_workspace.foundKey())
        useFoundKey(filter);
    else
        choose(filter);
}

void ConnectionFlow::choose(const ServiceFilter &filter)
{
    ask(filter, [this](ConnectionDialog &dialog) {
        if (const SavedConnection *kept = current())
            dialog.select(kept->id);
        else
            dialog.setBaseUrl(proposedServer());
        if (isServerWrong())
            dialog.focusServer();
    });
}

/// The server to begin with where no connection is kept for it; empty: none.
QString ConnectionFlow::proposedServer() const
{
    if (m_workspace.connection() && !m_workspace.isDemo())
        return m_workspace.connection()->baseUrl().toString();
    const QString proposed = m_workspace.proposedServer();
    const bool hasKept = !m_library.connections().connections().empty();
    return proposed.isEmpty() && !hasKept ? m_settings.baseUrl.value() : proposed;
}

/// Runs this when the kept connections are known: now, or once they were read. Without a library there are none.
void ConnectionFlow::whenRead(const std::function<void()> &then)
{
    const ConnectionStore &store = m_library.connections();
    const auto isUnavailable = [this] { return m_library.library().state() == Library::State::Unavailable; };
    if (store.isLoaded() || isUnavailable()) {
        then();
        return;
    }
    auto *wait = new QObject(this);
    const auto end = [this, wait, then] {
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); // others listen, too, and it may show a dialog
        delete wait;
    };
    connect(&store, &ConnectionStore::changed, wait, end);
    connect(&store, &ConnectionStore::failed, wait, end);
    connect(&m_library.library(), &Library::opened, wait, [isUnavailable, end] {
        if (isUnavailable())
            end();
    });
}

void ConnectionFlow::reconnect(const QString &baseUrl, const ServiceFilter &filter)
{
    whenRead([this, baseUrl, filter] {
        const Connection connection = Connection::at(baseUrl);
        for (const SavedConnection &kept : m_library.connections().connections()) {
            if (Connection({}, kept.baseUrl).baseUrl() == connection.baseUrl()) {
                connectKept(QString(kept.id), filter);
                return;
            }
        }
        if (const std::optional<ApiKey> key = m_workspace.usedKey(connection))
            connectAndFetch(connection, *key, filter);
        else
            ask(filter, [&baseUrl](ConnectionDialog &dialog) { dialog.setUnknownServer(baseUrl); });
    });
}

void ConnectionFlow::connectKept(const QString &id, const ServiceFilter &filter)
{
    const SavedConnection *found = m_library.connections().find(id);
    if (!found)
        return;
    const SavedConnection connection = *found;
    const QString place = keyPlace(connection);
    if (!m_waitingFor.isEmpty() && m_waitingFor != place)
        m_library.keys().giveUp(m_waitingFor); // the user wants another one
    m_waitingFor = place;
    m_library.keys().read(place, [alive = QPointer(this), place, connection, filter](const KeyAnswer &answer) {
        if (!alive || alive->m_waitingFor != place)
            return;
        alive->m_keyKinds.insert(place, answer.kind);
        alive->m_waitingFor.clear();
        delete alive->m_waitBox;
        alive->takeKey(connection, answer, filter);
    });
}

void ConnectionFlow::connectNamed(const QString &name, const ServiceFilter &filter)
{
    whenRead([this, name, filter] {
        if (const SavedConnection *connection = m_library.connections().findByName(name))
            connectKept(QString(connection->id), filter);
    });
}

void ConnectionFlow::takeKey(const SavedConnection &connection, const KeyAnswer &answer, const ServiceFilter &filter)
{
    if (const auto key = ConnectionDialog::usableKey(connection, answer))
        connectAndFetch(serviceConnection(connection), key.value(), filter);
    else
        askForKey(connection, key.error(), filter);
}

/// The key store asks for a password, or hangs: offers a way on.
void ConnectionFlow::tellOfWaiting(const QString &place)
{
    if (place != m_waitingFor || m_waitBox)
        return;
    auto *box = new QMessageBox(
        QMessageBox::Information, tr("Key Store"), ConnectionDialog::waitText(), QMessageBox::NoButton, m_window);
    box->setObjectName(u"waitForKeyStore"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *enter = box->addButton(tr("Enter the &Key Instead"), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    connect(enter, &QPushButton::clicked, this, [this, place] { m_library.keys().giveUp(place); });
    connect(box, &QMessageBox::rejected, this, [this, place] {
        m_waitingFor.clear(); // its answer does not matter any more
        m_library.keys().giveUp(place);
    });
    m_waitBox = box;
    box->open();
}

void ConnectionFlow::chooseKept(const SavedConnection &connection)
{
    m_workspace.chooseConnection(serviceConnection(connection));
}

void ConnectionFlow::chooseDefault()
{
    whenRead([this] {
        const ConnectionStore &store = m_library.connections();
        const SavedConnection *connection = store.defaultConnection();
        if (!connection && store.connections().size() == 1)
            connection = &store.connections().front(); // there is nothing to choose from
        if (connection && !m_workspace.connection() && m_workspace.newestOrigin() == Workspace::Origin::None)
            chooseKept(*connection);
    });
}

const SavedConnection *ConnectionFlow::current() const
{
    const auto &connection = m_workspace.connection();
    return connection ? m_library.connections().find(connection->keptId()) : nullptr;
}

/// Whether the last fetch failed for its address, as far as can be told.
bool ConnectionFlow::isServerWrong() const
{
    const auto &error = m_workspace.browser()->error();
    if (!error || m_workspace.newestOrigin() != Workspace::Origin::Service)
        return false;
    switch (error->kind) {
    case LoadErrorKind::NotFound:
    case LoadErrorKind::Network:
    case LoadErrorKind::Timeout:
    case LoadErrorKind::Tls:
    case LoadErrorKind::InsecureUrl:
    case LoadErrorKind::ForeignRedirect:
    case LoadErrorKind::NotJobs:
        return true;
    default:
        return false;
    }
}

void ConnectionFlow::askForKey(const SavedConnection &connection, const QString &why, const ServiceFilter &filter)
{
    ask(filter, [&](ConnectionDialog &dialog) {
        dialog.select(connection.id);
        dialog.showProblem(why);
    });
}

/// Shows the dialog; what it begins with, \p prepare says.
void ConnectionFlow::ask(const ServiceFilter &filter, const std::function<void(ConnectionDialog &)> &prepare)
{
    ConnectionDialog dialog(m_library, m_workspace.foundKey(), m_window);
    dialog.setKeyKinds(m_keyKinds);
    dialog.setProgramProxy(m_workspace.programProxy());
    prepare(dialog);
    const bool isAccepted = dialog.exec() == QDialog::Accepted;
    m_keyKinds = dialog.keyKinds();
    if (isAccepted) {
        m_settings.baseUrl.set(dialog.connection().baseUrl().toString());
        connectAndFetch(dialog.connection(), dialog.key(), filter);
    } else if (const SavedConnection *kept = current(); kept && dialog.changed().contains(kept->id)) {
        chooseKept(*kept); // its address or its key may be another one
    }
    if (dialog.notice())
        Q_EMIT told(dialog.notice());
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
