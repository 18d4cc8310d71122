// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/accessibletablepart.h"

#include "gui/widgets/uniformtableview.h"

namespace assay {

AccessibleTablePart::AccessibleTablePart(UniformTableView *view)
    : m_view(view)
{
}

AccessibleTablePart::~AccessibleTablePart() = default;

UniformTableView *AccessibleTablePart::view() const
{
    // In the destructor of QWidget it is no UniformTableView any more.
    return qobject_cast<UniformTableView *>(m_view.data());
}

bool AccessibleTablePart::isShown() const
{
    return isValid() && !view()->isColumnHidden(column());
}

QAccessibleInterface *AccessibleTablePart::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QWindow *AccessibleTablePart::window() const
{
    const QAccessibleInterface *table = parent();
    return table ? table->window() : nullptr;
}

QRect AccessibleTablePart::rect() const
{
    if (!isShown())
        return {};
    const QRect inside = place();
    return {surface().mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State AccessibleTablePart::state() const
{
    QAccessible::State state;
    if (!isShown()) {
        state.invisible = true;
        return state;
    }
    state.disabled = !view()->isEnabled();
    state.invisible = !surface().isVisible();
    state.offscreen = !surface().rect().intersects(place());
    return state;
}

} // namespace assay
