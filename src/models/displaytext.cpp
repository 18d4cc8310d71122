// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/displaytext.h"

#include <algorithm>
#include <iterator>

#include <QTextDocument>

#include "core/base/showntext.h"
#include "core/base/utf8.h"

namespace assay {

namespace {

constexpr QChar Box(0x25A1); // □
constexpr QChar Return(0x23CE); // ⏎
constexpr QChar Ellipsis(0x2026); // …
constexpr QChar Blank(0x2423); // ␣
constexpr QChar OtherBlank(0x237D); // ⍽

/// Whether a character is one that joins its neighbours or keeps them apart, as some scripts and emoji need it.
bool joins(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    const auto isOther = [text](qsizetype i) { return i >= 0 && i < text.size() && text[i].unicode() >= 0x80; };
    return (c == 0x200C || c == 0x200D) && isOther(at - 1) && isOther(at + 1);
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
    QString text = fromUtf8(part);
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
            text[out] = visibleSign(c);
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

QString valueText(std::string_view utf8, qsizetype limit)
{
    QString text = cellText(utf8, limit);
    const auto isBlank = [](QChar c) { return c == u' '; };
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank);
    std::fill(text.begin(), first, Blank);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isBlank);
    std::fill(text.rbegin(), last, Blank);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace() && c != u' ')
            text[i] = OtherBlank;
        else if (c.category() == QChar::Other_Format && !joins(text, i))
            text[i] = Box;
    }
    return text;
}

QString readableText(std::string_view utf8, qsizetype limit, bool *cut)
{
    return converted(utf8, limit, QChar(u'\n'), true, cut);
}

QString toolTipText(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(tipText(text), Qt::WhiteSpaceNormal);
}

} // namespace assay
