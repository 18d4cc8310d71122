// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/viewstore.h"

#include <algorithm>
#include <utility>

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include "library/librarydatabase.h"
#include "library/moveplace.h"
#include "library/samename.h"
#include "library/viewcheck.h"
#include "library/viewjson.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Failure = std::optional<LibraryError>;

QVariant shortcutValue(int shortcut)
{
    return shortcut >= 1 && shortcut <= 9 ? QVariant(shortcut) : QVariant();
}

QString jsonText(const ViewContent &content)
{
    return QString::fromUtf8(QJsonDocument(viewToJson(content)).toJson(QJsonDocument::Compact));
}

SavedView viewOf(const QSqlQuery &row)
{
    SavedView view;
    view.id = row.value(0).toLongLong();
    view.name = row.value(1).toString();
    const QJsonDocument content = QJsonDocument::fromJson(row.value(2).toString().toUtf8());
    view.content = viewFromJson(content.object()).value_or(ViewContent());
    view.shortcut = row.value(3).toInt();
    view.isAtStart = row.value(4).toInt() == 1;
    return view;
}

Failure findName(LibraryDatabase &database, const QString &name, qint64 except, bool &isTaken)
{
    isTaken = false;
    return database.read(
        u"SELECT 1 FROM views WHERE name = ? AND id <> ?"_s, {name, except},
        [&isTaken](const QSqlQuery &) { isTaken = true; });
}

/// Whether the view may be kept, and has its name, key and start for itself.
Failure makeRoom(LibraryDatabase &database, const SavedView &view)
{
    if (Sentence refusal = refusalOf(view.named()))
        return LibraryError::refused(std::move(refusal));
    bool isTaken = false;
    Failure failure = findName(database, view.name.trimmed(), view.id, isTaken);
    if (!failure && isTaken)
        failure = LibraryError::refused([name = view.name.trimmed()] {
            return ViewStore::tr("There is a view “%1” already. Choose another name, or replace it.").arg(name);
        });
    if (!failure && view.shortcut > 0)
        failure = database.run(
            u"UPDATE views SET shortcut = NULL WHERE shortcut = ? AND id <> ?"_s, {view.shortcut, view.id});
    if (!failure && view.isAtStart)
        failure = database.run(u"UPDATE views SET at_start = 0 WHERE id <> ?"_s, {view.id});
    return failure;
}

Failure insert(LibraryDatabase &database, const SavedView &view)
{
    return database.run(
        u"INSERT INTO views (name, content, shortcut, at_start, position) VALUES (?, ?, ?, ?, "
        "(SELECT coalesce(max(position), -1) + 1 FROM views))"_s,
        {view.name.trimmed(), jsonText(view.content), shortcutValue(view.shortcut), view.isAtStart ? 1 : 0});
}

/// Gives names that are taken a number behind them. It looks for a free number from where it found the last one, so
/// that many views of one name take no longer than others.
class FreeNames
{
public:
    [[nodiscard]] Failure read(LibraryDatabase &database)
    {
        return database.read(
            u"SELECT name FROM views"_s, {}, [this](const QSqlQuery &row) { take(row.value(0).toString()); });
    }

    [[nodiscard]] QString freeName(const QString &wanted)
    {
        QString name = wanted;
        for (int &number = m_numbers[wanted.toCaseFolded()]; m_taken.contains(name.toCaseFolded());) {
            number = std::max(number + 1, 2);
            const QString ending = u" (%1)"_s.arg(number);
            name = wanted.left(NamedView::LongestName - ending.size()) + ending;
        }
        take(name);
        return name;
    }

private:
    void take(const QString &name) { m_taken.insert(name.toCaseFolded()); }

    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; // the last one given, by name
};

} // namespace

ViewStore::ViewStore(Library &library, QObject *parent)
    : QObject(parent)
    , m_list(library, *this, read)
{
    connect(&library, &Library::changedElsewhere, this, &ViewStore::reload);
    reload();
}

const SavedView *ViewStore::find(qint64 id) const
{
    const auto found = std::ranges::find(views(), id, &SavedView::id);
    return found == views().end() ? nullptr : &*found;
}

const SavedView *ViewStore::findByName(const QString &name) const
{
    const auto found =
        std::ranges::find_if(views(), [&name](const SavedView &view) { return isSameName(view.name, name); });
    return found == views().end() ? nullptr : &*found;
}

const SavedView *ViewStore::findByShortcut(int shortcut) const
{
    const auto found = std::ranges::find(views(), shortcut, &SavedView::shortcut);
    return found == views().end() || shortcut == 0 ? nullptr : &*found;
}

const SavedView *ViewStore::startView() const
{
    const auto found = std::ranges::find_if(views(), &SavedView::isAtStart);
    return found == views().end() ? nullptr : &*found;
}

int ViewStore::freeShortcut() const
{
    for (int shortcut = 1; shortcut <= 9; ++shortcut) {
        if (!findByShortcut(shortcut))
            return shortcut;
    }
    return 0;
}

void ViewStore::add(const SavedView &view, WhenKept done)
{
    m_list.change(
        [view](LibraryDatabase &database) {
            SavedView added = view;
            added.id = 0; // that of no row
            Failure failure = makeRoom(database, added);
            return failure ? failure : insert(database, added);
        },
        std::move(done));
}

void ViewStore::update(const SavedView &view, WhenKept done)
{
    m_list.change(
        [view](LibraryDatabase &database) -> Failure {
            bool isThere = false;
            Failure failure = database.read(
                u"SELECT 1 FROM views WHERE id = ?"_s, {view.id}, [&isThere](const QSqlQuery &) { isThere = true; });
            if (!failure && !isThere)
                failure = LibraryError::refused([name = view.name] {
                    return tr("The view “%1” was deleted meanwhile, by another window or program.").arg(name);
                });
            if (!failure)
                failure = makeRoom(database, view);
            if (failure)
                return failure;
            return database.run(
                u"UPDATE views SET name = ?, content = ?, shortcut = ?, at_start = ? WHERE id = ?"_s,
                {view.name.trimmed(), jsonText(view.content), shortcutValue(view.shortcut), view.isAtStart ? 1 : 0,
                 view.id});
        },
        std::move(done));
}

void ViewStore::remove(std::vector<qint64> ids, WhenKept done)
{
    m_list.change(
        [ids = std::move(ids)](LibraryDatabase &database) -> Failure {
            for (const qint64 id : ids) {
                if (Failure failure = database.run(u"DELETE FROM views WHERE id = ?"_s, {id}))
                    return failure;
            }
            return std::nullopt;
        },
        std::move(done));
}

void ViewStore::move(qint64 id, int place, WhenKept done)
{
    m_list.change(
        [id, place](LibraryDatabase &database) { return moveToPlace(database, u"views"_s, id, place); },
        std::move(done));
}

void ViewStore::importAll(std::vector<NamedView> views, WhenKept done)
{
    m_list.change(
        [views = std::move(views)](LibraryDatabase &database) -> Failure {
            FreeNames names;
            if (Failure failure = names.read(database))
                return failure;
            for (const NamedView &named : views) {
                if (Sentence refusal = refusalOf(named))
                    return LibraryError::refused(std::move(refusal));
                SavedView view;
                view.name = names.freeName(named.name.trimmed());
                view.content = named.content;
                if (Failure failure = insert(database, view))
                    return failure;
            }
            return std::nullopt;
        },
        std::move(done));
}

void ViewStore::reload()
{
    m_list.reload();
}

ViewStore::List::Outcome ViewStore::read(LibraryDatabase &database)
{
    std::vector<SavedView> list;
    Failure failure = database.read(
        u"SELECT id, name, content, shortcut, at_start FROM views ORDER BY position, name"_s, {},
        [&list](const QSqlQuery &row) { list.push_back(viewOf(row)); });
    if (failure)
        return *failure;
    return list;
}

} // namespace assay
