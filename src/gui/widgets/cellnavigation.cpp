// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/cellnavigation.h"

#include <algorithm>

#include <QHeaderView>
#include <QTableView>

#include "gui/widgets/showncolumns.h"

namespace assay {

CellNavigation::CellNavigation(const QTableView &view, int rowHeight)
    : m_view(view)
    , m_current(view.currentIndex())
    , m_rowHeight(rowHeight)
{
}

int CellNavigation::rowCount() const
{
    return m_view.model() ? m_view.model()->rowCount(m_view.rootIndex()) : 0;
}

QModelIndex CellNavigation::index(int row, int column) const
{
    return m_view.model()->index(row, column, m_view.rootIndex());
}

bool CellNavigation::isCellEnabled(int row, int column) const
{
    return index(row, column).flags().testFlag(Qt::ItemIsEnabled);
}

// The nearest shown column, starting at a visual index of the header, in steps of 1 or -1; -1 when there is none.
int CellNavigation::shownColumn(int place, int step) const
{
    const QHeaderView *header = m_view.horizontalHeader();
    for (; place >= 0 && place < header->count(); place += step) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            return column;
    }
    return -1;
}

// Like shownColumn(), but skips disabled cells.
int CellNavigation::enabledColumn(int row, int place, int step) const
{
    int column = shownColumn(place, step);
    while (column >= 0 && !isCellEnabled(row, column))
        column = shownColumn(m_view.horizontalHeader()->visualIndex(column) + step, step);
    return column;
}

// The nearest row, starting at \p row, with an enabled cell in a column; -1 when there is none.
int CellNavigation::enabledRow(int row, int column, int step) const
{
    const int rows = rowCount();
    while (row >= 0 && row < rows && !isCellEnabled(row, column))
        row += step;
    return row >= 0 && row < rows ? row : -1;
}

// The next cell in reading order (step 1) or the previous one (-1). Wraps at the ends of rows and of the table.
QModelIndex CellNavigation::nextInReadingOrder(int row, int place, int step) const
{
    const int rows = rowCount();
    const int count = m_view.horizontalHeader()->count();
    if (rows == 0)
        return {};
    place += step;
    for (int tried = 0; tried <= rows; ++tried) {
        const int found = enabledColumn(row, place, step);
        if (found >= 0)
            return index(row, found);
        row = (row + step + rows) % rows;
        place = step > 0 ? 0 : count - 1;
    }
    return {};
}

QModelIndex CellNavigation::move(Action action, Qt::KeyboardModifiers modifiers) const
{
    const int rows = rowCount();
    const int places = m_view.horizontalHeader()->count();
    const int firstColumn = shownColumn(0, 1);
    if (rows == 0 || firstColumn < 0)
        return {};
    const QModelIndex current = m_current;
    if (!current.isValid())
        return index(0, firstColumn);

    int row = current.row();
    int column = current.column();
    const int place = m_view.horizontalHeader()->visualIndex(column);
    if (m_view.isColumnHidden(column)) {
        // The column of the current cell was hidden: continue in the column next to it.
        column = shownColumnNear(m_view, column);
    }
    const int stays = column;
    if (m_view.isRightToLeft() && (action == Action::MoveLeft || action == Action::MoveRight))
        action = action == Action::MoveLeft ? Action::MoveRight : Action::MoveLeft;
    const bool wholeTable = modifiers.testFlag(Qt::ControlModifier);
    const int room = m_view.viewport()->height();
    switch (action) {
    case Action::MoveUp:
        row = enabledRow(row - 1, column, -1);
        break;
    case Action::MoveDown:
        row = enabledRow(row + 1, column, 1);
        break;
    case Action::MoveLeft:
        column = enabledColumn(row, place - 1, -1);
        break;
    case Action::MoveRight:
        column = enabledColumn(row, place + 1, 1);
        break;
    case Action::MovePrevious:
        return nextInReadingOrder(row, place, -1);
    case Action::MoveNext:
        return nextInReadingOrder(row, place, 1);
    case Action::MoveHome:
        column = enabledColumn(row, 0, 1);
        row = wholeTable && column >= 0 ? enabledRow(0, column, 1) : row;
        break;
    case Action::MoveEnd:
        column = enabledColumn(row, places - 1, -1);
        row = wholeTable && column >= 0 ? enabledRow(rows - 1, column, -1) : row;
        break;
    case Action::MovePageUp:
        // Move up by one page, but by at least one row.
        row = int(std::max<qint64>(0, qint64(row) * m_rowHeight + m_rowHeight - 1 - room) / m_rowHeight);
        row = enabledRow(std::min(row, std::max(0, current.row() - 1)), column, 1);
        break;
    case Action::MovePageDown:
        row = int(std::min<qint64>((qint64(row) * m_rowHeight + room) / m_rowHeight, rows - 1));
        row = enabledRow(std::max(row, std::min(rows - 1, current.row() + 1)), column, -1);
        break;
    }
    // No target cell: stay.
    if (row < 0 || column < 0)
        return current.siblingAtColumn(column < 0 ? stays : column);
    return index(row, column);
}

} // namespace assay
