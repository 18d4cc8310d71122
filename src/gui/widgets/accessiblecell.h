// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>

#include "gui/widgets/accessibletablepart.h"

namespace assay {

/// A cell of a UniformTableView for assistive programs. Stays the cell of its job when rows are added or sorted.
class AccessibleCell : public AccessibleTablePart, public QAccessibleTableCellInterface
{
public:
    AccessibleCell(UniformTableView *view, const QModelIndex &index);
    ~AccessibleCell() override;
    Q_DISABLE_COPY_MOVE(AccessibleCell)

    [[nodiscard]] int row() const override { return m_index.row(); }
    [[nodiscard]] int column() const override { return m_index.column(); }

    // --- QAccessibleInterface ---

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // --- QAccessibleTableCellInterface; columns are places among the shown ones ---

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override { return row(); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

protected:
    [[nodiscard]] const QWidget &surface() const override;
    [[nodiscard]] QRect place() const override;

private:
    QPersistentModelIndex m_index;
};

} // namespace assay
