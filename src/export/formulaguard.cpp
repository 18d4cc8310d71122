// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/formulaguard.h"

#include <QChar>

namespace assay {

namespace {

using namespace std::string_view_literals;

struct Character
{
    char32_t code = 0;
    std::size_t size = 1; // bytes
};

// The first character of a text that is not empty. The store holds valid UTF-8 only; a byte that is not is taken alone.
Character firstOf(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (size == 1 || text.size() < size)
        return {lead, 1};
    char32_t code = lead & (0xffU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
        code = (code << 6) | (byte(i) & 0x3fU);
    return {code, size};
}

bool isSign(char32_t code)
{
    switch (code) {
    case U'=':
    case U'+':
    case U'-':
    case U'@':
    case U'\uFF1D': // full-width =
    case U'\uFF0B': // +
    case U'\uFF0D': // -
    case U'\uFF20': // @
        return true;
    default:
        return false;
    }
}

// Readers drop these from the start of a cell, or show nothing for them.
bool isIgnored(char32_t code)
{
    if (code > U' ' && code < 0x7f)
        return false; // nearly every text starts so
    const QChar::Category category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Other_Format || QChar::isSpace(code);
}

} // namespace

bool looksLikeFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if ("\t\r\n\0"sv.find(text.front()) != std::string_view::npos)
        return true;
    while (!text.empty()) {
        const Character first = firstOf(text);
        if (isSign(first.code))
            return true;
        if (!isIgnored(first.code))
            return false;
        text.remove_prefix(first.size);
    }
    return false;
}

} // namespace assay
