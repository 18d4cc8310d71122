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

/// The tokens of a piece of JSON, as simdjson's structural pass finds them: brackets, colons, commas, and the
/// beginnings of texts, numbers and words. The pass also checks that all is UTF-8, that all texts are closed, and that
/// they have no control characters; it does not check the order of the tokens. Memory is reused for the next piece. Not
/// thread-safe.
class JsonTokens
{
public:
    /// Finds the tokens of this piece and forgets those of the piece before. The piece must be valid as long as the
    /// tokens are used, and must be followed by SIMDJSON_PADDING readable bytes.
    [[nodiscard]] simdjson::error_code find(std::string_view json);

    [[nodiscard]] std::size_t count() const noexcept { return m_count; }

    /// The first byte of a token. For this and the next functions, \p token is below count().
    [[nodiscard]] char first(std::size_t token) const noexcept { return m_json[m_offsets[token]]; }

    /// The address of its first byte.
    [[nodiscard]] const char *at(std::size_t token) const noexcept { return m_json.data() + m_offsets[token]; }

    /// The whole token: all bytes up to the next one, without the space between them.
    [[nodiscard]] std::string_view text(std::size_t token) const noexcept
    {
        const std::size_t from = m_offsets[token];
        std::size_t to = token + 1 < m_count ? m_offsets[token + 1] : m_json.size();
        while (to > from && isJsonSpace(m_json[to - 1]))
            --to;
        return {m_json.data() + from, to - from};
    }

    /// Sets \p text to the value of a text token, without quotes and escapes: a part of the piece or, if it has
    /// escapes, a copy that is valid until the next find(). Returns false for an invalid escape. Must be called in the
    /// order of the tokens, because the search for backslashes runs over the piece only once.
    [[nodiscard]] bool unquote(std::string_view token, std::string_view &text)
    {
        if (m_backslash < token.data() + token.size())
            return unquoteAndSearch(token, text);
        text = withoutQuotes(token);
        return true;
    }

    /// A text token without its quotes. Escapes are not decoded.
    [[nodiscard]] static std::string_view withoutQuotes(std::string_view token) noexcept
    {
        return {token.data() + 1, token.size() - 2};
    }

private:
    void findBackslash(const char *from) noexcept;
    [[nodiscard]] Q_NEVER_INLINE bool unquoteAndSearch(std::string_view token, std::string_view &text);
    [[nodiscard]] bool unescape(std::string_view token, std::string_view &text);

    simdjson::dom::parser m_parser; // only for its structural pass
    std::string_view m_json;
    const std::uint32_t *m_offsets = nullptr;
    std::size_t m_count = 0;
    const char *m_backslash = nullptr; // the first one at or after the last unquoted token, or the end
    std::vector<std::uint8_t> m_unescaped;
    std::size_t m_unescapedSize = 0;
};

} // namespace assay
