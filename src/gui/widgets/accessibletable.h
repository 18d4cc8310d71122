// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QItemSelectionModel>

#include "gui/widgets/accessibleparts.h"

namespace assay {

/// A UniformTableView for assistive programs: its shown columns, in the order that the user sees. Qt's own interface
/// tells of all columns of the model.
///
/// Children have the numbers that Qt's item views use in their events: row by row with all columns of the model, one
/// row of headers above them and one column of headers before them. Numbers of hidden columns and of row headers have
/// no child. GUI thread.
class AccessibleTable : public QAccessibleWidget,
                        public QAccessibleTableInterface
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    ,
                        public QAccessibleSelectionInterface
#endif
{
public:
    /// Lists of what is selected end after so many: all rows of a large table may be selected.
    static constexpr int MostListed = AccessibleParts::Limit / 2;

    explicit AccessibleTable(UniformTableView *view);
    ~AccessibleTable() override;
    Q_DISABLE_COPY_MOVE(AccessibleTable)

    /// Lets every UniformTableView have this interface. Does nothing when called again.
    static void install();

    /// The number of a cell among the children, also of a hidden one; -1 if it is not valid.
    [[nodiscard]] static int childNumber(const QModelIndex &cell);

    // --- QAccessibleInterface ---

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QAccessibleInterface *child(int number) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // --- QAccessibleTableInterface; columns are places among the shown ones ---

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int place) const override;
    [[nodiscard]] QString columnDescription(int place) const override;
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; } // rows are selected
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // --- QAccessibleSelectionInterface; selects whole rows ---

    [[nodiscard]] int selectedItemCount() const override
    {
        return selectedCellCount();
    }
    [[nodiscard]] QList<QAccessibleInterface *> selectedItems() const override
    {
        return selectedCells();
    }
    [[nodiscard]] QAccessibleInterface *selectedItem(int number) const override
    {
        return selectedCell(number);
    }
    [[nodiscard]] bool isSelected(QAccessibleInterface *child) const override;
    bool select(QAccessibleInterface *child) override;
    bool unselect(QAccessibleInterface *child) override;
    bool selectAll() override;
    bool clear() override
    {
        return false;
    } // nor can the user
#endif

private:
    [[nodiscard]] UniformTableView *view() const;
    [[nodiscard]] AccessibleTablePart *part(int row, int column) const;
    [[nodiscard]] QAccessibleInterface *selectedCell(int number) const;
    [[nodiscard]] std::vector<std::pair<int, int>> selectedRanges() const;
    bool change(int row, QItemSelectionModel::SelectionFlags how);

    mutable AccessibleParts m_parts;
};

} // namespace assay
