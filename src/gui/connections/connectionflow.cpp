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
    const QString proposed =
        m_workspace.proposedServer().isEmpty() ? m_settings.baseUrl.value() : m_workspace.proposedServer();
    if (const SavedConnection *kept = current()) {
        ConnectionDialog dialog(m_library, m_workspace.foundKey(), m_window);
        dialog.setKeyKinds(m_keyKinds);
        dialog.select(kept->id);
        if (isServerWrong())
            dialog.focusServer();
        run(dialog, filter);
    } else if (m_workspace.connection() && !m_workspace.isDemo()) {
        ask(m_workspace.connection()->baseUrl().toString(), filter);
    } else {
        const bool hasKept = !m_library.connections().connections().empty();
        ask(hasKept ? m_workspace.proposedServer() : proposed, filter);
    }
}

void ConnectionFlow::reconnect(const QString &baseUrl, const ServiceFilter &filter)
{
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
        askForUnknown(baseUrl, filter);
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
    ConnectionStore &store = m_library.connections();
    if (!store.isLoaded())
        connect(
            &store, &ConnectionStore::changed, this, [this, name, filter] { connectNamed(name, filter); },
            Qt::SingleShotConnection);
    else if (const SavedConnection *connection = store.findByName(name))
        connectKept(QString(connection->id), filter);
}

void ConnectionFlow::takeKey(const SavedConnection &connection, const KeyAnswer &answer, const ServiceFilter &filter)
{
    const auto key = serviceKey(connection, answer.secret);
    const Connection service = serviceConnection(connection);
    if (key && (!key.value().isEmpty() || service.isLoopback()))
        connectAndFetch(service, key.value(), filter);
    else if (!key)
        askForKey(connection, key.error().inCurrentLanguage().summary, filter);
    else
        askForKey(
            connection, answer.text ? answer.text() : tr("There is no key for this connection. Enter it."), filter);
}

/// The key store asks for a password, or hangs: offers a way on.
void ConnectionFlow::tellOfWaiting(const QString &place)
{
    if (place != m_waitingFor || m_waitBox)
        return;
    auto *box = new QMessageBox(
        QMessageBox::Information, tr("Key Store"),
        tr("The system's key store takes its time: it may ask for your password, perhaps behind this window."),
        QMessageBox::NoButton, m_window);
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
    ConnectionStore &store = m_library.connections();
    if (!store.isLoaded()) {
        connect(&store, &ConnectionStore::changed, this, &ConnectionFlow::chooseDefault, Qt::SingleShotConnection);
        return;
    }
    const SavedConnection *connection = store.defaultConnection();
    if (!connection && store.connections().size() == 1)
        connection = &store.connections().front(); // there is nothing to choose from
    if (connection && !m_workspace.connection() && m_workspace.newestOrigin() == Workspace::Origin::None)
        chooseKept(*connection);
}

const SavedConnection *ConnectionFlow::current() const
{
    const auto &connection = m_workspace.connection();
    return connection ? m_library.connections().find(connection->keptId()) : nullptr;
}

void ConnectionFlow::ask(const QString &baseUrl, const ServiceFilter &filter)
{
    ConnectionDialog dialog(m_library, m_workspace.foundKey(), m_window);
    dialog.setKeyKinds(m_keyKinds);
    dialog.setBaseUrl(baseUrl);
    if (isServerWrong())
        dialog.focusServer();
    run(dialog, filter);
}

void ConnectionFlow::askForUnknown(const QString &baseUrl, const ServiceFilter &filter)
{
    ConnectionDialog dialog(m_library, m_workspace.foundKey(), m_window);
    dialog.setKeyKinds(m_keyKinds);
    dialog.setUnknownServer(baseUrl);
    run(dialog, filter);
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
    ConnectionDialog dialog(m_library, m_workspace.foundKey(), m_window);
    dialog.setKeyKinds(m_keyKinds);
    dialog.select(connection.id);
    dialog.showProblem(why);
    run(dialog, filter);
}

void ConnectionFlow::run(ConnectionDialog &dialog, const ServiceFilter &filter)
{
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
