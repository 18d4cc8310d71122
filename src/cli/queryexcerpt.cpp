// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queryexcerpt.h"

#include <algorithm>

#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr qsizetype Around = 30; // UTF-16 units shown on both sides of the error
constexpr qsizetype MostMarked = 60;

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

/// The columns that a text takes in a terminal.
qsizetype columns(QStringView text)
{
    qsizetype count = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
            count += isWide(c) ? 2 : 1;
    }
    return count;
}

} // namespace

QStringList excerptLines(const QString &query, const QueryError &error)
{
    const QString shown = Console::withoutControls(query);
    const qsizetype from = std::max<qsizetype>(error.start - Around, 0);
    const qsizetype marked = std::min(error.length, MostMarked);
    const QStringView before = QStringView(shown).sliced(from, error.start - from);
    const QStringView wrong = QStringView(shown).sliced(error.start, marked);
    const QStringView after = QStringView(shown).sliced(error.start + marked).left(Around);
    const bool isCut = error.start + marked + after.size() < shown.size();
    const QString start = from > 0 ? u"  …"_s : u"  "_s;
    return {
        start + before + wrong + after + (isCut ? u"…"_s : QString()),
        QString(start.size() + columns(before), u' ') + QString(std::max<qsizetype>(columns(wrong), 1), u'^')};
}

} // namespace assay
