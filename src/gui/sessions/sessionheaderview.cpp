// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionheaderview.h"

namespace assay {

SessionHeaderView::SessionHeaderView(QWidget *parent)
    : RowHeaderView(parent)
{
}

void SessionHeaderView::setSort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    viewport()->update();
}

std::optional<ColumnSort> SessionHeaderView::sortOf(int section) const
{
    return section == m_column ? std::optional(ColumnSort{m_order, 0}) : std::nullopt;
}

} // namespace assay
