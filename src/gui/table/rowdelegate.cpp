// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/rowdelegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include "core/query/textmatcher.h"
#include "gui/look/colours.h"
#include "gui/look/placeclip.h"
#include "gui/look/rowbackground.h"
#include "models/displaytext.h"
#include "models/jobtablemodel.h"

namespace assay {

namespace {

ValueState stateOf(const QModelIndex &index)
{
    return static_cast<ValueState>(index.data(JobTableModel::StateRole).toInt());
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    return JobTableModel::columnAt(index.column()).isFigure() ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

RowDelegate::~RowDelegate() = default;

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const Metrics &metrics = metricsFor(option.font);
    const bool focused = option.state.testFlag(QStyle::State_Active);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    paintRowBackground(painter, option.rect, colours, option.state.testFlag(QStyle::State_Selected), hovered, focused);

    painter->setFont(option.font);
    painter->setPen(colours.text);
    const Cell cell{contentRect(option.rect, metrics), option.direction, colours, metrics};
    {
        const PlaceClip clip(*painter, option.rect);
        if (stateOf(index) == ValueState::Unusable)
            drawUnusable(painter, cell, index);
        else
            paintContent(painter, cell, index);
    }
    if (option.viewItemPosition == QStyleOptionViewItem::Beginning && index.data(JobTableModel::ChangedRole).toBool())
        paintChangedMark(painter, option.rect, option.direction, colours, metrics);
    paintCurrentMarks(painter, option, colours, metrics);
}

QRect RowDelegate::contentRect(const QRect &cell, const Metrics &metrics)
{
    const int margin = metrics.space(2);
    return cell.adjusted(margin, 0, -margin, -1);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics &metrics = metricsFor(option.font);
    return {contentWidth(metrics, index) + 2 * metrics.space(2) + 1, metrics.rowHeight(Density::Comfortable)};
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!event || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Show the whole value if the cell is too narrow; always for a score, for its exact digits and scale.
    const bool score = JobTableModel::columnAt(index.column()) == Field::Score;
    QString text;
    if (score || sizeHint(option, index).width() > option.rect.width()) {
        text = index.data(Qt::ToolTipRole).toString(); // markup created by the model, safe to show
        if (text.isEmpty())
            text = toolTipText(index.data(Qt::DisplayRole).toString());
    }
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

void RowDelegate::paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    const Qt::Alignment alignment = alignmentOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const std::optional<Field> field = JobTableModel::columnAt(index.column()).field();
    if (text.isEmpty() && !field)
        return; // nothing was said: that is no value that lacks
    if (text.isEmpty())
        drawNothing(painter, cell, alignment, index);
    else if (m_needles.isEmpty() || !field || !isSearchedField(*field))
        drawLine(painter, cell.rect, cell.direction, alignment, text);
    else
        drawHits(painter, cell, alignment, text);
}

int RowDelegate::contentWidth(const Metrics &metrics, const QModelIndex &index) const
{
    constexpr int Widest = 2'000;
    const QString text = index.data(Qt::DisplayRole).toString();
    return std::min(Widest, QFontMetrics(metrics.body).horizontalAdvance(text.left(Widest)));
}

void RowDelegate::drawLine(
    QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text,
    Qt::TextElideMode mode) const
{
    m_lines.draw(painter, rect, direction, alignment, text, mode);
}

void RowDelegate::drawHits(
    QPainter *painter, const Cell &cell, Qt::Alignment alignment, const QString &text, Qt::TextElideMode mode) const
{
    auto hits = TextMatcher::hits(text, m_needles);
    if (hits.empty()) {
        drawLine(painter, cell.rect, cell.direction, alignment, text, mode);
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
    TextLines::drawMarked(painter, cell.rect, cell.direction, alignment, shown, marks);
}

void RowDelegate::drawNothing(
    QPainter *painter, const Cell &cell, Qt::Alignment alignment, const QModelIndex &index) const
{
    if (stateOf(index) == ValueState::Present) { // an empty text is not the same as no value
        painter->setPen(cell.colours.mutedText);
        drawLine(painter, cell.rect, cell.direction, alignment, QStringLiteral("\"\""));
    } else {
        painter->setPen(Colours::mixed(cell.colours.mutedText, cell.colours.base, 0.45));
        drawLine(painter, cell.rect, cell.direction, alignment, QString(QChar(0x2013)));
    }
}

/// Draws what was sent instead of a value.
void RowDelegate::drawUnusable(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    painter->setPen(cell.colours.warning);
    drawLine(painter, cell.rect, cell.direction, alignmentOf(index), index.data(Qt::DisplayRole).toString());
}

} // namespace assay
