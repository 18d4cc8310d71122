// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/connectionstore.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QUuid>

#include "library/connectioncheck.h"
#include "library/librarydatabase.h"
#include "library/moveplace.h"
#include "library/samename.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Limit = std::optional<std::chrono::seconds>;

QVariant limitValue(const Limit &limit)
{
    return limit ? QVariant(static_cast<qint64>(limit->count())) : QVariant();
}

Limit limitOf(const QVariant &value)
{
    return value.isNull() ? Limit() : Limit(value.toLongLong());
}

QVariantList valuesOf(const SavedConnection &connection)
{
    return {
        connection.name.trimmed(),
        connection.baseUrl,
        static_cast<int>(connection.colour),
        static_cast<int>(connection.secretKind),
        connection.caFile,
        connection.proxy,
        limitValue(connection.idleLimit),
        limitValue(connection.wholeLimit),
        connection.isDefault ? 1 : 0,
    };
}

SavedConnection connectionOf(const QSqlQuery &row)
{
    SavedConnection connection;
    connection.id = row.value(0).toString();
    connection.name = row.value(1).toString();
    connection.baseUrl = row.value(2).toString();
    const int colour = row.value(3).toInt(); // a later version may have more
    if (colour > 0 && colour < ConnectionColourCount)
        connection.colour = static_cast<ConnectionColour>(colour);
    connection.secretKind =
        row.value(4).toInt() == 1 ? SavedConnection::SecretKind::BearerToken : SavedConnection::SecretKind::Key;
    connection.caFile = row.value(5).toString();
    connection.proxy = row.value(6).toString();
    connection.idleLimit = limitOf(row.value(7));
    connection.wholeLimit = limitOf(row.value(8));
    connection.isDefault = row.value(9).toInt() == 1;
    return connection;
}

/// Whether the connection may have its name, and is the only default.
std::optional<LibraryError> makeRoom(LibraryDatabase &database, const SavedConnection &connection)
{
    bool isTaken = false;
    std::optional<LibraryError> failure = database.read(
        u"SELECT 1 FROM connections WHERE name = ? AND id <> ?"_s, {connection.name.trimmed(), connection.id},
        [&isTaken](const QSqlQuery &) { isTaken = true; });
    if (failure)
        return failure;
    if (isTaken)
        return LibraryError::refused([name = connection.name.trimmed()] {
            return ConnectionStore::tr("There is a connection “%1” already. Choose another name.").arg(name);
        });
    if (!connection.isDefault)
        return std::nullopt;
    return database.run(u"UPDATE connections SET is_default = 0 WHERE id <> ?"_s, {connection.id});
}

} // namespace

ConnectionStore::ConnectionStore(Library &library, QObject *parent)
    : QObject(parent)
    , m_list(library, *this, read)
{
    connect(&library, &Library::changedElsewhere, this, &ConnectionStore::reload);
    reload();
}

const SavedConnection *ConnectionStore::find(const QString &id) const
{
    const auto found = std::ranges::find(connections(), id, &SavedConnection::id);
    return found == connections().end() ? nullptr : &*found;
}

const SavedConnection *ConnectionStore::findByName(const QString &name) const
{
    const auto found = std::ranges::find_if(
        connections(), [&name](const SavedConnection &connection) { return isSameName(connection.name, name); });
    return found == connections().end() ? nullptr : &*found;
}

const SavedConnection *ConnectionStore::defaultConnection() const
{
    const auto found = std::ranges::find_if(connections(), &SavedConnection::isDefault);
    return found == connections().end() ? nullptr : &*found;
}

QString ConnectionStore::add(SavedConnection connection, WhenKept done)
{
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString id = connection.id;
    m_list.change(
        [connection = std::move(connection)](LibraryDatabase &database) -> std::optional<LibraryError> {
            if (Sentence refusal = refusalOf(connection))
                return LibraryError::refused(std::move(refusal));
            if (std::optional<LibraryError> failure = makeRoom(database, connection))
                return failure;
            QVariantList values = valuesOf(connection);
            values.prepend(connection.id);
            return database.run(
                u"INSERT INTO connections (id, name, base_url, colour, secret_kind, ca_file, proxy, idle_limit, "
                "whole_limit, is_default, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "(SELECT coalesce(max(position), -1) + 1 FROM connections))"_s,
                values);
        },
        std::move(done));
    return id;
}

void ConnectionStore::update(const SavedConnection &connection, WhenKept done)
{
    m_list.change(
        [connection](LibraryDatabase &database) -> std::optional<LibraryError> {
            if (Sentence refusal = refusalOf(connection))
                return LibraryError::refused(std::move(refusal));
            bool isThere = false;
            std::optional<LibraryError> failure = database.read(
                u"SELECT 1 FROM connections WHERE id = ?"_s, {connection.id},
                [&isThere](const QSqlQuery &) { isThere = true; });
            if (!failure && !isThere)
                failure = LibraryError::refused([name = connection.name] {
                    return tr("The connection “%1” was deleted meanwhile, by another window or program.").arg(name);
                });
            if (!failure)
                failure = makeRoom(database, connection);
            if (failure)
                return failure;
            QVariantList values = valuesOf(connection);
            values.append(connection.id);
            return database.run(
                u"UPDATE connections SET name = ?, base_url = ?, colour = ?, secret_kind = ?, ca_file = ?, proxy = ?, "
                "idle_limit = ?, whole_limit = ?, is_default = ? WHERE id = ?"_s,
                values);
        },
        std::move(done));
}

void ConnectionStore::remove(const QString &id, WhenKept done)
{
    m_list.change(
        [id](LibraryDatabase &database) { return database.run(u"DELETE FROM connections WHERE id = ?"_s, {id}); },
        std::move(done));
}

void ConnectionStore::move(const QString &id, int place, WhenKept done)
{
    m_list.change(
        [id, place](LibraryDatabase &database) { return moveToPlace(database, u"connections"_s, id, place); },
        std::move(done));
}

void ConnectionStore::reload()
{
    m_list.reload();
}

ConnectionStore::List::Outcome ConnectionStore::read(LibraryDatabase &database)
{
    std::vector<SavedConnection> list;
    std::optional<LibraryError> failure = database.read(
        u"SELECT id, name, base_url, colour, secret_kind, ca_file, proxy, idle_limit, whole_limit, is_default "
        "FROM connections ORDER BY position, name"_s,
        {}, [&list](const QSqlQuery &row) { list.push_back(connectionOf(row)); });
    if (failure)
        return *failure;
    return list;
}

} // namespace assay
