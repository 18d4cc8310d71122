// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textmatcher.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include <QChar>

#include "core/base/utf8.h"

namespace assay {

namespace {

constexpr char32_t Replacement = 0xFFFD;

constexpr char32_t NoBreakSpace = 0x00A0;
constexpr char32_t NarrowNoBreakSpace = 0x202F;

char32_t folded(char32_t c) noexcept
{
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    return c == NoBreakSpace || c == NarrowNoBreakSpace ? U' ' : QChar::toCaseFolded(c);
}

/// Whether a character belongs to the one before it: an accent, or a part of a Korean syllable.
bool continues(char32_t c) noexcept
{
    if (c < 0x0300)
        return false;
    return QChar::combiningClass(c) != 0 || (c >= 0x1160 && c <= 0x11FF);
}

/// Decodes the code point at \p at and moves \p at after it. Text in the store is valid UTF-8.
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

/// The position of the character that is rarest in texts: a search for it finds the fewest false candidates.
std::size_t rarestPosition(std::string_view needle) noexcept
{
    static constexpr std::string_view MostCommonFirst = " etaoinsrhldcumfpgwybvkxjqz"; // others are rarer still
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < needle.size(); ++i) {
        if (MostCommonFirst.find(needle[i]) > MostCommonFirst.find(needle[rarest]))
            rarest = i;
    }
    return rarest;
}

/// The first \p c in [from, to), or \p to.
const char *findByte(char c, const char *from, const char *to) noexcept
{
    const void *found = from < to ? std::memchr(from, c, static_cast<std::size_t>(to - from)) : nullptr;
    return found ? static_cast<const char *>(found) : to;
}

/// Finds the positions of a few bytes in a text, from left to right.
class ByteFinder
{
public:
    ByteFinder(std::string_view wanted, const char *from, const char *to) noexcept
        : m_to(to)
    {
        Q_ASSERT(wanted.size() <= m_next.size());
        for (const char c : wanted)
            m_next[m_count++] = {c, findByte(c, from, to)};
    }

    /// The next position; the end of the text when there is none.
    const char *next() noexcept
    {
        const char *first = m_to;
        std::size_t which = 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            if (m_next[i].position < first) {
                first = m_next[i].position;
                which = i;
            }
        }
        if (first != m_to)
            m_next[which].position = findByte(m_next[which].byte, first + 1, m_to);
        return first;
    }

private:
    struct Cursor
    {
        char byte;
        const char *position;
    };

    const char *m_to;
    std::array<Cursor, 8>
        m_next; // the first m_count; the others are not initialized, as a finder is created for each text
    std::size_t m_count = 0;
};

char firstByte(char32_t c) noexcept
{
    if (c < 0x80)
        return static_cast<char>(c);
    return static_cast<char>(c < 0x800 ? 0xC0 | (c >> 6) : c < 0x10000 ? 0xE0 | (c >> 12) : 0xF0 | (c >> 18));
}

/// The first bytes, in UTF-8, of all characters that fold to this one.
std::string firstBytes(char32_t wanted)
{
    // All characters that fold to another one. Only the first two planes have such characters.
    constexpr char32_t FirstWithoutCases = 0x20000;
    static const auto Folding = [] {
        std::vector<std::pair<char32_t, char32_t>> pairs;
        for (char32_t c = 0; c < FirstWithoutCases; ++c) {
            if (const char32_t to = folded(c); to != c)
                pairs.emplace_back(to, c);
        }
        return pairs;
    }();
    std::string bytes(1, firstByte(wanted));
    for (const auto &[to, c] : Folding) {
        if (to == wanted && bytes.find(firstByte(c)) == std::string::npos)
            bytes.push_back(firstByte(c));
    }
    return bytes;
}

/// Decodes the code point that ends before \p at and moves \p at to its start.
char32_t previous(std::string_view utf8, std::size_t &at) noexcept
{
    do
        --at;
    while (at > 0 && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80);
    std::size_t end = at;
    return next(utf8, end);
}

/// Whether a character ends before this position, so that nothing after it changes it.
bool isEnd(std::string_view utf8, std::size_t at) noexcept
{
    if (at >= utf8.size() || static_cast<unsigned char>(utf8[at]) < 0xCC) // the first byte of U+0300
        return true;
    return !continues(next(utf8, at));
}

std::string composed(std::string_view utf8)
{
    return fromUtf8(utf8).normalized(QString::NormalizationForm_C).toStdString();
}

/// Whether all characters of a text stand for themselves: composed, none continues another, no special blanks.
bool isPlain(const QString &text)
{
    const bool isSimple = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < NoBreakSpace
            || (c.unicode() != NoBreakSpace && c.unicode() != NarrowNoBreakSpace && !continues(c.unicode()));
    });
    return isSimple && text.normalized(QString::NormalizationForm_C) == text;
}

/// A text as its characters, each with what continues it: composed, folded, and with their places in the text.
class Characters
{
public:
    static constexpr auto None = std::u32string::npos;

    explicit Characters(const QString &text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype from = at;
            at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            while (at < text.size() && continues(text[at].unicode()))
                ++at;
            if (at == from + 1 && text[from].unicode() < 0x0300) {
                add(text[from].unicode(), from, at);
                continue;
            }
            const QString composed = text.sliced(from, at - from).normalized(QString::NormalizationForm_C);
            for (const char32_t c : composed.toStdU32String())
                add(c, from, at);
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_folded.size(); }
    [[nodiscard]] qsizetype begin(std::size_t at) const { return m_places[at].first; }
    [[nodiscard]] qsizetype end(std::size_t at) const { return m_places[at].second; }

    /// Where the wanted characters are, from \p from on; None when they are not.
    [[nodiscard]] std::size_t find(const Characters &wanted, std::size_t from) const
    {
        for (std::size_t at = m_folded.find(wanted.m_folded, from); at != None;
             at = m_folded.find(wanted.m_folded, at + 1)) {
            const std::size_t after = at + wanted.size();
            const bool begins = at == 0 || m_places[at - 1] != m_places[at];
            if (begins && (after == m_folded.size() || m_places[after - 1] != m_places[after]))
                return at;
        }
        return None;
    }

private:
    void add(char32_t c, qsizetype from, qsizetype to)
    {
        m_folded.push_back(folded(c));
        m_places.emplace_back(from, to);
    }

    std::u32string m_folded;
    std::vector<std::pair<qsizetype, qsizetype>> m_places; // of each, where its whole character begins and ends
};

} // namespace

TextMatcher::TextMatcher(const QString &needle)
    : m_needle(needle.normalized(QString::NormalizationForm_C))
{
    for (const char32_t c : m_needle.toStdU32String())
        m_folded.push_back(folded(c));
    m_hasBlank = m_folded.find(U' ') != std::u32string::npos;
    const auto notAscii = std::find_if(m_folded.begin(), m_folded.end(), [](char32_t c) { return c >= 0x80; });
    if (notAscii == m_folded.end()) {
        m_lower.assign(m_folded.begin(), m_folded.end());
        m_rarest = rarestPosition(m_lower);
        m_hasNonAsciiForms = m_lower.find_first_of("ks") != std::string::npos;
    } else {
        m_rarest = static_cast<std::size_t>(notAscii - m_folded.begin()); // rare in most texts
    }
    if (!m_folded.empty())
        m_firstBytes = firstBytes(m_folded[m_rarest]);
    for (const char32_t c : m_needle.normalized(QString::NormalizationForm_D).toStdU32String()) {
        if (continues(c) && m_marks.find(firstByte(c)) == std::string::npos)
            m_marks.push_back(firstByte(c));
    }
}

bool TextMatcher::matches(std::string_view utf8) const
{
    if (isEmpty())
        return true;
    if (m_lower.empty() ? matchesUnicode(utf8) : matchesAscii(utf8))
        return true;
    if (!m_lower.empty() && mayHaveOtherForms(utf8) && matchesUnicode(utf8))
        return true;
    return hasMarks(utf8) && !hits(fromUtf8(utf8), m_needle).empty();
}

bool TextMatcher::matchesBegin(std::string_view utf8) const
{
    if (beginsWithFolded(utf8))
        return true;
    return hasMarks(utf8) && beginsWithFolded(composed(utf8));
}

bool TextMatcher::matchesEnd(std::string_view utf8) const
{
    if (endsWithFolded(utf8))
        return true;
    return hasMarks(utf8) && endsWithFolded(composed(utf8));
}

/// Whether a text may have characters of the needle in decomposed form.
bool TextMatcher::hasMarks(std::string_view utf8) const
{
    const auto has = [utf8](char mark) { return utf8.find(mark) != std::string_view::npos; };
    return std::any_of(m_marks.begin(), m_marks.end(), has);
}

bool TextMatcher::beginsWithFolded(std::string_view utf8) const
{
    std::size_t at = 0;
    for (const char32_t wanted : m_folded) {
        if (at >= utf8.size() || folded(next(utf8, at)) != wanted)
            return false;
    }
    return isEnd(utf8, at);
}

bool TextMatcher::endsWithFolded(std::string_view utf8) const
{
    std::size_t at = utf8.size();
    for (std::size_t i = m_folded.size(); i > 0; --i) {
        if (at == 0 || folded(previous(utf8, at)) != m_folded[i - 1])
            return false;
    }
    return mayBegin(at);
}

/// Whether a text may have the needle, which is in ASCII, in characters outside of that: the Kelvin sign folds to k,
/// the long s to s.
bool TextMatcher::mayHaveOtherForms(std::string_view utf8) const
{
    const auto has = [utf8](std::string_view bytes) { return utf8.find(bytes) != std::string_view::npos; };
    return (m_hasNonAsciiForms && (has("\xE2\x84\xAA") || has("\xC5\xBF")))
        || (m_hasBlank && (has("\xC2\xA0") || has("\xE2\x80\xAF")));
}

bool TextMatcher::matchesAscii(std::string_view utf8) const
{
    if (utf8.size() < m_lower.size())
        return false;
    const char c = m_lower[m_rarest];
    const std::array<char, 2> cases = {c, static_cast<char>(c - ('a' - 'A'))};
    const char *const from = utf8.data() + m_rarest;
    const char *const to = from + (utf8.size() - m_lower.size()) + 1;
    ByteFinder finder({cases.data(), c >= 'a' && c <= 'z' ? cases.size() : 1}, from, to);
    for (const char *at = finder.next(); at != to; at = finder.next()) {
        if (std::equal(m_lower.begin(), m_lower.end(), at - m_rarest, [](char a, char b) { return a == lower(b); })
            && isEnd(utf8, static_cast<std::size_t>(at - utf8.data()) - m_rarest + m_lower.size()))
            return true;
    }
    return false;
}

bool TextMatcher::matchesUnicode(std::string_view utf8) const
{
    const char *const to = utf8.data() + utf8.size();
    ByteFinder finder(m_firstBytes, utf8.data(), to);
    for (const char *at = finder.next(); at != to; at = finder.next()) {
        if (matchesAround(utf8, static_cast<std::size_t>(at - utf8.data())))
            return true;
    }
    return false;
}

/// True when the text contains the needle with its rarest character at this position.
bool TextMatcher::matchesAround(std::string_view utf8, std::size_t position) const
{
    std::size_t at = position;
    for (std::size_t i = m_rarest; i < m_folded.size(); ++i) {
        if (at >= utf8.size() || folded(next(utf8, at)) != m_folded[i])
            return false;
    }
    if (!isEnd(utf8, at))
        return false;
    at = position;
    for (std::size_t i = m_rarest; i > 0; --i) {
        if (at == 0 || folded(previous(utf8, at)) != m_folded[i - 1])
            return false;
    }
    return mayBegin(at);
}

/// Whether the needle may begin at this position of a text: not if it begins with the rest of a character.
bool TextMatcher::mayBegin(std::size_t position) const
{
    return position == 0 || !continues(m_folded.front());
}

std::vector<std::pair<qsizetype, qsizetype>> TextMatcher::hits(const QString &text, const QString &needle)
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    if (needle.isEmpty())
        return found;
    if (isPlain(needle) && isPlain(text)) {
        // Qt's search folds single characters in the same way.
        for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive))
            found.emplace_back(at, needle.size());
        return found;
    }
    const Characters wanted(needle);
    const Characters all(text);
    for (std::size_t at = all.find(wanted, 0); at != Characters::None; at = all.find(wanted, at + wanted.size())) {
        const qsizetype from = all.begin(at);
        found.emplace_back(from, all.end(at + wanted.size() - 1) - from);
    }
    return found;
}

std::vector<std::pair<qsizetype, qsizetype>> TextMatcher::hits(const QString &text, const QStringList &needles)
{
    if (needles.size() == 1)
        return hits(text, needles.front());
    std::vector<std::pair<qsizetype, qsizetype>> all;
    for (const QString &needle : needles) {
        const auto some = hits(text, needle);
        all.insert(all.end(), some.begin(), some.end());
    }
    std::sort(all.begin(), all.end());
    std::vector<std::pair<qsizetype, qsizetype>> joined;
    for (const auto &[start, length] : all) {
        if (joined.empty() || start > joined.back().first + joined.back().second)
            joined.emplace_back(start, length);
        else
            joined.back().second = std::max(joined.back().second, start + length - joined.back().first);
    }
    return joined;
}

} // namespace assay
