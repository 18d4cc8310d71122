// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connectionkeeper.h"

#include <memory>

#include <QPointer>

#include "workspace/keptconnection.h"
#include "workspace/userlibrary.h"

namespace assay {

ConnectionKeeper::ConnectionKeeper(UserLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&library.keys(), &KeyStore::waits, this, [this](const QString &place) {
        if (place == m_place)
            Q_EMIT waits(m_isWrite);
    });
}

QString ConnectionKeeper::keep(const ConnectionDrafts::Draft &draft, const Done &done)
{
    const auto kept = std::make_shared<SavedConnection>(draft.value);
    const auto next = [alive = QPointer(this), kept, draft, done](const Result<Kept, LibraryError> &result) {
        if (!alive)
            return;
        if (!result) {
            done(result.error());
            return;
        }
        kept->name = kept->name.trimmed();
        if (!draft.isNew() && keyPlace(draft.kept) != keyPlace(*kept))
            alive->m_library.keys().remove(keyPlace(draft.kept)); // it was for another server
        alive->keepKey(*kept, draft.typed, done);
    };
    if (draft.isNew())
        kept->id = m_library.connections().add(draft.value, next);
    else
        m_library.connections().update(draft.value, next);
    return kept->id;
}

void ConnectionKeeper::keepKey(const SavedConnection &kept, const Secret &typed, const Done &done)
{
    if (typed.isEmpty()) {
        done(Outcome{kept, std::nullopt});
        return;
    }
    m_place = keyPlace(kept);
    m_isWrite = true;
    m_library.keys().write(m_place, typed, [alive = QPointer(this), kept, done](const KeyAnswer &answer) {
        if (!alive)
            return;
        alive->m_place.clear();
        done(Outcome{kept, answer});
    });
}

void ConnectionKeeper::readKey(const SavedConnection &kept, const KeyStore::Done &done)
{
    m_place = keyPlace(kept);
    m_isWrite = false;
    m_library.keys().read(m_place, [alive = QPointer(this), done](const KeyAnswer &answer) {
        if (!alive)
            return;
        alive->m_place.clear();
        done(answer);
    });
}

void ConnectionKeeper::giveUp()
{
    if (isWaiting())
        m_library.keys().giveUp(m_place);
}

} // namespace assay
