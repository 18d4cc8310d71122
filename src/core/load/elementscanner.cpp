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

/// The quotes among the first \p size bytes that do not follow a backslash. Backslashes are rare, so a loop is enough.
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
            // A string ends at the first quote that closes it.
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

} // namespace assay
