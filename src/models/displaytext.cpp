// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/displaytext.h"

#include <algorithm>
#include <iterator>

#include <QTextBoundaryFinder>
#include <QTextDocument>

#include "core/base/utf8.h"

namespace assay {

namespace {

constexpr QChar Box(0x25A1); // □
constexpr QChar Return(0x23CE); // ⏎
constexpr QChar Ellipsis(0x2026); // …
constexpr QChar DeletePicture(0x2421); // ␡
constexpr QChar Blank(0x2423); // ␣
constexpr QChar OtherBlank(0x237D); // ⍽
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

/// Whether a character is one that joins its neighbours or keeps them apart, as some scripts and emoji need it.
bool joins(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    const auto isOther = [text](qsizetype i) { return i >= 0 && i < text.size() && text[i].unicode() >= 0x80; };
    return (c == 0x200C || c == 0x200D) && isOther(at - 1) && isOther(at + 1);
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

/// The text with places to break a line in each long run without blanks. They are characters: not for a text to copy.
QString breakable(const QString &text)
{
    constexpr qsizetype LongRun = 30;
    constexpr QChar MayBreak(0x200B);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    QString broken;
    qsizetype run = 0;
    qsizetype from = 0;
    for (qsizetype to = characters.toNextBoundary(); to > from; to = characters.toNextBoundary()) {
        run = text[from].isSpace() ? 0 : run + 1;
        if (run > LongRun) {
            broken.append(MayBreak);
            run = 1;
        }
        broken.append(QStringView(text).mid(from, to - from));
        from = to;
    }
    return broken;
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

QString singleLine(QString text)
{
    const auto shown = [](QChar c) {
        return isLineBreak(c.unicode()) || c == u'\t' ? QChar(u' ') : visible(c.unicode());
    };
    if (std::all_of(text.cbegin(), text.cend(), [&shown](QChar c) { return shown(c) == c; }))
        return text; // the usual case: no copy
    std::transform(text.cbegin(), text.cend(), text.begin(), shown);
    return text;
}

QString labelText(const QString &text, qsizetype limit)
{
    constexpr qsizetype MostLines = 30;
    bool cut = false;
    const QByteArray utf8 = QStringView(text).left(limit + 1).toUtf8();
    QString shown = readableText({utf8.constData(), static_cast<std::size_t>(utf8.size())}, limit, &cut);
    qsizetype end = -1;
    for (qsizetype lines = 0; lines < MostLines; ++lines) {
        end = shown.indexOf(u'\n', end + 1);
        if (end < 0)
            break;
    }
    if (end >= 0) {
        shown.truncate(end);
        cut = true;
    }
    if (cut)
        shown.append(Ellipsis);
    return shown;
}

QString toolTipText(const QString &text)
{
    constexpr qsizetype Longest = 1'000;
    return text.isEmpty() ? QString()
                          : Qt::convertFromPlainText(breakable(labelText(text, Longest)), Qt::WhiteSpaceNormal);
}

} // namespace assay
