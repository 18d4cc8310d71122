// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonstrings.h"

#include <charconv>
#include <cstddef>
#include <optional>

#include <QString>

#include "core/base/utf8.h"

namespace assay {

namespace {

constexpr std::size_t UnicodeEscapeSize = 6; // \uXXXX

bool needsNoEscape(char c, NonAscii nonAscii) noexcept
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && c != '"' && c != '\\' && (byte < 0x80 || nonAscii == NonAscii::Raw);
}

// Appends one ASCII character that needs an escape.
void appendEscaped(char c, std::string &out)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        appendUnicodeEscape(static_cast<unsigned char>(c), out);
    }
}

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

// Decodes this first unit of the escape at `at`, and its second half if it has one. Returns the position after it.
std::size_t decodeUnicodeEscape(std::uint32_t first, std::string_view text, std::size_t at, std::string &out)
{
    at += UnicodeEscapeSize;
    if (first >= 0xD800 && first < 0xDC00) {
        const auto second = unicodeEscape(text, at);
        if (second && *second >= 0xDC00 && *second < 0xE000) {
            appendUtf8(0x10000 + ((first - 0xD800) << 10) + (*second - 0xDC00), out);
            return at + UnicodeEscapeSize;
        }
    }
    appendUtf8(first >= 0xD800 && first < 0xE000 ? 0xFFFD : first, out);
    return at;
}

// What an escape other than \uXXXX stands for; 0 when there is none like it.
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
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return 0;
    }
}

} // namespace

std::optional<std::uint32_t> unicodeEscape(std::string_view text, std::size_t at)
{
    const std::string_view escape = text.substr(at, UnicodeEscapeSize);
    if (escape.size() < UnicodeEscapeSize || !escape.starts_with("\\u"))
        return std::nullopt;
    std::uint32_t unit = 0;
    const char *const end = escape.data() + escape.size();
    return std::from_chars(escape.data() + 2, end, unit, 16).ptr == end ? std::optional(unit) : std::nullopt;
}

void appendUnicodeEscape(unsigned unit, std::string &out)
{
    static constexpr std::string_view Digits = "0123456789abcdef";
    out.append("\\u");
    for (unsigned shift = 16; shift > 0; shift -= 4)
        out.push_back(Digits[(unit >> (shift - 4)) & 0x0FU]);
}

void appendJsonStringContent(std::string_view text, std::string &out, NonAscii nonAscii)
{
    std::size_t at = 0;
    while (true) {
        const std::size_t plain = at;
        while (at < text.size() && needsNoEscape(text[at], nonAscii))
            ++at;
        out.append(text.substr(plain, at - plain));
        if (at == text.size())
            return;
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            appendEscaped(text[at++], out);
            continue;
        }
        const std::size_t run = at;
        while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80)
            ++at;
        const QString units = fromUtf8(text.substr(run, at - run));
        for (const QChar unit : units)
            appendUnicodeEscape(unit.unicode(), out);
    }
}

void appendJsonString(std::string_view text, std::string &out)
{
    out.push_back('"');
    appendJsonStringContent(text, out);
    out.push_back('"');
}

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
        if (const auto unit = unicodeEscape(text, escape)) {
            at = decodeUnicodeEscape(*unit, text, escape, out);
            continue;
        }
        const char decoded = decodeShortEscape(text[escape + 1]);
        out.push_back(decoded != 0 ? decoded : '\\');
        at = escape + (decoded != 0 ? 2 : 1);
    }
}

void appendJsonAsText(std::string_view json, std::string &out)
{
    if (!json.starts_with('"')) {
        out.append(json);
        return;
    }
    std::string text;
    decodeJsonString(json, text);
    out.append(text);
}

} // namespace assay
