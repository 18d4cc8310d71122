// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textmatcher.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <QChar>

namespace assay {

namespace {

constexpr char32_t Replacement = 0xFFFD;

char32_t folded(char32_t c) noexcept
{
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    return QChar::toCaseFolded(c);
}

/// Decodes the code point at \p at and moves behind it. Text in the store is valid UTF-8.
char32_t next(std::string_view utf8, std::size_t &at) noexcept
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const unsigned char lead = byte(at++);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t c = lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= utf8.size() || (byte(at) & 0xC0U) != 0x80)
            return Replacement;
        c = (c << 6) | (byte(at++) & 0x3FU);
    }
    return c;
}

constexpr std::array<char, 256> makeLowerTable()
{
    std::array<char, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i + 32 : i);
    return table;
}

constexpr std::array<char, 256> Lower = makeLowerTable();

char lower(char c) noexcept
{
    return Lower[static_cast<unsigned char>(c)];
}

/// The place of the character that texts hold least often: looking for that one meets the fewest false starts.
std::size_t rarestPlace(std::string_view needle) noexcept
{
    static constexpr std::string_view MostCommonFirst = " etaoinsrhldcumfpgwybvkxjqz"; // others are rarer still
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < needle.size(); ++i) {
        if (MostCommonFirst.find(needle[i]) > MostCommonFirst.find(needle[rarest]))
            rarest = i;
    }
    return rarest;
}

/// The first \p c from \p from on, or \p to.
const char *findByte(char c, const char *from, const char *to) noexcept
{
    const void *found = from < to ? std::memchr(from, c, static_cast<std::size_t>(to - from)) : nullptr;
    return found ? static_cast<const char *>(found) : to;
}

bool isPlainAscii(std::string_view utf8) noexcept
{
    unsigned char all = 0; // no way out in between: so the compiler takes many bytes at once
    for (const char c : utf8)
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

} // namespace

TextMatcher::TextMatcher(const QString &needle)
{
    for (const char32_t c : needle.toStdU32String())
        m_folded.push_back(folded(c));
    if (std::all_of(m_folded.begin(), m_folded.end(), [](char32_t c) { return c < 0x80; }))
        m_lower.assign(m_folded.begin(), m_folded.end());
    m_rarest = rarestPlace(m_lower);
    m_hasRelatives = m_lower.find_first_of("ks") != std::string::npos;
}

bool TextMatcher::matches(std::string_view utf8) const
{
    if (isEmpty())
        return true;
    if (m_lower.empty())
        return matchesUnicode(utf8);
    if (matchesAscii(utf8))
        return true;
    // Two characters outside ASCII fold to ASCII letters: the Kelvin sign to k, the long s to s.
    const bool relatives = m_hasRelatives
        && (utf8.find("\xE2\x84\xAA") != std::string_view::npos || utf8.find("\xC5\xBF") != std::string_view::npos);
    return relatives && matchesUnicode(utf8);
}

bool TextMatcher::matchesAscii(std::string_view utf8) const
{
    if (utf8.size() < m_lower.size())
        return false;
    const char c = m_lower[m_rarest];
    const char other = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    const char *const from = utf8.data() + m_rarest;
    const char *const to = from + (utf8.size() - m_lower.size()) + 1;
    const char *nextLower = findByte(c, from, to);
    const char *nextUpper = other == c ? to : findByte(other, from, to);
    while (nextLower != to || nextUpper != to) {
        const char *const at = std::min(nextLower, nextUpper);
        const char *const start = at - m_rarest;
        if (std::equal(m_lower.begin(), m_lower.end(), start, [](char a, char b) { return a == lower(b); }))
            return true;
        if (at == nextLower)
            nextLower = findByte(c, at + 1, to);
        else
            nextUpper = findByte(other, at + 1, to);
    }
    return false;
}

bool TextMatcher::matchesUnicode(std::string_view utf8) const
{
    // Nothing in ASCII folds to what is not: most texts end here.
    if (m_lower.empty() && isPlainAscii(utf8))
        return false;
    for (std::size_t start = 0; start < utf8.size();) {
        std::size_t behindFirst = start;
        const char32_t first = folded(next(utf8, behindFirst));
        if (first == m_folded.front()) {
            std::size_t at = behindFirst;
            std::size_t same = 1;
            while (same < m_folded.size() && at < utf8.size() && folded(next(utf8, at)) == m_folded[same])
                ++same;
            if (same == m_folded.size())
                return true;
        }
        start = behindFirst;
    }
    return false;
}

std::vector<std::pair<qsizetype, qsizetype>> TextMatcher::hits(const QString &text, const QString &needle)
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    if (needle.isEmpty())
        return found;
    // Qt's own search folds single characters in the same way.
    for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive))
        found.emplace_back(at, needle.size());
    return found;
}

} // namespace assay
