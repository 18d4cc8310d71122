// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/jsontext.h"

#include <charconv>
#include <cstdint>

namespace assay {

namespace {

void appendUtf8(std::uint32_t c, std::string &out)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

// The four digits at this place; U+FFFD when they are not there.
std::uint32_t hex4(std::string_view text, std::size_t at)
{
    std::uint32_t value = 0xFFFD;
    if (at + 4 <= text.size())
        std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    return value;
}

// Decodes \uXXXX whose digits start at `at`, and its second half if it has one; returns the place behind it.
std::size_t decodeUnicodeEscape(std::string_view text, std::size_t at, std::string &out)
{
    const std::uint32_t first = hex4(text, at);
    at += 4;
    if (first >= 0xD800 && first < 0xDC00 && text.substr(at, 2) == "\\u") {
        const std::uint32_t second = hex4(text, at + 2);
        if (second >= 0xDC00 && second < 0xE000) {
            appendUtf8(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), out);
            return at + 6;
        }
    }
    appendUtf8(first >= 0xD800 && first < 0xE000 ? 0xFFFD : first, out);
    return at;
}

char decodeShortEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c; // quote, backslash, slash
    }
}

} // namespace

void decodeJsonString(std::string_view literal, std::string &out)
{
    out.clear();
    const std::string_view text = literal.substr(1, literal.size() - 2);
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t escape = text.find('\\', at);
        out.append(text.substr(at, escape - at));
        if (escape == std::string_view::npos || escape + 1 >= text.size())
            return;
        if (text[escape + 1] == 'u') {
            at = decodeUnicodeEscape(text, escape + 2, out);
        } else {
            out.push_back(decodeShortEscape(text[escape + 1]));
            at = escape + 2;
        }
    }
}

} // namespace assay
