// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/accessiblecolumnheader.h"

#include <QHeaderView>

#include "gui/widgets/showncolumns.h"
#include "gui/widgets/uniformtableview.h"

namespace assay {

AccessibleColumnHeader::AccessibleColumnHeader(UniformTableView *view, int column)
    : AccessibleTablePart(view)
    , m_column(column)
{
}

AccessibleColumnHeader::~AccessibleColumnHeader() = default;

bool AccessibleColumnHeader::isValid() const
{
    return view() && m_column < view()->horizontalHeader()->count();
}

QString AccessibleColumnHeader::text(QAccessible::Text what) const
{
    if (!isValid())
        return {};
    const auto told = [this](int role) {
        return view()->model()->headerData(m_column, Qt::Horizontal, role).toString();
    };
    if (what == QAccessible::Description)
        return told(Qt::AccessibleDescriptionRole);
    if (what != QAccessible::Name)
        return {};
    const QString said = told(Qt::AccessibleTextRole);
    return said.isEmpty() ? told(Qt::DisplayRole) : said;
}

const QWidget &AccessibleColumnHeader::surface() const
{
    return *view()->horizontalHeader()->viewport();
}

QRect AccessibleColumnHeader::place() const
{
    const QHeaderView *header = view()->horizontalHeader();
    const QRect all = header->viewport()->rect();
    const int width = header->sectionSize(m_column);
    // The frozen column is the first one and does not scroll.
    if (view()->frozenWidth() > 0 && placeOfColumn(*view(), m_column) == 0)
        return QStyle::visualRect(view()->layoutDirection(), all, {0, 0, width, all.height()});
    return {header->sectionViewportPosition(m_column), 0, width, all.height()};
}

} // namespace assay
