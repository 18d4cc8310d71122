// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <QString>
#include <QStringList>

namespace assay {

/// Searches UTF-8 for a needle, ignoring case: compares by Unicode simple case folding, like QString::toCaseFolded()
/// for single characters. Composed and decomposed characters are the same (Unicode, canonical equivalence), and so are
/// a blank and a no-break space. A letter is not found where an accent follows it. A plain value; any thread.
class TextMatcher
{
public:
    explicit TextMatcher(const QString &needle);

    [[nodiscard]] bool isEmpty() const { return m_folded.empty(); }
    [[nodiscard]] bool matches(std::string_view utf8) const;

    /// Whether the text begins, or ends, with the needle.
    [[nodiscard]] bool matchesBegin(std::string_view utf8) const;
    [[nodiscard]] bool matchesEnd(std::string_view utf8) const;

    /// The hits in a text, to highlight them: start and length in UTF-16 units, not overlapping, in order.
    [[nodiscard]] static std::vector<std::pair<qsizetype, qsizetype>> hits(const QString &text, const QString &needle);

    /// The hits of several needles; those that overlap or touch are one.
    [[nodiscard]] static std::vector<std::pair<qsizetype, qsizetype>>
    hits(const QString &text, const QStringList &needles);

private:
    [[nodiscard]] bool matchesAscii(std::string_view utf8) const;
    [[nodiscard]] bool matchesUnicode(std::string_view utf8) const;
    [[nodiscard]] bool matchesAround(std::string_view utf8, std::size_t position) const;
    [[nodiscard]] bool mayBegin(std::size_t position) const;
    [[nodiscard]] bool hasMarks(std::string_view utf8) const;
    [[nodiscard]] bool beginsWithFolded(std::string_view utf8) const;
    [[nodiscard]] bool endsWithFolded(std::string_view utf8) const;
    [[nodiscard]] bool mayHaveOtherForms(std::string_view utf8) const;

    QString m_needle; // composed
    std::u32string m_folded;
    std::string m_lower; // the folded needle when it is plain ASCII, else empty
    std::size_t m_rarest = 0; // position in m_folded of the character that is searched for first
    std::string m_firstBytes; // in UTF-8, of all characters that fold to that one
    bool m_hasNonAsciiForms = false; // characters outside ASCII fold to some of its letters
    bool m_hasBlank = false;
    std::string m_marks; // first bytes, in UTF-8, of what continues the characters of the decomposed needle
};

} // namespace assay
