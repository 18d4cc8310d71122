// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/showntext.h"

#include <algorithm>

#include <QTextBoundaryFinder>

namespace assay {

namespace {

constexpr QChar Box(0x25A1); // □
constexpr QChar Ellipsis(0x2026); // …
constexpr QChar DeletePicture(0x2421); // ␡
constexpr char16_t ControlPictures = 0x2400;

/// Characters that change the direction of the following text: embeddings, overrides and isolates.
bool changesDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

QString breakable(const QString &text)
{
    constexpr qsizetype LongRun = 30; // characters
    constexpr qsizetype Ligature = 10; // of Arabic, as wide as these
    constexpr QChar MayBreak(0x200B);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    QString broken;
    qsizetype run = 0;
    qsizetype from = 0;
    for (qsizetype to = characters.toNextBoundary(); to > from; to = characters.toNextBoundary()) {
        const char16_t first = text[from].unicode();
        const qsizetype wide = first >= 0xFDF0 && first <= 0xFDFF ? Ligature : 1;
        run = text[from].isSpace() ? 0 : run + wide;
        if (run > LongRun) {
            broken.append(MayBreak);
            run = wide;
        }
        broken.append(QStringView(text).mid(from, to - from));
        from = to;
    }
    return broken;
}

} // namespace

bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

QChar visibleSign(char16_t c)
{
    if (c < 0x20)
        return QChar(static_cast<char16_t>(ControlPictures + c));
    if (c == 0x7F)
        return DeletePicture;
    if ((c > 0x7F && c < 0xA0) || changesDirection(c) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB))
        return Box;
    return QChar(c);
}

QString singleLine(QString text)
{
    const auto shown = [](QChar c) {
        return isLineBreak(c.unicode()) || c == u'\t' ? QChar(u' ') : visibleSign(c.unicode());
    };
    if (std::all_of(text.cbegin(), text.cend(), [&shown](QChar c) { return shown(c) == c; }))
        return text; // the usual case: no copy
    std::transform(text.cbegin(), text.cend(), text.begin(), shown);
    return text;
}

QString labelText(const QString &text, qsizetype limit)
{
    constexpr qsizetype MostLines = 30;
    QString shown;
    shown.reserve(std::min(text.size(), limit) + 1);
    qsizetype lines = 1;
    qsizetype in = 0;
    for (; in < text.size() && shown.size() < limit; ++in) {
        const char16_t c = text[in].unicode();
        if (!isLineBreak(c)) {
            shown.append(c == u'\t' ? QChar(c) : visibleSign(c));
            continue;
        }
        if (c == u'\r' && in + 1 < text.size() && text[in + 1] == u'\n')
            continue; // the next one is the break
        if (++lines > MostLines)
            break;
        shown.append(u'\n');
    }
    if (in == text.size())
        return shown;
    if (shown.endsWith(u'\n') || (!shown.isEmpty() && shown.back().isHighSurrogate()))
        shown.chop(1);
    return shown.append(Ellipsis);
}

QString tipText(const QString &text)
{
    constexpr qsizetype Longest = 1'000;
    return breakable(labelText(text, Longest));
}

} // namespace assay
