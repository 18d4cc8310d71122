// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/accessiblecell.h"

#include "gui/widgets/showncolumns.h"
#include "gui/widgets/uniformtableview.h"

namespace assay {

AccessibleCell::AccessibleCell(UniformTableView *view, const QModelIndex &index)
    : AccessibleTablePart(view)
    , m_index(index)
{
}

AccessibleCell::~AccessibleCell() = default;

bool AccessibleCell::isValid() const
{
    return view() && m_index.isValid() && m_index.model() == view()->model();
}

QString AccessibleCell::text(QAccessible::Text what) const
{
    if (!isValid())
        return {};
    if (what == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (what != QAccessible::Name)
        return {};
    const QString said = m_index.data(Qt::AccessibleTextRole).toString();
    return said.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : said;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state = AccessibleTablePart::state();
    if (!isValid() || view()->isColumnHidden(column()))
        return state;
    const Qt::ItemFlags flags = m_index.flags();
    const QAbstractItemView::SelectionMode mode = view()->selectionMode();
    state.disabled = state.disabled || !flags.testFlag(Qt::ItemIsEnabled);
    state.focusable = view()->focusPolicy() != Qt::NoFocus;
    state.focused = view()->hasFocus() && view()->currentIndex() == m_index;
    state.selectable = flags.testFlag(Qt::ItemIsSelectable) && mode != QAbstractItemView::NoSelection;
    state.multiSelectable = state.selectable && mode == QAbstractItemView::MultiSelection;
    state.extSelectable = state.selectable && mode == QAbstractItemView::ExtendedSelection;
    state.selected = isSelected();
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return AccessibleTablePart::interface_cast(type);
}

bool AccessibleCell::isSelected() const
{
    return isValid() && view()->selectionModel() && view()->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    // The header is the child of the table with the number of the column, after the corner.
    QAccessibleInterface *header = isValid() && parent() ? parent()->child(column() + 1) : nullptr;
    return header ? QList{header} : QList<QAccessibleInterface *>();
}

int AccessibleCell::columnIndex() const
{
    return isValid() ? placeOfColumn(*view(), column()) : -1;
}

const QWidget &AccessibleCell::surface() const
{
    return *view()->viewport();
}

QRect AccessibleCell::place() const
{
    return view()->visualRect(m_index);
}

} // namespace assay
