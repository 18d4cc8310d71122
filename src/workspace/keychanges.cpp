// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keychanges.h"

namespace assay {

KeyChanges keyChanges(const QStringList &stored)
{
    KeyChanges changes;
    for (const QString &each : stored) {
        const qsizetype end = each.indexOf(u'=');
        if (end <= 0)
            continue;
        const QString text = each.mid(end + 1);
        const QKeySequence keys = QKeySequence::fromString(text, QKeySequence::PortableText);
        const bool isKnown = keys.count() == 1 && keys[0].key() != Qt::Key_unknown;
        if (text.isEmpty() || isKnown)
            changes[each.left(end)] = keys;
    }
    return changes;
}

QStringList storedKeys(const KeyChanges &changes)
{
    QStringList stored;
    for (const auto &[id, keys] : changes)
        stored << id + u'=' + keys.toString(QKeySequence::PortableText);
    return stored;
}

} // namespace assay
