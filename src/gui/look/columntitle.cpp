// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/columntitle.h"

#include <QAbstractItemModel>
#include <QCursor>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionHeader>

#include "gui/look/colours.h"
#include "gui/look/hairline.h"
#include "gui/look/metrics.h"
#include "gui/look/placeclip.h"
#include "gui/look/textlines.h"

namespace assay {

namespace {

void paintSortMark(QPainter *painter, const QRect &rect, const QHeaderView &header, const ColumnSort &sort)
{
    const Colours &colours = Colours::of(header.palette());
    const Metrics metrics(header.font());
    const Qt::LayoutDirection direction = header.layoutDirection();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.accentInk);
    const qreal half = metrics.unit * 0.85;
    const qreal height = metrics.unit * 1.05;
    const qreal x = direction == Qt::RightToLeft ? rect.right() - half : rect.x() + half;
    const qreal tip = sort.order == Qt::AscendingOrder ? -height / 2 : height / 2;
    const QPointF centre(x, rect.y() + rect.height() / 2.0);
    painter->drawPolygon(
        QPolygonF{centre + QPointF(-half, -tip), centre + QPointF(half, -tip), centre + QPointF(0, tip)});
    if (sort.place > 0) {
        QFont font = metrics.secondary;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colours.accentInk);
        painter->drawText(
            rect, int(QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextSingleLine,
            header.locale().toString(sort.place));
    }
    painter->restore();
}

} // namespace

void paintColumnTitle(
    QPainter *painter, const QStyleOptionHeader &given, const QHeaderView &header,
    const std::optional<ColumnSort> &sort)
{
    const Colours &colours = Colours::of(header.palette());
    const Metrics metrics(header.font());
    const Qt::LayoutDirection direction = header.layoutDirection();
    QStyleOptionHeader option = given;
    const QRect rect = option.rect;
    option.orientation = Qt::Horizontal;
    const QPoint pointer = header.viewport()->mapFromGlobal(QCursor::pos());
    if (header.isEnabled() && header.viewport()->underMouse() && rect.contains(pointer))
        option.state |= QStyle::State_MouseOver;
    const PlaceClip clip(*painter, rect); // restores the painter at the end
    header.style()->drawControl(QStyle::CE_HeaderSection, &option, painter, &header);

    const int margin = metrics.space(2);
    QRect inner = rect.adjusted(margin, 0, -margin, -1);
    if (sort) {
        const int width = metrics.space(2) + (sort->place > 0 ? metrics.space(2.5) : 0);
        QRect mark = inner;
        mark.setLeft(inner.right() + 1 - width);
        paintSortMark(painter, QStyle::visualRect(direction, inner, mark), header, *sort);
        QRect rest = inner;
        rest.setRight(inner.right() - width - metrics.space(1));
        inner = QStyle::visualRect(direction, inner, rest);
    }
    painter->setFont(metrics.secondary);
    painter->setPen(sort ? colours.text : colours.mutedText);
    const QVariant wanted = header.model()->headerData(option.section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment side =
        wanted.isValid() ? Qt::Alignment(wanted.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft;
    const QString title = header.model()->headerData(option.section, Qt::Horizontal).toString();
    TextLines::drawOnce(*painter, inner, direction, side, title);
    // A short line between titles shows where a column can be resized; there is no line between cells.
    const QRect edge(rect.right(), rect.y() + rect.height() / 3, 1, rect.height() / 3);
    fillHairline(painter, QStyle::visualRect(direction, rect, edge), colours.hairline);
}

int columnTitleHeight(const QHeaderView &header)
{
    const Metrics metrics(header.font());
    return metrics.lineHeight + metrics.space(3.5);
}

QSize columnTitleSize(const QHeaderView &header, int section)
{
    const Metrics metrics(header.font());
    const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
    return {QFontMetrics(metrics.secondary).horizontalAdvance(title) + metrics.space(9), columnTitleHeight(header)};
}

} // namespace assay
