// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jsontokens.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace assay {

namespace {

/// Newer versions of simdjson have a parameter for the replacement of lone surrogates.
template <typename Implementation>
std::uint8_t *parseString(const Implementation &implementation, const std::uint8_t *from, std::uint8_t *to)
{
    if constexpr (requires { implementation.parse_string(from, to, false); })
        return implementation.parse_string(from, to, false);
    else
        return implementation.parse_string(from, to);
}

} // namespace

simdjson::error_code JsonTokens::find(std::string_view json)
{
    m_json = json;
    m_count = 0;
    m_backslash = nullptr;
    m_unescapedSize = 0;
    if (json.empty())
        return simdjson::EMPTY;
    if (m_parser.capacity() < json.size()) {
        const auto error = m_parser.allocate(std::max(json.size(), 2 * m_parser.capacity()));
        if (error == simdjson::MEMALLOC)
            throw std::bad_alloc(); // no fault of the data
        if (error)
            return error;
    }
    auto &implementation = *m_parser.implementation;
    const auto error = implementation.stage1(
        reinterpret_cast<const std::uint8_t *>(json.data()), json.size(), simdjson::stage1_mode::regular);
    if (error)
        return error;
    m_offsets = implementation.structural_indexes.get();
    m_count = implementation.n_structural_indexes;
    return simdjson::SUCCESS;
}

void JsonTokens::findBackslash(const char *from) noexcept
{
    const char *const end = m_json.data() + m_json.size();
    const void *const found = std::memchr(from, '\\', static_cast<std::size_t>(end - from));
    m_backslash = found ? static_cast<const char *>(found) : end;
}

/// Unquotes a token that ends after the last known backslash: searches for the next backslash first.
bool JsonTokens::unquoteAndSearch(std::string_view token, std::string_view &text)
{
    if (m_backslash < token.data())
        findBackslash(token.data());
    if (m_backslash < token.data() + token.size())
        return unescape(token, text);
    text = withoutQuotes(token);
    return true;
}

bool JsonTokens::unescape(std::string_view token, std::string_view &text)
{
    // A text never gets longer. The first one allocates room for all of them, since none may move.
    if (m_unescapedSize == 0 && m_unescaped.size() < m_json.size() + simdjson::SIMDJSON_PADDING)
        m_unescaped.resize(m_json.size() + simdjson::SIMDJSON_PADDING);
    std::uint8_t *const to = m_unescaped.data() + m_unescapedSize;
    const auto *const from = reinterpret_cast<const std::uint8_t *>(token.data() + 1);
    const std::uint8_t *const end = parseString(*m_parser.implementation, from, to);
    if (!end)
        return false;
    const auto size = static_cast<std::size_t>(end - to);
    m_unescapedSize += size;
    text = {reinterpret_cast<const char *>(to), size};
    return true;
}

} // namespace assay
