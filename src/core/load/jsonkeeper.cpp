// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jsonkeeper.h"

#include <algorithm>
#include <cstddef>
#include <new>

#include "core/base/jsoncharacters.h"
#include "core/base/jsonnumbers.h"
#include "core/base/jsonstrings.h"
#include "core/load/valuechecker.h"

namespace assay {

namespace {

constexpr std::string_view Structural = "{}[]:,";

// Looks at the contents of the texts, numbers and words of a value.
class ContentCheck
{
public:
    explicit ContentCheck(std::string_view value)
        : m_value(value)
    {
    }

    // Whether all are valid JSON.
    [[nodiscard]] bool passes()
    {
        while (m_at < m_value.size()) {
            const char c = m_value[m_at];
            if (isJsonSpace(c) || Structural.find(c) != std::string_view::npos)
                ++m_at;
            else if (c == '"' ? !readText() : !readWord())
                return false;
        }
        return true;
    }

    // Whether a text has half a character: an escape of one half of a surrogate pair. JSON allows it.
    [[nodiscard]] bool hasHalf() const noexcept { return m_hasHalf; }

private:
    bool readWord()
    {
        const std::size_t from = m_at;
        const auto isEnd = [](char c) {
            return isJsonSpace(c) || c == '"' || Structural.find(c) != std::string_view::npos;
        };
        while (m_at < m_value.size() && !isEnd(m_value[m_at]))
            ++m_at;
        const std::string_view word = m_value.substr(from, m_at - from);
        return word == "true" || word == "false" || word == "null" || isJsonNumber(word);
    }

    bool readText()
    {
        bool isAfterHigh = false; // the last character was the first half of a pair
        for (++m_at; m_at < m_value.size(); ++m_at) {
            const bool isEscape = m_value[m_at] == '\\';
            const bool isPair = isAfterHigh && isEscape && isUnit(0xDC00);
            m_hasHalf = m_hasHalf || (isAfterHigh && !isPair);
            isAfterHigh = false;
            if (m_value[m_at] == '"') {
                ++m_at;
                return true;
            }
            if (!isEscape)
                continue;
            if (isPair || unicodeEscape(m_value, m_at)) {
                isAfterHigh = !isPair && isUnit(0xD800);
                m_hasHalf = m_hasHalf || (!isPair && isUnit(0xDC00));
                m_at += 5;
            } else if (++m_at >= m_value.size() || std::string_view("\"\\/bfnrt").find(m_value[m_at]) == npos) {
                return false;
            }
        }
        return false;
    }

    // Whether it is a first half (from 0xD800) or a second half (from 0xDC00) of a pair.
    [[nodiscard]] bool isUnit(unsigned from) const
    {
        const auto value = unicodeEscape(m_value, m_at);
        return value && *value >= from && *value < from + 0x400;
    }

    static constexpr std::size_t npos = std::string_view::npos;

    const std::string_view m_value;
    std::size_t m_at = 0;
    bool m_hasHalf = false;
};

// Whether brackets, commas and colons are in order.
bool hasGoodStructure(std::string_view value)
{
    ValueChecker checker;
    checker.reset();
    // In a list, so that a text right behind a number is seen to be one value too many.
    return checker.feed("[") == 1 && checker.feed(value) == value.size() && checker.feed("]") == 1
        && checker.state() == ValueChecker::State::Whole;
}

// A tree takes up to twenty times the memory of the value, and is only the faster way to check it.
constexpr std::size_t LargestTree = std::size_t{1} << 20;

} // namespace

JsonKeeper::Kept JsonKeeper::keep(std::string_view value)
{
    if (value.size() > LargestTree)
        return keepChecked(value);
    simdjson::dom::element parsed;
    const auto error = m_parser.parse(value.data(), value.size()).get(parsed);
    if (error == simdjson::MEMALLOC) // no fault of the value, and the parser must not be used again
        throw std::bad_alloc();
    return error ? keepChecked(value) : Kept{value, std::nullopt};
}

/// Checks the value by itself: it has a number that the parser does not take, or is damaged, or large.
JsonKeeper::Kept JsonKeeper::keepChecked(std::string_view value)
{
    ContentCheck contents(value);
    if (contents.passes() && hasGoodStructure(value))
        return {value, contents.hasHalf() ? std::optional(ProblemKind::LoneSurrogate) : std::nullopt};
    std::string text;
    appendJsonString(value, text);
    return {store(std::move(text)), ProblemKind::Malformed};
}

} // namespace assay
