// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/rowbackground.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOptionViewItem>

#include "gui/look/colours.h"
#include "gui/look/hairline.h"
#include "gui/look/metrics.h"

namespace assay {

void paintRowBackground(
    QPainter *painter, const QRect &rect, const Colours &colours, bool selected, bool hovered, bool focused)
{
    if (selected)
        painter->fillRect(rect, focused ? colours.rowSelected : colours.rowSelectedQuiet);
    else if (hovered)
        painter->fillRect(rect, colours.rowHover);
    fillHairline(
        painter, QRect(rect.x(), rect.bottom(), rect.width(), 1),
        selected && focused ? Colours::mixed(colours.rowSelected, colours.base, 0.35) : colours.rowLine);
}

void paintCurrentMarks(
    QPainter *painter, const QStyleOptionViewItem &option, const Colours &colours, const Metrics &metrics)
{
    // The current row has a bar at its beginning; the current cell, whose value "filter by this" uses, has an outline.
    if (option.state.testFlag(QStyle::State_On) && option.viewItemPosition == QStyleOptionViewItem::Beginning) {
        const QRect bar(option.rect.x(), option.rect.y(), std::max(2, metrics.unit / 2), option.rect.height() - 1);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colours.accentInk);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Colours::mixed(colours.rowSelected, colours.accentInk, 0.7), 1.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -2.5), 3, 3);
        painter->restore();
    }
}

void paintChangedMark(
    QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const Colours &colours, const Metrics &metrics)
{
    // In the margin before the text, beside the bar of the current row.
    const double size = std::max(4.0, metrics.unit * 1.0);
    const int gap = std::max(2, metrics.unit / 2); // to that bar, and to the text or the bar of the score
    const QRect place(rect.x() + gap, rect.y(), metrics.space(2) - 2 * gap, rect.height() - 1);
    const QPointF centre = QRectF(QStyle::visualRect(direction, rect, place)).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.accentInk);
    painter->drawEllipse(centre, size / 2, size / 2);
    painter->restore();
}

} // namespace assay
