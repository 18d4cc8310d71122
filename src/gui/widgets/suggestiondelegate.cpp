// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/suggestiondelegate.h"

#include <algorithm>

#include <QPainter>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/look/placeclip.h"
#include "gui/look/textlines.h"

namespace assay {

namespace {

constexpr qsizetype MaxDrawn = 500; // characters: more never fit

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const Colours &colours = Colours::of(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, colours.rowSelected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.rowHover);

    const PlaceClip clip(*painter, option.rect); // restores the painter at the end
    painter->setFont(option.font);
    const QRect place = option.rect.adjusted(metrics.space(2), 0, -metrics.space(2), 0);
    const QString detail = index.data(DetailRole).toString().left(MaxDrawn);
    const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + 1, place.width() / 2);
    const int textWidth = std::max(0, place.width() - detailWidth - metrics.space(4));
    const auto draw = [&](int left, int width, const QString &text, Qt::Alignment side, const QColor &colour) {
        painter->setPen(colour);
        const QRect rect = QStyle::visualRect(option.direction, place, {left, place.top(), width, place.height()});
        TextLines::drawOnce(*painter, rect, option.direction, side, text, Qt::ElideMiddle);
    };
    draw(
        place.left(), textWidth, index.data(Qt::DisplayRole).toString().left(MaxDrawn), Qt::AlignLeft,
        option.state.testFlag(QStyle::State_Enabled) ? colours.text : colours.mutedText);
    draw(place.right() + 1 - detailWidth, detailWidth, detail, Qt::AlignRight, colours.mutedText);
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    return {metrics.digitWidth * 40, metrics.lineHeight + metrics.space(2)};
}

} // namespace assay
