// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QObject>

#include "library/keptlist.h"
#include "library/savedview.h"

namespace assay {

/// The user's views, in their order. GUI thread; what it has is a copy that follows the library, also what other
/// windows and programs change. Changes are asked for, and hold when \p done says so.
class ViewStore : public QObject
{
    Q_OBJECT

public:
    explicit ViewStore(Library &library, QObject *parent = nullptr);

    /// False until the library was read once; then views() are none.
    [[nodiscard]] bool isLoaded() const { return m_list.isLoaded(); }

    [[nodiscard]] const std::vector<SavedView> &views() const { return m_list.items(); }

    /// By its id, by its name (ignoring ASCII case), by its key from 1 to 9; the one at the start. Null when there is
    /// none; valid until changed().
    [[nodiscard]] const SavedView *find(qint64 id) const;
    [[nodiscard]] const SavedView *findByName(const QString &name) const;
    [[nodiscard]] const SavedView *findByShortcut(int shortcut) const;
    [[nodiscard]] const SavedView *startView() const;

    /// A key that no view has, from 1 to 9; 0 when all are taken.
    [[nodiscard]] int freeShortcut() const;

    /// Adds a view at the end; its id does not matter. Fails when its name is taken. A key, and the place at the start,
    /// it takes from the view that had them.
    void add(const SavedView &view, WhenKept done = {});

    /// Changes the one with this id; its place stays.
    void update(const SavedView &view, WhenKept done = {});

    /// Removes those with these ids: all, or none.
    void remove(std::vector<qint64> ids, WhenKept done = {});

    /// Moves it to this place, from 0.
    void move(qint64 id, int place, WhenKept done = {});

    /// Adds all of these at the end, or none. A name that is taken gets a number behind it: "Late fees (2)".
    void importAll(std::vector<NamedView> views, WhenKept done = {});

    /// Reads the library again; done by itself when it was changed elsewhere.
    void reload();

Q_SIGNALS:
    /// views() are other ones, or were read for the first time.
    void changed();

    /// A change was not kept, or reading failed; also told to \p done. Not while the library is unavailable, which it
    /// tells itself: then only \p done is told.
    void failed(const assay::LibraryError &error);

private:
    using List = KeptList<ViewStore, SavedView>;

    [[nodiscard]] static List::Outcome read(LibraryDatabase &database);

    List m_list;
};

} // namespace assay
