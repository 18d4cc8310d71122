// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

#include "library/keptlist.h"
#include "library/savedconnection.h"

namespace assay {

/// The user's connections, in their order. GUI thread; what it has is a copy that follows the library, also what other
/// windows and programs change. Keys are not here: see KeyStore. Changes are asked for, and hold when \p done says so.
class ConnectionStore : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionStore(Library &library, QObject *parent = nullptr);

    /// False until the library was read once; then connections() are none.
    [[nodiscard]] bool isLoaded() const { return m_list.isLoaded(); }

    [[nodiscard]] const std::vector<SavedConnection> &connections() const { return m_list.items(); }

    /// By its id, or by its name, ignoring ASCII case; null when there is none. Valid until changed().
    [[nodiscard]] const SavedConnection *find(const QString &id) const;
    [[nodiscard]] const SavedConnection *findByName(const QString &name) const;

    /// The one that is chosen at the start; null when none is.
    [[nodiscard]] const SavedConnection *defaultConnection() const;

    /// Adds a connection at the end. Its id is given here and returned at once, so that a key can be kept under it.
    QString add(SavedConnection connection, WhenKept done = {});

    /// Changes the one with this id; its place stays.
    void update(const SavedConnection &connection, WhenKept done = {});

    /// Remove its key too: KeyStore::remove().
    void remove(const QString &id, WhenKept done = {});

    /// Moves it to this place, from 0.
    void move(const QString &id, int place, WhenKept done = {});

    /// Reads the library again; done by itself when it was changed elsewhere.
    void reload();

Q_SIGNALS:
    /// connections() are other ones, or were read for the first time.
    void changed();

    /// A change was not kept, or reading failed; also told to \p done. Not while the library is unavailable, which it
    /// tells itself: then only \p done is told.
    void failed(const assay::LibraryError &error);

private:
    using List = KeptList<ConnectionStore, SavedConnection>;

    [[nodiscard]] static List::Outcome read(LibraryDatabase &database);

    List m_list;
};

} // namespace assay
