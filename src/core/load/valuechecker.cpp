// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/valuechecker.h"

#include "core/base/jsoncharacters.h"

namespace assay {

namespace {

/// Whether numbers and words may have this character. NaN is one, too: only the parser knows which words it takes.
constexpr bool isWordCharacter(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' || c == '.';
}

} // namespace

void ValueChecker::reset() noexcept
{
    m_state = State::Open;
    m_expected = Expected::Value;
    m_isKey = false;
    m_hasField = false;
    m_inObject.clear();
}

std::size_t ValueChecker::feed(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size() && m_state == State::Open) {
        if (m_expected == Expected::Text) { // most bytes are in texts
            while (at < bytes.size() && bytes[at] != '"' && bytes[at] != '\\')
                ++at;
            if (at == bytes.size())
                break;
        }
        if (!take(bytes[at])) {
            m_state = State::Broken;
            break;
        }
        ++at;
        if (m_state == State::Whole && m_expected == Expected::Word)
            --at; // only the byte after a word shows that it has ended
    }
    return at;
}

/// Takes one byte. False when it can't be part of the value.
bool ValueChecker::take(char c)
{
    switch (m_expected) {
    case Expected::Text:
        if (c == '\\')
            m_expected = Expected::Escaped;
        else if (m_isKey)
            m_expected = Expected::Colon;
        else
            endValue();
        return true;
    case Expected::Escaped:
        m_expected = Expected::Text;
        return true;
    case Expected::Word:
        if (isWordCharacter(c))
            return true;
        if (m_inObject.empty()) {
            m_state = State::Whole;
            return true;
        }
        m_expected = Expected::CommaOrEnd;
        return isJsonSpace(c) || takeCommaOrEnd(c);
    default:
        break;
    }
    if (isJsonSpace(c))
        return true;
    switch (m_expected) {
    case Expected::Value:
        return takeValue(c);
    case Expected::ValueOrEnd:
        if (c != ']')
            return takeValue(c);
        close();
        return true;
    case Expected::Key:
        return takeKey(c);
    case Expected::KeyOrEnd:
        if (c != '}')
            return takeKey(c);
        close();
        return true;
    case Expected::Colon:
        m_expected = Expected::Value;
        m_hasField = true;
        return c == ':';
    default:
        return takeCommaOrEnd(c);
    }
}

bool ValueChecker::takeValue(char c)
{
    if (c == '{' || c == '[') {
        open(c);
        return true;
    }
    m_isKey = false;
    m_expected = c == '"' ? Expected::Text : Expected::Word;
    return c == '"' || isWordCharacter(c);
}

bool ValueChecker::takeKey(char c)
{
    m_isKey = true;
    m_expected = Expected::Text;
    return c == '"';
}

bool ValueChecker::takeCommaOrEnd(char c)
{
    const bool inObject = m_inObject.back();
    if (c == ',') {
        m_expected = inObject ? Expected::Key : Expected::Value;
        return true;
    }
    if (c != (inObject ? '}' : ']'))
        return false;
    close();
    return true;
}

void ValueChecker::open(char bracket)
{
    m_inObject.push_back(bracket == '{');
    m_expected = bracket == '{' ? Expected::KeyOrEnd : Expected::ValueOrEnd;
}

void ValueChecker::close()
{
    m_inObject.pop_back();
    endValue();
}

void ValueChecker::endValue() noexcept
{
    m_expected = Expected::CommaOrEnd;
    if (m_inObject.empty())
        m_state = State::Whole;
}

} // namespace assay
