// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/iddelegate.h"

#include <algorithm>

#include <QPainter>

#include "gui/look/colours.h"

namespace assay {

void IdDelegate::paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        drawNothing(painter, cell, Qt::AlignLeft, index);
        return;
    }
    painter->setFont(cell.metrics.fixed);
    painter->setPen(Colours::mixed(cell.colours.text, cell.colours.mutedText, 0.45));
    if (!needles().isEmpty()) {
        drawHits(painter, cell, Qt::AlignLeft, text, Qt::ElideMiddle);
        return;
    }
    constexpr qsizetype Longest = 200; // characters; the middle of a longer id is never visible in a cell
    if (text.size() > Longest)
        text = text.left(Longest / 2) + QChar(0x2026) + text.right(Longest / 2);
    drawLine(painter, cell.rect, cell.direction, Qt::AlignLeft, text, Qt::ElideMiddle);
}

int IdDelegate::contentWidth(const Metrics &metrics, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    constexpr int Widest = 2'000;
    return std::min(Widest, QFontMetrics(metrics.fixed).horizontalAdvance(text.left(Widest)));
}

} // namespace assay
