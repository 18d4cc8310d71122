// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/explanationdelegate.h"

#include <algorithm>

#include <QPainter>
#include <QTextLayout>

#include "core/query/textmatcher.h"
#include "gui/look/colours.h"

#include "models/jobtablemodel.h"

namespace assay {

namespace {

// The text of the cell is cut; a hit may be after the cut.
QString wholeText(const QModelIndex &index, const QString &cellText)
{
    const auto *table = qobject_cast<const JobTableModel *>(index.model());
    if (!table || !table->store())
        return cellText;
    constexpr std::size_t Longest = 64 * 1024; // bytes; more cannot be searched within a frame
    const std::string_view text = table->store()->text(Field::Explanation, table->sourceRow(index.row()));
    return QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), Longest)));
}

// Where to draw a text. One of the other direction begins at the far end of its cell, which is often scrolled out of
// the view: draw it in the part that can be seen.
QRect placeFor(const QString &text, const QRect &cell, Qt::LayoutDirection direction, const QPainter &painter)
{
    constexpr int Narrowest = 12; // average characters: in less, a beginning says nothing
    if (text.isRightToLeft() == (direction == Qt::RightToLeft))
        return cell;
    const QRect seen = cell & painter.window();
    return seen.width() >= Narrowest * painter.fontMetrics().averageCharWidth() ? seen : cell;
}

} // namespace

void ExplanationDelegate::paintContent(QPainter *painter, const Cell &whole, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    Cell cell = whole;
    cell.rect = placeFor(text, whole.rect, whole.direction, *painter);
    if (text.isEmpty())
        drawNothing(painter, cell, Qt::AlignLeft);
    else if (m_needle.isEmpty())
        drawLine(painter, cell.rect, cell.direction, Qt::AlignLeft, text);
    else
        paintHits(painter, cell, wholeText(index, text));
}

void ExplanationDelegate::paintHits(QPainter *painter, const Cell &cell, const QString &text) const
{
    auto hits = TextMatcher::hits(text, m_needle);
    if (hits.empty()) {
        drawLine(painter, cell.rect, cell.direction, Qt::AlignLeft, text);
        return;
    }
    const QFontMetrics metrics = painter->fontMetrics();
    const qsizetype fits = cell.rect.width() / std::max(1, metrics.averageCharWidth());
    constexpr qsizetype ShortestCut = 12; // characters; in less space, the hit would not be visible after the ellipsis
    QString line = text;
    qsizetype cut = 0;
    if (const auto [start, length] = hits.front(); start + length > fits * 3 / 4 && start > 0 && fits >= ShortestCut) {
        cut = std::max<qsizetype>(0, start - std::min<qsizetype>(24, fits / 4));
        if (cut > 0 && cut < text.size() && text.at(cut).isLowSurrogate())
            --cut;
        line = QChar(0x2026) + text.mid(cut);
        --cut; // the ellipsis adds one character
    }
    line.truncate(std::min(line.size(), fits * 4 + 8));
    for (QChar &character : line) {
        if (character.isSpace() || character < QChar(0x20))
            character = QLatin1Char(' ');
    }
    const QString shown = TextLines::elidedRight(line, cell.rect.width(), metrics);

    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat format;
    format.setBackground(cell.colours.hitBackground);
    format.setForeground(cell.colours.hitText);
    const qsizetype end = shown == line ? shown.size() : shown.size() - 1; // the ellipsis is not part of a hit
    for (const auto &[start, length] : hits) {
        const qsizetype from = start - cut;
        if (from >= end)
            break;
        marks.append({int(from), int(std::min(length, end - from)), format});
    }
    TextLines::drawMarked(painter, cell.rect, cell.direction, Qt::AlignLeft, shown, marks);
}

} // namespace assay
