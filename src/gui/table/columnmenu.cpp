// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/columnmenu.h"

#include "gui/actions/menulabel.h"
#include "gui/look/icons.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobheaderview.h"

namespace assay {

using namespace Qt::StringLiterals;

ColumnMenu::ColumnMenu(JobColumn column, JobHeaderView &header, JobColumns &columns, QWidget *parent)
    : StayOpenMenu(parent)
{
    //: %1 is the title of a column, such as Module
    setTitle(tr("&Column “%1”").arg(menuLabel(column.title())));
    setIcon(icons::icon("columns"_L1));
    addSort(column, header);
    addSeparator();
    addColumn(column, columns);
    addSection(tr("Columns"));
    columns.addChecksTo(this);
}

void ColumnMenu::addSort(JobColumn column, JobHeaderView &header)
{
    const auto add = [&](const QString &text, const QString &name, Qt::SortOrder order) {
        addAction(text, &header, [&header, column, order] {
            header.requestSort({{column, order}});
        })->setObjectName(name);
    };
    add(tr("Sort &Ascending"), u"sortAscending"_s, Qt::AscendingOrder);
    add(tr("Sort &Descending"), u"sortDescending"_s, Qt::DescendingOrder);
    QAction *further =
        addAction(tr("Sort as a &Further Key"), &header, [&header, column] { header.cycleSort(column, true); });
    further->setObjectName(u"sortFurther"_s);
    further->setEnabled(!header.sort().empty());
    QAction *none = addAction(tr("Do &Not Sort"), &header, [&header] { header.requestSort({}); });
    none->setObjectName(u"sortNone"_s);
    none->setEnabled(!header.sort().empty());
}

void ColumnMenu::addColumn(JobColumn column, JobColumns &columns)
{
    addAction(tr("Fit &Width"), &columns, [&columns, column] {
        columns.fitWidth(column);
    })->setObjectName(u"fitWidth"_s);
    QAction *hide = addAction(tr("&Hide"), &columns, [&columns, column] { columns.setColumnShown(column, false); });
    hide->setObjectName(u"hideColumn"_s);
    hide->setEnabled(columns.shownColumns().size() > 1);
}

} // namespace assay
