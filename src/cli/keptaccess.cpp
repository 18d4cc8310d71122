// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keptaccess.h"

#include <chrono>
#include <optional>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include "cli/console.h"
#include "library/connectionstore.h"
#include "library/keystore.h"
#include "library/library.h"
#include "workspace/keptconnection.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeptAccess)
};

constexpr std::chrono::seconds LongestWait{60}; // for a person who is asked for a password

Result<SavedConnection, UsageError> savedConnection(const QString &name)
{
    Library library({.leavesDamaged = true});
    ConnectionStore store(library);
    QEventLoop loop;
    QObject::connect(&store, &ConnectionStore::changed, &loop, &QEventLoop::quit);
    Sentence problem;
    QObject::connect(&store, &ConnectionStore::failed, &loop, [&](const LibraryError &error) {
        problem = error.text;
        loop.quit();
    });
    QObject::connect(&library, &Library::opened, &loop, [&] {
        if (library.state() != Library::State::Unavailable)
            return;
        problem = library.notice();
        loop.quit();
    });
    if (!store.isLoaded())
        loop.exec();
    if (!store.isLoaded())
        return UsageError{
            Texts::tr("The connection “%1” can't be looked up. %2").arg(name, problem ? problem() : QString())};
    if (const SavedConnection *found = store.findByName(name))
        return *found;
    if (store.connections().empty())
        return UsageError{
            Texts::tr("There is no connection “%1”: none is kept. Add it under “Connections…” in the window.")
                .arg(name)};
    QStringList names;
    for (const SavedConnection &connection : store.connections())
        names.append(u"  "_s + connection.name);
    return UsageError{Texts::tr("There is no connection “%1”. There are:").arg(name), names};
}

Connection serviceConnection(const SavedConnection &saved, const Options &options)
{
    Connection connection = serviceConnection(saved);
    if (options.longestTime) { // what is said now comes before what was kept
        ConnectionRoute route = connection.route();
        route.wholeLimit = {};
        connection.setRoute(route);
    }
    return connection;
}

KeyAnswer keyOf(const SavedConnection &saved, bool quiet)
{
    KeyStore keys;
    QEventLoop loop;
    std::optional<KeyAnswer> answer;
    const QString place = keyPlace(saved);
    QObject::connect(&keys, &KeyStore::waits, &loop, [quiet] {
        Console(quiet).note(
            Texts::tr("The system's key store takes its time: it may ask for your password in a window."));
    });
    QTimer::singleShot(LongestWait, &loop, [&] { keys.giveUp(place); });
    keys.read(place, [&](const KeyAnswer &said) {
        answer = said;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return answer.value_or(KeyAnswer());
}

} // namespace

Result<Connection, UsageError> keptConnection(const Options &options)
{
    const auto saved = savedConnection(options.connection);
    if (!saved)
        return saved.error();
    return serviceConnection(saved.value(), options);
}

Result<ServiceAccess, UsageError> keptAccess(const Options &options)
{
    const auto saved = savedConnection(options.connection);
    if (!saved)
        return saved.error();
    const Connection connection = serviceConnection(saved.value(), options);
    const KeyAnswer answer = keyOf(saved.value(), options.quiet);
    const auto key = serviceKey(saved.value(), answer.secret);
    if (!key)
        return UsageError{Texts::tr("The key of the connection “%1” can't be used. %2")
                              .arg(saved.value().name, key.error().inCurrentLanguage().summary)};
    if (key.value().isEmpty() && !connection.isLoopback()) {
        const QString why = answer.kind == KeyAnswer::Kind::Failed
            ? Texts::tr("The system's key store does not give it: it is locked, or there is none.")
            : Texts::tr("The system's key store has none for it, or it is locked.");
        QStringList details;
        if (!answer.detail.isEmpty())
            details.append(answer.detail);
        return UsageError{
            Texts::tr("There is no key for the connection “%1”. %2 Unlock it, or enter the key in the window.")
                .arg(saved.value().name, why),
            details};
    }
    return ServiceAccess{connection, key.value()};
}

} // namespace assay
