// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include <simdjson.h>

#include "core/load/jsontokens.h"

namespace assay {

/// Walks over the tokens of a piece of JSON, from the first to the last.
class TokenCursor
{
public:
    /// Finds the tokens and moves to the first one. See JsonTokens::find() for what \p json must be.
    [[nodiscard]] simdjson::error_code start(std::string_view json)
    {
        m_next = 0;
        return m_tokens.find(json);
    }

    /// How many tokens there are, and the number of the next one, from 0.
    [[nodiscard]] std::size_t count() const noexcept { return m_tokens.count(); }
    [[nodiscard]] std::size_t position() const noexcept { return m_next; }

    /// True when there is no next token.
    [[nodiscard]] bool atEnd() const noexcept { return m_next >= m_tokens.count(); }

    /// True when there is a token this far after the next one.
    [[nodiscard]] bool has(std::size_t ahead) const noexcept { return m_next + ahead < m_tokens.count(); }

    /// The first byte (with \p ahead, of a later token), the address and the whole of the next token.
    [[nodiscard]] char first(std::size_t ahead = 0) const noexcept { return m_tokens.first(m_next + ahead); }
    [[nodiscard]] const char *address() const noexcept { return m_tokens.at(m_next); }
    [[nodiscard]] std::string_view text() const noexcept { return m_tokens.text(m_next); }

    /// The whole of the token at this position, which is below count().
    [[nodiscard]] std::string_view textAt(std::size_t position) const noexcept { return m_tokens.text(position); }

    void skip(std::size_t tokens = 1) noexcept { m_next += tokens; }

    void back() noexcept { --m_next; }

    /// Returns the next token and moves to the one after it.
    [[nodiscard]] std::string_view take() noexcept { return m_tokens.text(m_next++); }

    /// Returns the value that begins with the next token, and moves to the token after it.
    [[nodiscard]] std::string_view takeValue() noexcept;

    /// See JsonTokens::unquote().
    [[nodiscard]] bool unquote(std::string_view token, std::string_view &text) { return m_tokens.unquote(token, text); }

private:
    JsonTokens m_tokens;
    std::size_t m_next = 0;
};

} // namespace assay
