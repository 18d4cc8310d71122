// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/elementscanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "core/base/jsoncharacters.h"

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define ASSAY_SSE2 1
#endif

namespace assay {

namespace {

constexpr std::size_t Step = 64;

/// Which of 64 bytes are quotes, backslashes, opening and closing brackets; bit i for byte i.
struct Masks
{
    std::uint64_t quotes = 0;
    std::uint64_t backslashes = 0;
    std::uint64_t opening = 0;
    std::uint64_t closing = 0;
};

// '{' and '[', '}' and ']' differ by one bit only.
constexpr char BracketBit = 0x20;

#ifdef ASSAY_SSE2
Masks masksOf(const char *bytes) noexcept
{
    Masks masks;
    const auto equal = [](__m128i a, char c) {
        return static_cast<std::uint64_t>(
            static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(a, _mm_set1_epi8(c)))));
    };
    for (int part = 0; part < 4; ++part) {
        const __m128i chunk = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * part));
        const __m128i braces = _mm_or_si128(chunk, _mm_set1_epi8(BracketBit));
        const int shift = 16 * part;
        masks.quotes |= equal(chunk, '"') << shift;
        masks.backslashes |= equal(chunk, '\\') << shift;
        masks.opening |= equal(braces, '{') << shift;
        masks.closing |= equal(braces, '}') << shift;
    }
    return masks;
}
#else
Masks masksOf(const char *bytes) noexcept
{
    Masks masks;
    for (std::size_t i = 0; i < Step; ++i) {
        const char c = bytes[i];
        const std::uint64_t bit = std::uint64_t{1} << i;
        masks.quotes |= c == '"' ? bit : 0;
        masks.backslashes |= c == '\\' ? bit : 0;
        masks.opening |= (c | BracketBit) == '{' ? bit : 0;
        masks.closing |= (c | BracketBit) == '}' ? bit : 0;
    }
    return masks;
}
#endif

/// Removes the quotes that stand behind a backslash, of the first \p size bytes. Backslashes are rare, so a loop is
/// enough.
std::uint64_t unescapedQuotes(const Masks &masks, std::size_t size, bool &escaped) noexcept
{
    const std::uint64_t first = escaped ? 1 : 0;
    std::uint64_t quotes = masks.quotes & ~first;
    std::uint64_t left = masks.backslashes & ~first;
    escaped = false;
    while (left != 0) {
        const auto at = static_cast<std::size_t>(std::countr_zero(left));
        if (at + 1 == size) {
            escaped = true;
            break;
        }
        const std::uint64_t next = std::uint64_t{2} << at;
        quotes &= ~next;
        left &= (left - 1) & ~next; // an escaped backslash escapes nothing
    }
    return quotes;
}

/// Bit i is the parity of bits 0..i: set from each opening quote up to before its closing one.
std::uint64_t prefixXor(std::uint64_t bits) noexcept
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

constexpr std::size_t LongestWayBack = std::size_t{8} << 10; // to a line that may have been a job
constexpr std::size_t LongestIndent = 60; // of the first key of a job that is looked for in damage

std::size_t skipSpace(std::string_view bytes, std::size_t from) noexcept
{
    while (from < bytes.size() && isJsonSpace(bytes[from]))
        ++from;
    return from;
}

enum class Match : std::uint8_t { No, Yes, Open };

/// Whether a job begins here: { "firstKey". Open when there are too few bytes to tell.
Match matchJobStart(std::string_view bytes, std::string_view firstKey) noexcept
{
    if (!bytes.starts_with('{'))
        return Match::No;
    // Only so much space that a reader which keeps the last bytes of a piece sees the same start as one that has all.
    const std::size_t key = skipSpace(bytes.substr(0, LongestIndent), 1);
    const std::string_view rest = bytes.substr(key);
    if (rest.empty())
        return Match::Open;
    if (rest.front() != '"' || !rest.substr(1).starts_with(firstKey.substr(0, rest.size() - 1)))
        return Match::No;
    if (rest.size() < firstKey.size() + 2)
        return Match::Open;
    return rest[firstKey.size() + 1] == '"' ? Match::Yes : Match::No;
}

/// Whether a value may begin with this byte.
bool beginsValue(char c) noexcept
{
    return !isJsonSpace(c) && c != ',' && c != ':' && c != ']' && c != '}';
}

/// Whether a line that begins with \p first can't belong to the open element, which went on to \p before. A key after a
/// value only lacks its comma.
bool isNewElement(char first, char before, bool inObject) noexcept
{
    const bool behindValue = before != ':' && before != ',' && before != '[' && before != '{';
    return behindValue && beginsValue(first) && (!inObject || first == '{' || first == '[');
}

bool endsBareWord(char c) noexcept
{
    return isJsonSpace(c) || c == ',' || c == ']' || c == '}' || c == '{' || c == '[' || c == '"' || c == ':';
}

} // namespace

std::optional<std::size_t> ElementScanner::scan(std::string_view bytes) noexcept
{
    if (bytes.empty())
        return std::nullopt;
    if (m_kind == Kind::Unknown) {
        const char first = bytes.front();
        m_kind = first == '{' || first == '[' ? Kind::Container : first == '"' ? Kind::String : Kind::Bare;
    }
    if (m_kind != Kind::Bare)
        return scanContainer(bytes);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (endsBareWord(bytes[i]) && (m_depth > 0 || i > 0))
            return i;
    }
    m_depth = 1; // at least one byte of the word has gone by
    return std::nullopt;
}

std::optional<std::size_t> ElementScanner::scanContainer(std::string_view bytes) noexcept
{
    char last[Step];
    for (std::size_t at = 0; at < bytes.size(); at += Step) {
        const std::size_t size = std::min(Step, bytes.size() - at);
        const char *step = bytes.data() + at;
        if (size < Step) {
            std::memset(last, ' ', Step);
            std::memcpy(last, step, size);
            step = last;
        }
        const Masks masks = masksOf(step);
        const std::uint64_t quotes = unescapedQuotes(masks, size, m_escaped);
        const std::uint64_t strings = prefixXor(quotes) ^ (m_inString ? ~std::uint64_t{0} : 0);
        m_inString = (strings >> 63) != 0;
        if (m_kind == Kind::String) {
            // A string ends at the first quote behind which we are outside again.
            const std::uint64_t ends = quotes & ~strings;
            if (ends != 0)
                return at + static_cast<std::size_t>(std::countr_zero(ends)) + 1;
            continue;
        }
        std::uint64_t brackets = (masks.opening | masks.closing) & ~strings;
        while (brackets != 0) {
            const int place = std::countr_zero(brackets);
            brackets &= brackets - 1;
            if (((masks.opening >> place) & 1) != 0)
                ++m_depth;
            else if (--m_depth == 0)
                return at + static_cast<std::size_t>(place) + 1;
        }
    }
    return std::nullopt;
}

bool isJobStart(std::string_view bytes, std::string_view firstKey) noexcept
{
    return matchJobStart(bytes, firstKey) == Match::Yes;
}

Restart findRestart(std::string_view bytes, std::string_view firstKey, Layout layout) noexcept
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (layout == Layout::List) {
            i = bytes.find('{', i);
            if (i == std::string_view::npos)
                break;
        } else if (i > 0 && bytes[i - 1] == '\n' && beginsValue(bytes[i])) {
            return {true, i};
        }
        if (bytes[i] != '{')
            continue;
        const Match match = matchJobStart(bytes.substr(i), firstKey);
        if (match == Match::Yes)
            return {true, i};
        if (match == Match::Open) // nothing behind may be judged before this is
            return {false, i};
    }
    // A line end may be the last byte, and the end of the list is told from the last bytes as well.
    return {false, bytes.size() - std::min(bytes.size(), firstKey.size() + 64)};
}

std::optional<std::size_t> findNextJob(std::string_view damaged, std::string_view firstKey, Layout layout, bool certain)
{
    std::vector<bool> inObject; // of each open container: is it an object?
    std::optional<std::size_t> nested; // the first line that is a part of the element, or a job if that is damaged
    const bool isList = damaged.starts_with('[');
    // Only a near one: to go back a line from far behind, and then again, would take for ever.
    const auto nestedOr = [&nested](std::size_t place, std::optional<std::size_t> other) {
        return nested && place - *nested <= LongestWayBack ? nested : other;
    };
    bool inString = false;
    char before = 0; // last byte that is not space, outside strings
    for (std::size_t i = 0; i < damaged.size(); ++i) {
        const char c = damaged[i];
        if (c == '\n' && layout == Layout::Lines && i + 1 < damaged.size()) {
            const std::string_view line = damaged.substr(i + 1);
            if (inString || isNewElement(line.front(), before, !inObject.empty() && inObject.back()))
                return nestedOr(i, i + 1); // no text goes over a line end, no value follows another
            const bool isJob = isJobStart(line, firstKey);
            if (isJob && before == ':')
                return nestedOr(i, i + 1); // a job as a field of a job, over a line end: nobody writes that
            if (!nested && (isJob || (line.front() == '{' && before == ':')))
                nested = i + 1;
        }
        if (inString) {
            if (c == '\\')
                i += damaged.substr(i + 1).starts_with('\n') ? 0 : 1;
            else if (c == '"')
                inString = false;
            else if (c == '{' && isJobStart(damaged.substr(i), firstKey))
                return nestedOr(i, i); // in a whole string the key's quotes would be escaped
            before = '"';
            continue;
        }
        if (isJsonSpace(c))
            continue;
        if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            // Inside an object a value stands behind a colon only; a list here is no job and hides none.
            const bool misplaced = before != ':' && !inObject.empty() && inObject.back();
            if ((misplaced || isList) && isJobStart(damaged.substr(i), firstKey))
                return nestedOr(i, i);
            inObject.push_back(c == '{');
        } else if ((c == '}' || c == ']') && !inObject.empty()) {
            inObject.pop_back();
            if (inObject.empty())
                break;
        }
        before = c;
    }
    return certain ? nestedOr(damaged.size(), std::nullopt) : std::nullopt;
}

} // namespace assay
