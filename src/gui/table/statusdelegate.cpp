// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/statusdelegate.h"

#include <QPainter>
#include <QStyle>

#include "gui/jobs/statuslook.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "models/jobtablemodel.h"

namespace assay {

void StatusDelegate::paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    const QString status = index.data(JobTableModel::StatusRole).toString();
    if (status.isEmpty()) {
        drawNothing(painter, cell, Qt::AlignLeft, index);
        return;
    }
    const StatusLook look = statusLook(status, cell.colours);
    const int side = cell.metrics.iconSize;
    const QRect icon(cell.rect.x(), cell.rect.y() + (cell.rect.height() - side + 1) / 2, side, side);
    icons::paint(painter, QStyle::visualRect(cell.direction, cell.rect, icon), look.iconName, look.iconColour);
    painter->setPen(look.textColour);
    const QRect text = cell.rect.adjusted(side + cell.metrics.space(1.5), 0, 0, 0);
    drawLine(
        painter, QStyle::visualRect(cell.direction, cell.rect, text), cell.direction, Qt::AlignLeft,
        index.data(Qt::DisplayRole).toString());
}

int StatusDelegate::contentWidth(const Metrics &metrics, const QModelIndex &index) const
{
    return RowDelegate::contentWidth(metrics, index) + metrics.iconSize + metrics.space(1.5);
}

} // namespace assay
