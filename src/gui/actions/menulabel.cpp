// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/menulabel.h"

#include <QApplication>
#include <QFontMetrics>
#include <QRegularExpression>

#include "core/base/showntext.h"
#include "gui/look/textlines.h"

namespace assay {

QString menuLabel(QString text)
{
    constexpr qsizetype Longest = 40; // characters
    text = singleLine(text.left(Longest * 40)).simplified();
    if (text.size() > Longest) {
        text.truncate(text[Longest - 2].isHighSurrogate() ? Longest - 2 : Longest - 1);
        text.append(QChar(0x2026));
    }
    // Some characters are as wide as eight others: U+FDFD.
    const QFontMetrics metrics(QApplication::font("QMenu"));
    text = TextLines::elidedRight(text, metrics.horizontalAdvance(u'M') * int(Longest), metrics);
    return text.replace(u'&', QLatin1StringView("&&"));
}

QString withoutBracketedMnemonic(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral(R"(\s*\(&.\))"));
    return QString(text).remove(letter);
}

QString plainLabel(const QString &text)
{
    QString plain;
    const QString bare = withoutBracketedMnemonic(text);
    for (qsizetype i = 0; i < bare.size(); ++i) {
        if (bare.at(i) == u'&' && i + 1 < bare.size())
            ++i; // "&&" is one "&"
        plain += bare.at(i);
    }
    while (plain.endsWith(QChar(0x2026)) || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

} // namespace assay
