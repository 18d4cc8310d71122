// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/uniformtableview.h"

#include <algorithm>
#include <limits>
#include <vector>

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "gui/look/colours.h"
#include "gui/widgets/accessibletable.h"
#include "gui/widgets/cellnavigation.h"
#include "gui/widgets/rowlessheader.h"
#include "gui/widgets/showncolumns.h"

namespace assay {

namespace {

// Converts to a position for a QRect or a scroll bar. Keeps a distance from the limits of int, so that a row height can
// be added.
int toInt(qint64 pixels)
{
    constexpr qint64 Most = std::numeric_limits<int>::max() - QWIDGETSIZE_MAX;
    return static_cast<int>(std::clamp(pixels, -Most, Most));
}

#if QT_CONFIG(accessibility)
// Notifies assistive programs of a selection change at its first row, in the column of the current cell. QTableView
// would create a list of all cells to find one, and tell of hidden columns.
void notifySelectionChange(
    QAbstractItemView *view, const QItemSelection &selection, int column, QAccessible::Event what)
{
    if (selection.isEmpty() || !selection.first().isValid() || column < 0)
        return;
    const QModelIndex first = selection.first().topLeft();
    QAccessibleEvent event(view, what);
    event.setChild(AccessibleTable::childNumber(first.siblingAtColumn(column)));
    QAccessible::updateAccessibility(&event);
}
#endif

} // namespace

UniformTableView::UniformTableView(QWidget *parent)
    : QTableView(parent)
{
    AccessibleTable::install();
    setVerticalHeader(new RowlessHeader(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(m_rowHeight);
    horizontalScrollBar()->setSingleStep(m_rowHeight);
    // Hide the corner button. QTableView does it in its header layout, which this class replaces.
    const auto buttons = findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAbstractButton *corner : buttons)
        corner->hide();
}

UniformTableView::~UniformTableView() = default;

void UniformTableView::setModel(QAbstractItemModel *model)
{
    if (model == this->model())
        return;
    disconnect(m_rowsRemoved);
    m_hovered = QPersistentModelIndex();
    QTableView::setModel(model);
    if (model)
        m_rowsRemoved =
            connect(model, &QAbstractItemModel::rowsRemoved, this, &UniformTableView::scheduleDelayedItemsLayout);
}

void UniformTableView::reset()
{
    QTableView::reset();
    scheduleDelayedItemsLayout(); // otherwise requested by the vertical header
}

int UniformTableView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

void UniformTableView::setRowHeight(int height)
{
    height = std::max(1, height);
    verticalScrollBar()->setSingleStep(height);
    if (height == m_rowHeight)
        return;
    layOutIfPending();
    const qint64 above = verticalOffset() / m_rowHeight;
    const qint64 rest = qint64(verticalOffset() % m_rowHeight) * height / m_rowHeight;
    m_rowHeight = height;
    updateGeometries();
    verticalScrollBar()->setValue(toInt(above * height + rest));
    viewport()->update();
}

int UniformTableView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void UniformTableView::layOutIfPending() const
{
    // Positions are queried on a const view, but a pending layout must run first. Not while painting: scroll bars may
    // appear or disappear.
    if (!viewport()->testAttribute(Qt::WA_WState_InPaintEvent))
        const_cast<UniformTableView *>(this)->executeDelayedItemsLayout();
}

int UniformTableView::rowAt(int y) const
{
    layOutIfPending();
    const qint64 height = qint64(verticalOffset()) + y;
    const qint64 row = height / m_rowHeight;
    return height >= 0 && row < rowCount() ? static_cast<int>(row) : -1;
}

int UniformTableView::rowViewportPosition(int row) const
{
    layOutIfPending();
    return toInt(rowTop(row) - verticalOffset());
}

std::pair<int, int> UniformTableView::rowsBetween(int top, int bottom) const
{
    const qint64 first = (qint64(verticalOffset()) + std::max(0, top)) / m_rowHeight;
    const qint64 last = (qint64(verticalOffset()) + std::max(0, bottom)) / m_rowHeight;
    return {toInt(first), toInt(std::min<qint64>(last, rowCount() - 1))};
}

QRect UniformTableView::rectOfRows(int first, int last) const
{
    const qint64 top = std::max<qint64>(0, rowTop(first) - verticalOffset());
    const qint64 end = std::min<qint64>(viewport()->height(), rowTop(last) + m_rowHeight - verticalOffset());
    return top < end ? QRect(0, toInt(top), viewport()->width(), toInt(end - top)) : QRect();
}

QRect UniformTableView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model() || index.parent() != rootIndex() || isIndexHidden(index))
        return {};
    const int column = index.column();
    const int x = column == frozenColumn() ? frozenRect().x() : columnViewportPosition(column);
    return {x, rowViewportPosition(index.row()), columnWidth(column), m_rowHeight};
}

QModelIndex UniformTableView::indexAt(const QPoint &position) const
{
    const int row = rowAt(position.y());
    const QRect frozen = frozenRect();
    const bool onFrozen = position.x() >= frozen.left() && position.x() <= frozen.right();
    const int column = onFrozen ? frozenColumn() : columnAt(position.x());
    return row >= 0 && column >= 0 ? model()->index(row, column, rootIndex()) : QModelIndex();
}

bool UniformTableView::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

QRegion UniformTableView::visualRegionForSelection(const QItemSelection &selection) const
{
    // Whole rows are selected, so only the rectangle from the first to the last visible row changes.
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            region += rectOfRows(range.top(), range.bottom());
    }
    return region;
}

void UniformTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != model() || index.parent() != rootIndex() || isIndexHidden(index))
        return;
    const QHeaderView *header = horizontalHeader();
    QScrollBar *bar = horizontalScrollBar();
    const int room = viewport()->width();
    const int position = header->sectionPosition(index.column());
    const int width = header->sectionSize(index.column());
    if (hint == PositionAtCenter)
        bar->setValue(position - (room - width) / 2);
    else if (index.column() == columnThatFreezes())
        ; // it is always in sight
    else if (const int covered = widthThatFreezes(); position < header->offset() + covered || width > room - covered)
        bar->setValue(position - covered);
    else if (position + width > header->offset() + room)
        bar->setValue(position + width - room);
    scrollToRow(index.row(), hint);
    update(index);
}

void UniformTableView::setSpaceBelow(int height)
{
    if (m_spaceBelow == height)
        return;
    m_spaceBelow = height;
    updateGeometries();
}

void UniformTableView::setFirstColumnFrozen(bool frozen)
{
    m_firstColumnFrozen = frozen;
    viewport()->update();
}

/// The column that stays in sight when the others scroll; -1 when there is none.
int UniformTableView::columnThatFreezes() const
{
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; m_firstColumnFrozen && place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        // A column that fills the view would leave no room for the others.
        if (!header->isSectionHidden(column))
            return columnWidth(column) < viewport()->width() / 2 ? column : -1;
    }
    return -1;
}

/// By how much the frozen column covers the others once they are scrolled.
int UniformTableView::widthThatFreezes() const
{
    const int column = columnThatFreezes();
    return column < 0 ? 0 : columnWidth(column);
}

/// The column that lies over others now; -1 when there is none, or when it is where it would be anyway.
int UniformTableView::frozenColumn() const
{
    return horizontalHeader()->offset() == 0 ? -1 : columnThatFreezes();
}

int UniformTableView::frozenWidth() const
{
    const int column = frozenColumn();
    return column < 0 ? 0 : columnWidth(column);
}

/// The part of the viewport that the frozen column takes; empty when there is none.
QRect UniformTableView::frozenRect() const
{
    const QRect place(0, 0, frozenWidth(), viewport()->height());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), place);
}

void UniformTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || !m_firstColumnFrozen)
        return;
    // The pixels of the frozen column were moved with the others.
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void UniformTableView::scrollToRow(int row, ScrollHint hint)
{
    if (row < 0 || row >= rowCount())
        return;
    layOutIfPending();
    const int room = viewport()->height() - m_spaceBelow;
    const qint64 top = rowTop(row);
    if (hint == EnsureVisible) {
        if (top < verticalOffset() || m_rowHeight > room)
            hint = PositionAtTop;
        else if (top + m_rowHeight > qint64(verticalOffset()) + room)
            hint = PositionAtBottom;
    }
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtTop)
        bar->setValue(toInt(top));
    else if (hint == PositionAtBottom)
        bar->setValue(toInt(top + m_rowHeight - room));
    else if (hint == PositionAtCenter)
        bar->setValue(toInt(top - (room - m_rowHeight) / 2));
}

QSize UniformTableView::roomForCells() const
{
    // If everything fits without scroll bars, ignore those that are still visible.
    const QSize most = maximumViewportSize();
    const bool fits = most.width() >= horizontalHeader()->length() && most.height() >= rowTop(rowCount());
    return fits ? most : viewport()->size();
}

void UniformTableView::updateVerticalScrollBar(int room)
{
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(0, toInt(std::max<qint64>(0, rowTop(rowCount()) + m_spaceBelow - room)));
}

void UniformTableView::updateGeometries()
{
    if (m_measuring)
        return;
    m_measuring = true;
    QHeaderView *header = horizontalHeader();
    int height = 0;
    if (!header->isHidden())
        height = std::min(std::max(header->minimumHeight(), header->sizeHint().height()), header->maximumHeight());
    setViewportMargins(0, height, 0, 0);
    // When a scroll bar appears or disappears, the viewport size changes, and the other scroll bar may change too.
    for (int pass = 0; pass < 3; ++pass) {
        const QRect place = viewport()->geometry();
        header->setGeometry(place.left(), place.top() - height, place.width(), height);
        if (header->isHidden())
            QMetaObject::invokeMethod(header, "updateGeometries");
        const QSize room = roomForCells();
        horizontalScrollBar()->setPageStep(room.width());
        horizontalScrollBar()->setRange(0, std::max(0, header->length() - room.width()));
        updateVerticalScrollBar(room.height());
        if (viewport()->geometry() == place)
            break;
    }
    m_measuring = false;
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::updateGeometries(); // not QTableView's, which uses the vertical header
}

void UniformTableView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    if (parent != rootIndex())
        return;
    if (end != rowCount() - 1) {
        scheduleDelayedItemsLayout();
        return;
    }
    const bool below = rowTop(start) - verticalOffset() >= viewport()->height();
    if (below && verticalScrollBar()->maximum() > 0) {
        updateVerticalScrollBar(roomForCells().height()); // no visible row changes
    } else {
        updateGeometries();
        viewport()->update(rectOfRows(start, end));
    }
}

void UniformTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    // For a single cell QTableView calls visualRect(), but for several cells it uses the vertical header.
    if (topLeft.isValid() && bottomRight.isValid() && topLeft != bottomRight)
        viewport()->update(rectOfRows(topLeft.row(), bottomRight.row()));
}

void UniformTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
#if QT_CONFIG(accessibility)
    if (QAccessible::isActive()) {
        const int column = shownColumnNear(*this, currentIndex().column());
        notifySelectionChange(this, selected, column, QAccessible::SelectionAdd);
        notifySelectionChange(this, deselected, column, QAccessible::SelectionRemove);
    }
#endif
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::selectionChanged(selected, deselected); // not QTableView's, which would send the events again
}

bool UniformTableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        m_hovered = QPersistentModelIndex();
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

int UniformTableView::sizeHintForRow(int row) const
{
    return row >= 0 && row < rowCount() ? m_rowHeight : -1;
}

QSize UniformTableView::viewportSizeHint() const
{
    const QHeaderView *header = horizontalHeader();
    const int top = header->isHidden() ? 0 : header->height();
    return {header->length(), toInt(std::min<qint64>(top + rowTop(rowCount()), QWIDGETSIZE_MAX))};
}

int UniformTableView::sizeHintForColumn(int column) const
{
    if (!model())
        return -1;
    ensurePolished();
    layOutIfPending();
    auto [first, last] = rowsBetween(0, viewport()->height());
    // The visible rows, and around them as many as the precision of the header requires: all (-1), none or a number.
    const int wanted = horizontalHeader()->resizeContentsPrecision();
    const int spare = wanted - (last - first + 1);
    if (wanted < 0) {
        first = 0;
        last = rowCount() - 1;
    } else if (wanted > 0 && spare < 0) {
        last = first + wanted - 1;
    } else if (spare > 0) {
        const int below = std::min(rowCount() - 1 - last, std::max(spare / 2, spare - first));
        last += below;
        first = std::max(0, first - (spare - below));
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

/// The visible columns from left to right, the frozen one last: it lies over the others.
std::vector<UniformTableView::ColumnInSight> UniformTableView::columnsInSight() const
{
    std::vector<ColumnInSight> columns;
    const QHeaderView *header = horizontalHeader();
    const int frozen = frozenColumn();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column) || column == frozen)
            continue;
        const ColumnInSight found{column, columnViewportPosition(column), columnWidth(column)};
        if (found.x < viewport()->width() && found.x + found.width > 0)
            columns.push_back(found);
    }
    if (frozen >= 0)
        columns.push_back({frozen, frozenRect().x(), columnWidth(frozen)});
    return columns;
}

void UniformTableView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    std::vector<ColumnInSight> columns = columnsInSight();
    if (columns.empty())
        return;
    const QRect frozen = frozenRect();
    if (frozen.isEmpty()) {
        paintColumns(painter, event->region(), columns);
        return;
    }
    const ColumnInSight last = columns.back();
    columns.pop_back();
    painter.setClipRegion(event->region().subtracted(frozen));
    paintColumns(painter, event->region().subtracted(frozen), columns);
    painter.setClipRegion(event->region().intersected(frozen));
    paintColumns(painter, event->region().intersected(frozen), {last});
    painter.setClipping(false);
    // A hairline shows that the others continue under it.
    const QRect edge(frozen.right(), 0, 1, frozen.height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), frozen, edge), Colours::of(palette()).hairline);
}

void UniformTableView::paintColumns(
    QPainter &painter, const QRegion &region, const std::vector<ColumnInSight> &columns) const
{
    const QPoint offset = dirtyRegionOffset();
    const auto [first, last] = rowsBetween(0, viewport()->height());
    if (first > last)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // Paint a cell only once, even if several parts of the region contain it.
    std::vector<bool> drawn(std::size_t(last - first + 1) * columns.size());
    const QRegion moved = region.translated(offset);
    for (const QRect &part : moved) {
        const auto [top, bottom] = rowsBetween(part.top(), part.bottom());
        for (int row = std::max(top, first); row <= std::min(bottom, last); ++row) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const auto [column, x, width] = columns[i];
                const std::size_t cell = std::size_t(row - first) * columns.size() + i;
                if (x > part.right() || x + width <= part.left() || drawn[cell])
                    continue;
                drawn[cell] = true;
                option.rect = QRect(x, int(rowTop(row) - verticalOffset()), width, m_rowHeight).translated(offset);
                drawCell(&painter, option, model()->index(row, column, rootIndex()));
            }
        }
    }
}

void UniformTableView::drawCell(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const
{
    if (!index.isValid())
        return;
    option.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
    if (option.state.testFlag(QStyle::State_Enabled)) {
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        option.state.setFlag(QStyle::State_Enabled, enabled);
        option.palette.setCurrentColorGroup(enabled ? QPalette::Normal : QPalette::Disabled);
    }
    const bool focused = (hasFocus() || viewport()->hasFocus()) && index == currentIndex();
    option.state.setFlag(QStyle::State_HasFocus, focused);
    prepareCell(option, index);
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, painter, this);
    itemDelegateForIndex(index)->paint(painter, option, index);
}

void UniformTableView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // The corners may be in any order; QRect::normalized() would move them by a pixel.
    const auto [left, right] = std::minmax({rect.left(), rect.right()});
    const auto [top, bottom] = std::minmax({rect.top(), rect.bottom()});
    const QModelIndex first = indexAt({isRightToLeft() ? right : left, top});
    const QModelIndex last = indexAt({isRightToLeft() ? left : right, bottom});
    if (!selectionModel() || !first.isValid() || !last.isValid() || !first.flags().testFlag(Qt::ItemIsEnabled)
        || !last.flags().testFlag(Qt::ItemIsEnabled))
        return;
    // Select whole rows in one range, independent of moved columns.
    const int end = model()->columnCount(rootIndex()) - 1;
    selectionModel()->select(
        QItemSelection(first.siblingAtColumn(0), last.siblingAtColumn(end)), command | QItemSelectionModel::Rows);
}

void UniformTableView::prepareCell(QStyleOptionViewItem &, const QModelIndex &) const
{
}

QModelIndex UniformTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    return CellNavigation(*this, m_rowHeight).move(static_cast<CellNavigation::Action>(action), modifiers);
}

} // namespace assay
