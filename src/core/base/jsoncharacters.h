// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

/// Space between the tokens of JSON (RFC 8259, section 2).
[[nodiscard]] constexpr bool isJsonSpace(char c) noexcept
{
    return c <= ' '
        && (c == ' ' || c == '\n' || c == '\r' || c == '\t'); // one comparison is enough for most characters
}

[[nodiscard]] constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

} // namespace assay
