// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/accessibletable.h"

#include <algorithm>
#include <limits>

#include <QHeaderView>

#include "gui/widgets/accessibletablepart.h"
#include "gui/widgets/showncolumns.h"
#include "gui/widgets/uniformtableview.h"

namespace assay {

namespace {

int toInt(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

int toChildNumber(int row, int column, int columns)
{
    return toInt((qint64(row) + 1) * (columns + 1) + column + 1);
}

QAccessibleInterface *tableOf(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<UniformTableView *>(object);
    return view ? new AccessibleTable(view) : nullptr;
}

} // namespace

void AccessibleTable::install()
{
    QAccessible::installFactory(tableOf);
}

int AccessibleTable::childNumber(const QModelIndex &cell)
{
    return !cell.isValid() ? -1 : toChildNumber(cell.row(), cell.column(), cell.model()->columnCount(cell.parent()));
}

AccessibleTable::AccessibleTable(UniformTableView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{
}

AccessibleTable::~AccessibleTable() = default;

UniformTableView *AccessibleTable::view() const
{
    // nullptr in the destructor of QWidget, and without a model, which leaves nothing to tell.
    auto *view = qobject_cast<UniformTableView *>(object());
    return view && view->model() ? view : nullptr;
}

bool AccessibleTable::isValid() const
{
    return QAccessibleWidget::isValid() && qobject_cast<UniformTableView *>(object());
}

void *AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (type == QAccessible::SelectionInterface)
        return static_cast<QAccessibleSelectionInterface *>(this);
#endif
    return QAccessibleWidget::interface_cast(type);
}

// --- children -------------------------------------------------------------------------------------------------------

AccessibleTablePart *AccessibleTable::part(int row, int column) const
{
    UniformTableView *table = view();
    if (!table || row >= rowCount() || placeOfColumn(*table, column) < 0)
        return nullptr;
    if (row == AccessibleTablePart::HeaderRow && table->horizontalHeader()->isHidden())
        return nullptr;
    return m_parts.part(*table, row, column);
}

QAccessibleInterface *AccessibleTable::child(int number) const
{
    if (!view() || number < 0)
        return nullptr;
    const int columns = view()->model()->columnCount(view()->rootIndex()) + 1;
    return part(number / columns - 1, number % columns - 1);
}

int AccessibleTable::childCount() const
{
    if (!view())
        return 0;
    const int columns = view()->model()->columnCount(view()->rootIndex());
    return toInt((qint64(rowCount()) + 1) * (columns + 1));
}

int AccessibleTable::indexOfChild(const QAccessibleInterface *child) const
{
    if (!view() || !child || !child->isValid() || child->parent() != this)
        return -1;
    const auto *part = static_cast<const AccessibleTablePart *>(child); // all children are
    if (placeOfColumn(*view(), part->column()) < 0)
        return -1;
    return toChildNumber(part->row(), part->column(), view()->model()->columnCount(view()->rootIndex()));
}

QAccessibleInterface *AccessibleTable::childAt(int x, int y) const
{
    const UniformTableView *table = view();
    if (!table)
        return nullptr;
    const QPoint inside = table->viewport()->mapFromGlobal(QPoint(x, y));
    if (table->viewport()->rect().contains(inside)) {
        const QModelIndex index = table->indexAt(inside);
        return index.isValid() ? part(index.row(), index.column()) : nullptr;
    }
    const QWidget *header = table->horizontalHeader()->viewport();
    if (!header->rect().contains(header->mapFromGlobal(QPoint(x, y))))
        return nullptr;
    // In this order the frozen column, which lies over the others, is the first.
    for (const int column : shownColumns(*table)) {
        AccessibleTablePart *title = part(AccessibleTablePart::HeaderRow, column);
        if (title && title->rect().contains(x, y))
            return title;
    }
    return nullptr;
}

QAccessibleInterface *AccessibleTable::focusChild() const
{
    const UniformTableView *table = view();
    if (!table || !table->hasFocus() || !table->currentIndex().isValid())
        return nullptr;
    return part(table->currentIndex().row(), table->currentIndex().column());
}

// --- cells ----------------------------------------------------------------------------------------------------------

int AccessibleTable::rowCount() const
{
    return view() ? view()->model()->rowCount(view()->rootIndex()) : 0;
}

int AccessibleTable::columnCount() const
{
    return view() ? static_cast<int>(shownColumns(*view()).size()) : 0;
}

QAccessibleInterface *AccessibleTable::cellAt(int row, int place) const
{
    if (row < 0 || place < 0 || place >= columnCount())
        return nullptr;
    return part(row, shownColumns(*view())[std::size_t(place)]);
}

QString AccessibleTable::columnDescription(int place) const
{
    if (place < 0 || place >= columnCount())
        return {};
    const int column = shownColumns(*view())[std::size_t(place)];
    return view()->model()->headerData(column, Qt::Horizontal).toString();
}

void AccessibleTable::modelChange(QAccessibleTableModelChangeEvent * /*event*/)
{
    m_parts.followModel();
}

// --- selection ------------------------------------------------------------------------------------------------------

/// The selected rows as ranges (first, last), ascending.
std::vector<std::pair<int, int>> AccessibleTable::selectedRanges() const
{
    std::vector<std::pair<int, int>> ranges;
    if (!view() || !view()->selectionModel())
        return ranges;
    const QItemSelection selection = view()->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            ranges.emplace_back(range.top(), range.bottom());
    }
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

int AccessibleTable::selectedRowCount() const
{
    qint64 rows = 0;
    for (const auto &[first, last] : selectedRanges())
        rows += last - first + 1;
    return toInt(rows);
}

int AccessibleTable::selectedCellCount() const
{
    return toInt(qint64(selectedRowCount()) * columnCount());
}

QList<int> AccessibleTable::selectedRows() const
{
    QList<int> rows;
    for (const auto &[first, last] : selectedRanges()) {
        for (int row = first; row <= last && rows.size() < MostListed; ++row)
            rows.append(row);
    }
    return rows;
}

QList<QAccessibleInterface *> AccessibleTable::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const std::vector<int> columns = view() ? shownColumns(*view()) : std::vector<int>();
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        for (const int column : columns) {
            if (cells.size() < MostListed)
                cells.append(part(row, column));
        }
    }
    return cells;
}

/// One of the selected cells, also of those after the listed ones.
QAccessibleInterface *AccessibleTable::selectedCell(int number) const
{
    const int columns = columnCount();
    if (number < 0 || columns == 0)
        return nullptr;
    int rest = number / columns;
    for (const auto &[first, last] : selectedRanges()) {
        if (rest <= last - first)
            return cellAt(first + rest, number % columns);
        rest -= last - first + 1;
    }
    return nullptr;
}

bool AccessibleTable::isRowSelected(int row) const
{
    if (!view() || !view()->selectionModel())
        return false;
    return view()->selectionModel()->isSelected(view()->model()->index(row, 0, view()->rootIndex()));
}

bool AccessibleTable::change(int row, QItemSelectionModel::SelectionFlags how)
{
    const QModelIndex index = view()->model()->index(row, 0, view()->rootIndex());
    if (!index.isValid())
        return false;
    view()->selectionModel()->select(index, how | QItemSelectionModel::Rows);
    return true;
}

bool AccessibleTable::selectRow(int row)
{
    if (!view() || !view()->selectionModel() || view()->selectionMode() == QAbstractItemView::NoSelection)
        return false;
    const QAbstractItemView::SelectionMode mode = view()->selectionMode();
    const bool several = mode == QAbstractItemView::ExtendedSelection || mode == QAbstractItemView::MultiSelection;
    return change(row, several ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
}

bool AccessibleTable::unselectRow(int row)
{
    // The last selected row stays selected, as for the user.
    return isRowSelected(row) && selectedRowCount() > 1 && change(row, QItemSelectionModel::Deselect);
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

bool AccessibleTable::isSelected(QAccessibleInterface *child) const
{
    return child && child->parent() == this && child->tableCellInterface() && child->tableCellInterface()->isSelected();
}

bool AccessibleTable::select(QAccessibleInterface *child)
{
    const bool cell = child && child->parent() == this && child->tableCellInterface();
    return cell && selectRow(child->tableCellInterface()->rowIndex());
}

bool AccessibleTable::unselect(QAccessibleInterface *child)
{
    const bool cell = child && child->parent() == this && child->tableCellInterface();
    return cell && unselectRow(child->tableCellInterface()->rowIndex());
}

bool AccessibleTable::selectAll()
{
    if (!view() || view()->selectionMode() != QAbstractItemView::ExtendedSelection)
        return false;
    view()->selectAll();
    return true;
}

#endif

} // namespace assay
