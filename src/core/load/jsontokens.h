// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <QtGlobal>
#include <simdjson.h>

#include "core/base/jsoncharacters.h"

namespace assay {

/// The tokens of a piece of JSON, as simdjson's structural pass finds them: brackets, colons, commas, and where texts,
/// numbers and words begin. The pass also sees to it that all is UTF-8 and that no text is open or holds control
/// characters; what order the tokens are in, it does not look at. Used again and again, it takes no new memory. Not
/// safe for use by several threads.
class JsonTokens
{
public:
    /// Finds the tokens of this piece, which lives as long as they are asked for and is followed by SIMDJSON_PADDING
    /// readable bytes. What was known of the piece before is forgotten.
    [[nodiscard]] simdjson::error_code find(std::string_view json);

    [[nodiscard]] std::size_t count() const noexcept { return m_count; }

    /// The byte that a token begins with. All tokens asked for are below count().
    [[nodiscard]] char first(std::size_t token) const noexcept { return m_json[m_places[token]]; }

    /// Where it begins.
    [[nodiscard]] const char *at(std::size_t token) const noexcept { return m_json.data() + m_places[token]; }

    /// All of it, up to the next token, without the space before that.
    [[nodiscard]] std::string_view text(std::size_t token) const noexcept
    {
        const std::size_t from = m_places[token];
        std::size_t to = token + 1 < m_count ? m_places[token + 1] : m_json.size();
        while (to > from && isJsonSpace(m_json[to - 1]))
            --to;
        return {m_json.data() + from, to - from};
    }

    /// Gives what a text token says, without its quotes: a part of the piece, or unescaped in memory that lives until
    /// the next find(). False when an escape is wrong. To be asked in the order of the tokens: looking for backslashes
    /// goes through the piece once.
    [[nodiscard]] bool unquote(std::string_view token, std::string_view &text)
    {
        if (m_backslash < token.data() + token.size())
            return unquoteClosely(token, text);
        text = plain(token);
        return true;
    }

    /// A text token without its quotes, escapes as they are.
    [[nodiscard]] static std::string_view plain(std::string_view token) noexcept
    {
        return {token.data() + 1, token.size() - 2};
    }

private:
    void findBackslash(const char *from) noexcept;
    [[nodiscard]] Q_NEVER_INLINE bool unquoteClosely(std::string_view token, std::string_view &text);
    [[nodiscard]] bool unescape(std::string_view token, std::string_view &text);

    simdjson::dom::parser m_parser; // lends its structural pass
    std::string_view m_json;
    const std::uint32_t *m_places = nullptr;
    std::size_t m_count = 0;
    const char *m_backslash = nullptr; // the first one from the token asked for last on, or the end
    std::vector<std::uint8_t> m_unescaped;
    std::size_t m_unescapedSize = 0;
};

} // namespace assay
