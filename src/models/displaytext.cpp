// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/displaytext.h"

#include <algorithm>

#include <QTextDocument>

namespace assay {

namespace {

constexpr QChar Box(0x25A1); // □
constexpr QChar Return(0x23CE); // ⏎
constexpr QChar Ellipsis(0x2026); // …
constexpr QChar DeletePicture(0x2421); // ␡
constexpr char16_t ControlPictures = 0x2400;

/// Characters that change the direction of the following text: embeddings, overrides and isolates.
bool changesDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

QChar visible(char16_t c)
{
    if (c < 0x20)
        return QChar(static_cast<char16_t>(ControlPictures + c));
    if (c == 0x7F)
        return DeletePicture;
    if ((c > 0x7F && c < 0xA0) || changesDirection(c) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB))
        return Box;
    return QChar(c);
}

/// The start of a UTF-8 text with at least \p units UTF-16 units (or all of it when it is shorter), cut between
/// characters.
std::string_view firstPart(std::string_view utf8, qsizetype units)
{
    const std::size_t most = static_cast<std::size_t>(units) * 3 + 4; // no character takes more than 3 bytes per unit
    if (utf8.size() <= most)
        return utf8;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0) == 0x80)
        --end;
    return utf8.substr(0, end);
}

QString converted(std::string_view utf8, qsizetype limit, QChar lineBreak, bool keepTabs, bool *cut)
{
    // CR and LF become one character, so read one unit past the limit.
    const std::string_view part = firstPart(utf8, limit + 1);
    QString text = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    qsizetype out = 0;
    qsizetype in = 0;
    for (; in < text.size() && out < limit; ++in, ++out) {
        const char16_t c = text[in].unicode();
        if (isLineBreak(c)) {
            if (c == u'\r' && in + 1 < text.size() && text[in + 1] == u'\n')
                ++in;
            text[out] = lineBreak;
        } else if (c == u'\t') {
            text[out] = keepTabs ? QChar(u'\t') : QChar(u' ');
        } else {
            text[out] = visible(c);
        }
    }
    const bool more = in < text.size() || part.size() < utf8.size();
    if (more && out > 0 && text[out - 1].isHighSurrogate())
        --out;
    text.truncate(out);
    if (cut)
        *cut = more;
    return text;
}

} // namespace

QString cellText(std::string_view utf8, qsizetype limit)
{
    bool cut = false;
    QString text = converted(utf8, limit, Return, false, &cut);
    if (cut)
        text.append(Ellipsis);
    return text;
}

QString readableText(std::string_view utf8, qsizetype limit, bool *cut)
{
    return converted(utf8, limit, QChar(u'\n'), true, cut);
}

QString toolTipText(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace assay
