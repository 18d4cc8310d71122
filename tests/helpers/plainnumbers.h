// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace assay::test {

/// The size of the number that JSON allows (RFC 8259, section 6) at the front of the text; 0 when there is none.
inline std::size_t numberSize(std::string_view text)
{
    std::size_t at = 0;
    const auto isDigit = [&] { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    const auto take = [&](std::string_view any) {
        const bool found = at < text.size() && any.find(text[at]) != std::string_view::npos;
        at += found ? 1 : 0;
        return found;
    };
    const auto takeDigits = [&] {
        const std::size_t from = at;
        while (isDigit())
            ++at;
        return at > from;
    };
    take("-");
    if (!take("0") && !takeDigits())
        return 0;
    if (take(".") && !takeDigits())
        return 0;
    if (take("eE")) {
        take("+-");
        if (!takeDigits())
            return 0;
    }
    return at;
}

/// The same JSON with 0 in place of each number. Parsers refuse numbers that JSON allows: too large, too many digits.
inline std::string withoutNumbers(std::string_view json)
{
    std::string plain;
    bool inText = false;
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        const std::size_t number = inText ? 0 : numberSize(json.substr(at));
        if (number > 0) {
            plain.push_back('0');
            at += number;
            continue;
        }
        if (inText && c == '\\' && at + 1 < json.size())
            plain.push_back(json[at++]);
        else if (c == '"')
            inText = !inText;
        plain.push_back(json[at++]);
    }
    return plain;
}

} // namespace assay::test
