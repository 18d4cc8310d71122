// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/suggestiondelegate.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"

namespace assay {

namespace {

constexpr qsizetype MaxDrawn = 500; // characters: more never fit

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const Colours &colours = Colours::of(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem empty(option);
    initStyleOption(&empty, index);
    empty.text.clear();
    empty.state &= ~QStyle::State_HasFocus;
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);

    const QRect place = option.rect.adjusted(metrics.space(2), 0, -metrics.space(2), 0);
    const QString detail = index.data(DetailRole).toString().left(MaxDrawn);
    const QString text = index.data(Qt::DisplayRole).toString().left(MaxDrawn).simplified();
    const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + 1, place.width() / 2);
    const int textWidth = std::max(0, place.width() - detailWidth - metrics.space(4));
    const auto draw = [&](const QRect &rect, const QString &drawn, Qt::Alignment alignment, const QColor &colour) {
        const QRect visual = QStyle::visualRect(option.direction, place, rect);
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : colour);
        painter->drawText(
            visual, static_cast<int>(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter)),
            option.fontMetrics.elidedText(drawn, Qt::ElideMiddle, rect.width() + 1));
    };
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    draw(
        {place.left(), place.top(), textWidth, place.height()}, text, Qt::AlignLeft,
        option.palette.color(QPalette::Text));
    draw(
        {place.right() + 1 - detailWidth, place.top(), detailWidth, place.height()}, detail, Qt::AlignRight,
        colours.mutedText);
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    return {metrics.digitWidth * 40, metrics.lineHeight + metrics.space(2)};
}

} // namespace assay
