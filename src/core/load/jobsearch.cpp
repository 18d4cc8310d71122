// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobsearch.h"

#include "core/base/jsoncharacters.h"
#include "core/load/elementlines.h"

namespace assay {

namespace {

constexpr std::size_t LargestObject = std::size_t{1} << 30;

/// The position after the last byte before \p end that is not space; 1 if there is none but the first.
std::size_t trimmed(std::string_view bytes, std::size_t end) noexcept
{
    while (end > 1 && isJsonSpace(bytes[end - 1]))
        --end;
    return end;
}

} // namespace

std::size_t searchFrom(std::string_view bytes, std::size_t broken) noexcept
{
    const std::size_t quote = trimmed(bytes, broken);
    if (quote > 2 && bytes[quote - 1] == '"') {
        const std::size_t brace = trimmed(bytes, quote - 1);
        if (brace > 1 && bytes[brace - 1] == '{')
            return brace - 1;
    }
    return broken > 0 ? broken : 1;
}

void JobSearch::start(std::string_view before, bool stopsAtLines, Values values)
{
    m_values = values;
    m_stopsAtLines = stopsAtLines;
    m_isRunning = false;
    m_isLineStart = false;
    m_at = 0;
    lookBack(before);
}

JobSearch::Found JobSearch::next(std::string_view bytes)
{
    while (m_at < bytes.size()) {
        const char c = bytes[m_at];
        if (m_stopsAtLines && m_isLineStart && mayBeginLine(c)) {
            m_isRunning = m_isLineStart = false;
            return {Found::What::Line, m_at, m_at};
        }
        if (m_isRunning) {
            const Found found = follow(bytes);
            if (found.what != Found::What::Nothing)
                return found;
            continue;
        }
        const bool isValue = m_values == Values::Skip && m_last == ':' && m_beforeLast == '"';
        if (c == '{' || (c == '[' && isValue)) {
            m_checker.reset();
            m_begin = m_at;
            m_isRunning = true;
            m_isValue = isValue;
            continue;
        }
        takeByte(c);
        ++m_at;
    }
    return {};
}

/// Follows the value up to its end, or the end of a line, or of the bytes.
JobSearch::Found JobSearch::follow(std::string_view bytes)
{
    std::string_view more = bytes.substr(m_at);
    if (m_stopsAtLines)
        more = more.substr(0, more.find('\n') + 1); // find() + 1 is 0 when there is none
    if (more.empty())
        more = bytes.substr(m_at);
    m_at += m_checker.feed(more);
    const ValueChecker::State state = m_checker.state();
    if (state == ValueChecker::State::Open && m_at - m_begin < LargestObject) {
        m_isLineStart = bytes[m_at - 1] == '\n';
        return {};
    }
    m_isRunning = false;
    m_isLineStart = false;
    if (state == ValueChecker::State::Whole) {
        m_last = m_beforeLast = '}';
        return {m_isValue ? Found::What::Nothing : Found::What::Object, m_begin, m_at};
    }
    const std::size_t end = m_at;
    const std::string_view value = bytes.substr(m_begin, end - m_begin);
    m_at = m_begin + searchFrom(value, value.size());
    lookBack(value.substr(0, m_at - m_begin));
    return {m_isValue ? Found::What::Nothing : Found::What::BrokenObject, m_begin, end};
}

std::size_t JobSearch::drop() noexcept
{
    const std::size_t dropped = needed();
    m_begin = 0; // if there is one, it is the first byte needed
    m_at -= dropped;
    return dropped;
}

void JobSearch::takeByte(char c) noexcept
{
    m_isLineStart = c == '\n';
    if (isJsonSpace(c))
        return;
    m_beforeLast = m_last;
    m_last = c;
}

/// Finds the last two bytes that are not space.
void JobSearch::lookBack(std::string_view before) noexcept
{
    const auto previous = [&before] {
        while (!before.empty() && isJsonSpace(before.back()))
            before.remove_suffix(1);
        const char last = before.empty() ? '\0' : before.back();
        before.remove_suffix(before.empty() ? 0 : 1);
        return last;
    };
    m_last = previous();
    m_beforeLast = previous();
}

} // namespace assay
