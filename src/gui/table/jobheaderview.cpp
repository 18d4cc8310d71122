// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/jobheaderview.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include "gui/look/columntitle.h"
#include "gui/widgets/uniformtableview.h"
#include "models/jobtablemodel.h"

namespace assay {

namespace {

auto keyOf(const std::vector<SortKey> &sort, Field field)
{
    return std::find_if(sort.begin(), sort.end(), [field](const SortKey &key) { return key.field == field; });
}

QMouseEvent movedBy(const QMouseEvent &event, int dx)
{
    return {event.type(),           event.position() + QPointF(dx, 0),
            event.globalPosition(), event.button(),
            event.buttons(),        event.modifiers(),
            event.pointingDevice()};
}

} // namespace

JobHeaderView::JobHeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false); // it would query the selection model for every column at every selection change
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        cycleSort(JobTableModel::field(section), m_add);
    });
}

void JobHeaderView::setSort(const std::vector<SortKey> &sort)
{
    if (m_sort == sort)
        return;
    m_sort = sort;
    viewport()->update();
}

void JobHeaderView::cycleSort(Field field, bool add)
{
    requestSort(nextSort(m_sort, field, add));
}

void JobHeaderView::requestSort(const std::vector<SortKey> &sort)
{
    setSort(sort);
    Q_EMIT sortRequested(m_sort);
}

std::vector<SortKey> JobHeaderView::nextSort(const std::vector<SortKey> &sort, Field field, bool add)
{
    const auto found = keyOf(sort, field);
    const bool known = found != sort.end();
    std::vector<SortKey> next;
    if (add)
        next = sort;
    else if (known)
        next = {*found};
    const auto key = std::find_if(next.begin(), next.end(), [field](const SortKey &one) { return one.field == field; });
    if (key == next.end())
        next.push_back({field, Qt::AscendingOrder});
    else if (key->order == Qt::AscendingOrder && (add || sort.size() == 1))
        key->order = Qt::DescendingOrder;
    else if (add || sort.size() == 1)
        next.erase(key);
    // Otherwise a plain click on one of several keys makes it the only key and keeps its direction.
    return next;
}

QSize JobHeaderView::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), columnTitleHeight(*this)};
}

int JobHeaderView::frozenWidth() const
{
    const auto *table = qobject_cast<const UniformTableView *>(parentWidget());
    return table ? table->frozenWidth() : 0;
}

/// By how much a position on the frozen column, which does not scroll, is moved to hit it where QHeaderView has it.
int JobHeaderView::shiftAt(const QPoint &position) const
{
    if (fromBegin(position) >= frozenWidth())
        return 0;
    return layoutDirection() == Qt::RightToLeft ? offset() : -offset();
}

/// The distance from where reading begins, in pixels.
int JobHeaderView::fromBegin(const QPoint &position) const
{
    return layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - position.x() : position.x();
}

int JobHeaderView::gripMargin() const
{
    return style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
}

bool JobHeaderView::isOnFrozenEdge(const QPoint &position) const
{
    return frozenWidth() > 0 && std::abs(fromBegin(position) - frozenWidth()) <= gripMargin();
}

/// The section that stays in sight: the first that is shown.
int JobHeaderView::frozenSection() const
{
    int place = 0;
    while (isSectionHidden(logicalIndex(place)))
        ++place;
    return logicalIndex(place);
}

int JobHeaderView::sectionAt(const QPoint &position) const
{
    return logicalIndexAt(position.x() + shiftAt(position));
}

bool JobHeaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QHelpEvent moved(QEvent::ToolTip, help->pos() + QPoint(shiftAt(help->pos()), 0), help->globalPos());
    return QHeaderView::viewportEvent(&moved);
}

void JobHeaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = movedBy(*event, shiftAt(event->position().toPoint()));
    QHeaderView::mouseDoubleClickEvent(&moved);
}

void JobHeaderView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnFrozenEdge(position)) {
        m_grabbed = {fromBegin(position), frozenWidth()};
        return;
    }
    m_add = event->modifiers().testFlag(Qt::ShiftModifier);
    QMouseEvent moved = movedBy(*event, shiftAt(position));
    QHeaderView::mousePressEvent(&moved);
}

void JobHeaderView::mouseMoveEvent(QMouseEvent *event)
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

void JobHeaderView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_grabbed, std::nullopt))
        return;
    QMouseEvent moved = movedBy(*event, shiftAt(event->position().toPoint()));
    QHeaderView::mouseReleaseEvent(&moved);
    m_add = false;
}

void JobHeaderView::paintEvent(QPaintEvent *event)
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

void JobHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    std::optional<ColumnSort> sort;
    if (const auto key = keyOf(m_sort, JobTableModel::field(logicalIndex)); key != m_sort.end())
        sort = {key->order, m_sort.size() > 1 ? static_cast<int>(key - m_sort.begin()) + 1 : 0};
    paintColumnTitle(painter, option, *this, sort);
}

QSize JobHeaderView::sectionSizeFromContents(int logicalIndex) const
{
    return columnTitleSize(*this, logicalIndex);
}

} // namespace assay
