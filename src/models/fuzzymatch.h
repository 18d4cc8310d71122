// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace assay {

/// Finds short texts, such as the names of actions, by a few of their letters. A plain value.
class FuzzyMatch
{
public:
    /// \p wanted: words, separated by blanks. Upper and lower case and accents make no difference.
    explicit FuzzyMatch(const QString &wanted);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// How well a text matches: more is better. Nothing unless the letters of each word are in it, in their order.
    /// Letters that follow each other, and letters that begin a word, count more; each word may be anywhere.
    [[nodiscard]] std::optional<int> score(const QString &text) const;

    /// A text without accents and in lower case.
    [[nodiscard]] static QString folded(const QString &text);

private:
    QStringList m_words; // folded
};

} // namespace assay
