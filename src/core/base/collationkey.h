// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace assay {

/// A text in the form that a locale compares fastest: its sort key, which is expensive to make and cheap to compare. On
/// Windows it is the text itself: QCollator's keys are wrong there (Qt 6.4 reads their bytes as characters in the wrong
/// order, and leaves their second half uninitialized).
class CollationKey
{
public:
#ifdef Q_OS_WIN
    CollationKey(const QCollator & /*collator*/, const QString &text)
        : m_text(text)
    {
    }

    /// Returns less than, equal to or more than 0. \p collator: the collator of both keys, or an equal one.
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

    /// Returns less than, equal to or more than 0. \p collator: the collator of both keys, or an equal one.
    [[nodiscard]] int compare(const CollationKey &other, const QCollator & /*collator*/) const
    {
        return m_key.compare(other.m_key);
    }

private:
    QCollatorSortKey m_key;
#endif
};

} // namespace assay
