// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace assay {

namespace {

constexpr int Hit = 1;
constexpr int Follows = 6; // the letter before was a hit, too
constexpr int BeginsWord = 8;
constexpr int BeginsText = 4;
constexpr int None = -1'000'000;
constexpr qsizetype Longest = 200; // characters that are compared

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || (!text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber());
}

/// The best way to find the letters of a word in a text, by the scores of all shorter ways. Both are folded.
int wordScore(const QString &word, const QString &text)
{
    const auto length = static_cast<std::size_t>(std::min(text.size(), Longest));
    std::vector<int> ended(length + 1, None); // best score where the last letter is at this place, from 1
    std::vector<int> best(length + 1, 0); // best score up to this place
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        std::vector<int> nextEnded(length + 1, None);
        std::vector<int> nextBest(length + 1, None);
        for (std::size_t place = 1; place <= length; ++place) {
            const auto at = static_cast<qsizetype>(place) - 1;
            if (text.at(at) == word.at(letter)) {
                const int bonus = Hit + (beginsWord(text, at) ? BeginsWord : 0) + (at == 0 ? BeginsText : 0);
                const int after = letter > 0 ? ended[place - 1] + Follows : None;
                nextEnded[place] = std::max(best[place - 1], after) + bonus;
            }
            nextBest[place] = std::max(nextBest[place - 1], nextEnded[place]);
        }
        ended.swap(nextEnded);
        best.swap(nextBest);
    }
    return best[length];
}

} // namespace

FuzzyMatch::FuzzyMatch(const QString &wanted)
    : m_words(folded(wanted).split(u' ', Qt::SkipEmptyParts))
{
}

QString FuzzyMatch::folded(const QString &text)
{
    QString plain;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD)) {
        if (!each.isMark())
            plain += each;
    }
    return plain.toCaseFolded().simplified();
}

std::optional<int> FuzzyMatch::score(const QString &text) const
{
    const QString plain = folded(text);
    int sum = 0;
    for (const QString &word : m_words) {
        const int score = wordScore(word.left(Longest), plain);
        if (score < 0)
            return std::nullopt;
        sum += score;
    }
    return sum;
}

} // namespace assay
