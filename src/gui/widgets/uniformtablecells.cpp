// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a UniformTableView: how they are painted, selected and gone through with the keyboard.
#include <algorithm>
#include <vector>

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>

#include "gui/widgets/uniformtableview.h"

namespace assay {

namespace {

/// A column in sight: where it stands and how wide it is, in pixels of the viewport.
struct ColumnInSight
{
    int column;
    int x;
    int width;
};

std::vector<ColumnInSight> columnsInSight(const QTableView &view)
{
    std::vector<ColumnInSight> columns;
    const QHeaderView *header = view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        const ColumnInSight found{column, view.columnViewportPosition(column), view.columnWidth(column)};
        if (found.x < view.viewport()->width() && found.x + found.width > 0)
            columns.push_back(found);
    }
    return columns;
}

} // namespace

void UniformTableView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const std::vector<ColumnInSight> columns = columnsInSight(*this);
    const QPoint offset = dirtyRegionOffset();
    const auto [first, last] = rowsBetween(0, viewport()->height());
    if (columns.empty() || first > last)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // Parts of the region that share a cell paint it once.
    std::vector<bool> drawn(std::size_t(last - first + 1) * columns.size());
    const QRegion region = event->region().translated(offset);
    for (const QRect &part : region) {
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
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, painter, this);
    itemDelegateForIndex(index)->paint(painter, option, index);
}

void UniformTableView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // The corners may come in any order; QRect::normalized() would move them by a pixel.
    const auto [left, right] = std::minmax({rect.left(), rect.right()});
    const auto [top, bottom] = std::minmax({rect.top(), rect.bottom()});
    const QModelIndex first = indexAt({isRightToLeft() ? right : left, top});
    const QModelIndex last = indexAt({isRightToLeft() ? left : right, bottom});
    if (!selectionModel() || !first.isValid() || !last.isValid() || !first.flags().testFlag(Qt::ItemIsEnabled)
        || !last.flags().testFlag(Qt::ItemIsEnabled))
        return;
    // Whole rows in one range, however the columns were moved.
    const int end = model()->columnCount(rootIndex()) - 1;
    selectionModel()->select(
        QItemSelection(first.siblingAtColumn(0), last.siblingAtColumn(end)), command | QItemSelectionModel::Rows);
}

bool UniformTableView::isCellEnabled(int row, int column) const
{
    return model()->index(row, column, rootIndex()).flags().testFlag(Qt::ItemIsEnabled);
}

// The nearest shown column from a place of the header on, in steps of 1 or -1; -1 when there is none.
int UniformTableView::shownColumn(int place, int step) const
{
    const QHeaderView *header = horizontalHeader();
    for (; place >= 0 && place < header->count(); place += step) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            return column;
    }
    return -1;
}

// The same, past cells that cannot be the current one.
int UniformTableView::enabledColumn(int row, int place, int step) const
{
    int column = shownColumn(place, step);
    while (column >= 0 && !isCellEnabled(row, column))
        column = shownColumn(horizontalHeader()->visualIndex(column) + step, step);
    return column;
}

// The nearest row from \p row on whose cell in a column can be the current one; -1 when there is none.
int UniformTableView::enabledRow(int row, int column, int step) const
{
    const int rows = rowCount();
    while (row >= 0 && row < rows && !isCellEnabled(row, column))
        row += step;
    return row >= 0 && row < rows ? row : -1;
}

// The next cell in reading order (step 1) or the one before (-1): from the end of a row to the row after it, from the
// last cell to the first.
QModelIndex UniformTableView::cellAlong(int row, int place, int step) const
{
    const int rows = rowCount();
    const int count = horizontalHeader()->count();
    place += step;
    for (int tried = 0; tried <= rows; ++tried) {
        const int found = enabledColumn(row, place, step);
        if (found >= 0)
            return model()->index(row, found, rootIndex());
        row = (row + step + rows) % rows;
        place = step > 0 ? 0 : count - 1;
    }
    return {};
}

QModelIndex UniformTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = rowCount();
    const int places = horizontalHeader()->count();
    const int firstColumn = shownColumn(0, 1);
    if (rows == 0 || firstColumn < 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, firstColumn, rootIndex());

    int row = current.row();
    int column = current.column();
    const int place = horizontalHeader()->visualIndex(column);
    if (isColumnHidden(column)) {
        // It was hidden while it had the current cell; the keyboard goes on in the column beside it.
        column = shownColumn(place, 1);
        if (column < 0)
            column = shownColumn(place, -1);
    }
    const int stays = column;
    if (isRightToLeft() && (action == MoveLeft || action == MoveRight))
        action = action == MoveLeft ? MoveRight : MoveLeft;
    const bool wholeTable = modifiers.testFlag(Qt::ControlModifier);
    const int room = viewport()->height();
    switch (action) {
    case MoveUp:
        row = enabledRow(row - 1, column, -1);
        break;
    case MoveDown:
        row = enabledRow(row + 1, column, 1);
        break;
    case MoveLeft:
        column = enabledColumn(row, place - 1, -1);
        break;
    case MoveRight:
        column = enabledColumn(row, place + 1, 1);
        break;
    case MovePrevious:
        return cellAlong(row, place, -1);
    case MoveNext:
        return cellAlong(row, place, 1);
    case MoveHome:
        column = enabledColumn(row, 0, 1);
        row = wholeTable && column >= 0 ? enabledRow(0, column, 1) : row;
        break;
    case MoveEnd:
        column = enabledColumn(row, places - 1, -1);
        row = wholeTable && column >= 0 ? enabledRow(rows - 1, column, -1) : row;
        break;
    case MovePageUp:
        // What is at the bottom of the page comes to its top, a row at least.
        row = int(std::max<qint64>(0, rowTop(row) + m_rowHeight - 1 - room) / m_rowHeight);
        row = enabledRow(std::min(row, std::max(0, current.row() - 1)), column, 1);
        break;
    case MovePageDown:
        row = int(std::min<qint64>((rowTop(row) + room) / m_rowHeight, rows - 1));
        row = enabledRow(std::max(row, std::min(rows - 1, current.row() + 1)), column, -1);
        break;
    }
    // Nowhere to go is to stay.
    if (row < 0 || column < 0)
        return current.siblingAtColumn(column < 0 ? stays : column);
    return model()->index(row, column, rootIndex());
}

} // namespace assay
