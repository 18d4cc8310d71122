// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/scoredelegate.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>

#include "gui/jobs/scorebar.h"
#include "gui/look/colours.h"
#include "models/jobtablemodel.h"

namespace assay {

void ScoreDelegate::paintContent(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    // "7 / 10": the value and, muted, the top of its scale. The values of both scales are right-aligned in one column
    // if there is enough space. Never elide a number: a part of it is another number.
    const qsizetype slash = text.indexOf(QLatin1String(" / "));
    const QString number = slash < 0 ? text : text.left(slash);
    const QRect &rect = cell.rect;
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number);
    int topWidth = cell.metrics.digitWidth * 4;
    // In a narrow column all values end where the column ends.
    const bool narrow = rect.width() < cell.metrics.digitWidth * 9;
    if (slash < 0 && (narrow || numberWidth + topWidth > rect.width()))
        topWidth = 0;
    if (numberWidth + topWidth > rect.width()) {
        drawLine(painter, rect, cell.direction, Qt::AlignRight, QString(QChar(0x2026)));
        return;
    }
    const int valueWidth = std::min(std::max(cell.metrics.digitWidth * 5, numberWidth), rect.width() - topWidth);
    // Numbers are left-to-right in every script: in a mirrored layout the value and the top keep their order.
    const QRect figures(rect.right() + 1 - topWidth - valueWidth, rect.y(), topWidth + valueWidth, rect.height());
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(cell.direction, rect, part); };
    const QRect shown = mirrored(figures);
    const QRect value(shown.x(), rect.y(), valueWidth, rect.height());
    const QRect top(value.right() + 1, rect.y(), topWidth, rect.height());
    const QVariant share = index.data(JobTableModel::ShareRole);
    if (text.isEmpty() || index.data(JobTableModel::StateRole).toInt() != int(ValueState::Present)) {
        drawNothing(painter, {value, Qt::LeftToRight, cell.colours, cell.metrics}, Qt::AlignRight, index);
        return;
    }
    if (share.isValid()) {
        const int thick = std::max(4, cell.metrics.lineHeight * 3 / 8);
        const int longest = cell.metrics.digitWidth * 14;
        QRect bar(rect.x(), 0, std::min(longest, figures.x() - rect.x()), thick);
        bar.moveTop(rect.y() + (rect.height() - thick + 1) / 2);
        // All rows have a bar, or none: only the width of the column decides.
        if (rect.width() > cell.metrics.digitWidth * 12)
            paintScoreBar(painter, mirrored(bar), share.toDouble(), cell.direction, cell.colours);
    }
    drawLine(painter, value, Qt::LeftToRight, Qt::AlignRight, number);
    if (slash >= 0) {
        painter->setPen(cell.colours.mutedText);
        // Uses narrow spaces around the slash.
        const QString rest = QChar(0x2009) + QLatin1String("/") + QChar(0x2009) + text.mid(slash + 3);
        drawLine(painter, top, Qt::LeftToRight, Qt::AlignLeft, rest);
    }
}

int ScoreDelegate::contentWidth(const Metrics &metrics, const QModelIndex &) const
{
    return metrics.digitWidth * 18;
}

} // namespace assay
