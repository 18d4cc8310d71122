// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace assay {

/// A text in the form in which a locale compares it fastest: its sort key, which costs much to make and little to
/// compare. On Windows it is the text itself: QCollator's keys are of no use there (as of Qt 6.4 their bytes are taken
/// for characters, in the wrong order, and their second half was never written).
class CollationKey
{
public:
#ifdef Q_OS_WIN
    CollationKey(const QCollator & /*collator*/, const QString &text)
        : m_text(text)
    {
    }

    /// Below, at or above 0. \p collator: the one of both keys, or one like it.
    [[nodiscard]] int compare(const CollationKey &other, const QCollator &collator) const
    {
        return collator.compare(m_text, other.m_text);
    }

private:
    QString m_text;
#else
    CollationKey(const QCollator &collator, const QString &text)
        : m_key(collator.sortKey(text))
    {
    }

    /// Below, at or above 0. \p collator: the one of both keys, or one like it.
    [[nodiscard]] int compare(const CollationKey &other, const QCollator & /*collator*/) const
    {
        return m_key.compare(other.m_key);
    }

private:
    QCollatorSortKey m_key;
#endif
};

} // namespace assay
