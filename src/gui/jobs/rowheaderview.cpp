// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/rowheaderview.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include "gui/widgets/uniformtableview.h"

namespace assay {

namespace {

QMouseEvent movedBy(const QMouseEvent &event, int dx)
{
    return {event.type(),           event.position() + QPointF(dx, 0),
            event.globalPosition(), event.button(),
            event.buttons(),        event.modifiers(),
            event.pointingDevice()};
}

} // namespace

RowHeaderView::RowHeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false); // it would query the selection model for every column at every selection change
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
}

QSize RowHeaderView::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), columnTitleHeight(*this)};
}

int RowHeaderView::frozenWidth() const
{
    const auto *table = qobject_cast<const UniformTableView *>(parentWidget());
    return table ? table->frozenWidth() : 0;
}

/// By how much a position on the frozen column, which does not scroll, is moved to hit it where QHeaderView has it.
int RowHeaderView::shiftAt(const QPoint &position) const
{
    if (fromBegin(position) >= frozenWidth())
        return 0;
    return layoutDirection() == Qt::RightToLeft ? offset() : -offset();
}

/// The distance from where reading begins, in pixels.
int RowHeaderView::fromBegin(const QPoint &position) const
{
    return layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - position.x() : position.x();
}

int RowHeaderView::gripMargin() const
{
    return style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
}

bool RowHeaderView::isOnFrozenEdge(const QPoint &position) const
{
    return frozenWidth() > 0 && std::abs(fromBegin(position) - frozenWidth()) <= gripMargin();
}

/// The section that stays in sight: the first that is shown.
int RowHeaderView::frozenSection() const
{
    int place = 0;
    while (isSectionHidden(logicalIndex(place)))
        ++place;
    return logicalIndex(place);
}

int RowHeaderView::sectionAt(const QPoint &position) const
{
    return logicalIndexAt(position.x() + shiftAt(position));
}

bool RowHeaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QHelpEvent moved(QEvent::ToolTip, help->pos() + QPoint(shiftAt(help->pos()), 0), help->globalPos());
    return QHeaderView::viewportEvent(&moved);
}

void RowHeaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedBy(*event, shiftAt(event->position().toPoint()));
    QHeaderView::mouseDoubleClickEvent(&moved);
}

void RowHeaderView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnFrozenEdge(position)) {
        m_grabbed = {fromBegin(position), frozenWidth()};
        return;
    }
    QMouseEvent moved = movedBy(*event, shiftAt(position));
    QHeaderView::mousePressEvent(&moved);
}

void RowHeaderView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    viewport()->update(); // the section under the mouse
    if (m_grabbed) {
        resizeSection(
            frozenSection(), std::max(minimumSectionSize(), m_grabbed->width + fromBegin(position) - m_grabbed->place));
        return;
    }
    if (event->buttons() == Qt::NoButton && fromBegin(position) < frozenWidth() + gripMargin()) {
        // QHeaderView does not know what lies over its sections.
        if (isOnFrozenEdge(position))
            setCursor(Qt::SplitHCursor);
        else
            unsetCursor();
        return;
    }
    QMouseEvent moved = movedBy(*event, shiftAt(position));
    QHeaderView::mouseMoveEvent(&moved);
}

void RowHeaderView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_grabbed, std::nullopt))
        return;
    QMouseEvent moved = movedBy(*event, shiftAt(event->position().toPoint()));
    QHeaderView::mouseReleaseEvent(&moved);
}

void RowHeaderView::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int width = frozenWidth();
    if (width == 0)
        return;
    QPainter painter(viewport());
    const QRect place = QStyle::visualRect(layoutDirection(), viewport()->rect(), {0, 0, width, height()});
    painter.setClipRect(place);
    painter.fillRect(place, palette().color(QPalette::Base));
    paintSection(&painter, place, frozenSection());
}

void RowHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    paintColumnTitle(painter, option, *this, sortOf(logicalIndex));
}

QSize RowHeaderView::sectionSizeFromContents(int logicalIndex) const
{
    return columnTitleSize(*this, logicalIndex);
}

} // namespace assay
