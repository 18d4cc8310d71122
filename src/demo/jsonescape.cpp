// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jsonescape.h"

#include <QString>

namespace assay::demo {

namespace {

void appendUnicodeEscape(std::string &out, unsigned unit)
{
    constexpr char Digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += Digits[(unit >> shift) & 0xfU];
}

bool isWrittenAsItIs(char c, NonAscii nonAscii) noexcept
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && c != '"' && c != '\\' && (byte < 0x80 || nonAscii == NonAscii::Raw);
}

} // namespace

void appendEscaped(std::string &out, std::string_view text, NonAscii nonAscii)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t plainEnd = i;
        while (plainEnd < text.size() && isWrittenAsItIs(text[plainEnd], nonAscii))
            ++plainEnd;
        out.append(text, i, plainEnd - i); // at once: the demo server must not be what a client waits for
        i = plainEnd;
        if (i == text.size())
            break;
        const char c = text[i];
        switch (c) {
        case '"':
            out += "\\\"";
            continue;
        case '\\':
            out += "\\\\";
            continue;
        case '\n':
            out += "\\n";
            continue;
        case '\r':
            out += "\\r";
            continue;
        case '\t':
            out += "\\t";
            continue;
        default:
            break;
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            appendUnicodeEscape(out, byte);
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80)
            ++end;
        const QString run = QString::fromUtf8(text.data() + i, static_cast<qsizetype>(end - i));
        for (const QChar unit : run)
            appendUnicodeEscape(out, unit.unicode());
        i = end - 1;
    }
}

void appendQuoted(std::string &out, std::string_view text)
{
    out += '"';
    appendEscaped(out, text);
    out += '"';
}

} // namespace assay::demo
