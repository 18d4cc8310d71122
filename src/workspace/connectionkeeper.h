// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QString>

#include "core/base/result.h"
#include "library/connectionstore.h"
#include "library/keystore.h"
#include "workspace/connectiondrafts.h"

namespace assay {

class UserLibrary;

/// Keeps a connection in the library and then its key in the key store, and reads a key again: one at a time. What it
/// was given to call is not called any more when it is gone. GUI thread; the library must outlive it.
class ConnectionKeeper : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        SavedConnection connection; ///< as it is kept
        std::optional<KeyAnswer> key; ///< where its key is kept; nothing when none was typed
    };
    using Done = std::function<void(const Result<Outcome, LibraryError> &)>;

    explicit ConnectionKeeper(UserLibrary &library, QObject *parent = nullptr);

    /// Keeps the draft and its typed key. Returns the id, which a new one gets now. A key of another server that the
    /// connection had before is removed.
    QString keep(const ConnectionDrafts::Draft &draft, const Done &done);

    void readKey(const SavedConnection &kept, const KeyStore::Done &done);

    /// Whether the key store was asked and has not answered.
    [[nodiscard]] bool isWaiting() const { return !m_place.isEmpty(); }

    /// Gives up what the key store was asked for, which answers at once: a key is then kept for this run.
    void giveUp();

Q_SIGNALS:
    /// The key store takes its time. \p isWrite: to keep a key, else to read one.
    void waits(bool isWrite);

private:
    void keepKey(const SavedConnection &kept, const Secret &typed, const Done &done);

    UserLibrary &m_library;
    QString m_place; // of the key that the key store was asked for
    bool m_isWrite = false;
};

} // namespace assay
