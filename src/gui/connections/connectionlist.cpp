// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionlist.h"

#include <algorithm>

#include <QHeaderView>
#include <QScopedValueRollback>

#include "gui/connections/connectiondialog.h"
#include "gui/connections/connectionlook.h"
#include "gui/widgets/onelinedelegate.h"
#include "service/connection.h"

namespace assay {

ConnectionList::ConnectionList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setMinimumSectionSize(0);
    header()->setStretchLastSection(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemDelegate(new OneLineDelegate(this));
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_isFilling)
            Q_EMIT chosen(indexOfTopLevelItem(item));
    });
}

void ConnectionList::setDrafts(const ConnectionDrafts &drafts, int current)
{
    const QScopedValueRollback filling(m_isFilling, true);
    while (topLevelItemCount() > drafts.count())
        delete takeTopLevelItem(drafts.count());
    for (int row = 0; row < drafts.count(); ++row) {
        const ConnectionDrafts::Draft &draft = drafts.at(row);
        QTreeWidgetItem *item = topLevelItem(row);
        if (!item) {
            item = new QTreeWidgetItem;
            addTopLevelItem(item);
        }
        const QString name = draft.value.name.trimmed().isEmpty() ? ConnectionDialog::tr("No name") : draft.value.name;
        item->setIcon(0, dotOf(draft.value.colour, *this));
        //: %1 is the name of a connection
        item->setText(0, draft.isModified() ? ConnectionDialog::tr("%1 (not saved)").arg(name) : name);
        item->setText(1, Connection({}, draft.value.baseUrl).serverName());
        const QString colour = colourName(draft.value.colour);
        //: Of a connection in a list: its name, its colour in a word
        item->setData(0, Qt::AccessibleTextRole, ConnectionDialog::tr("%1, %2").arg(item->text(0), colour));
    }
    placeColumns();
    if (current >= 0)
        setCurrentItem(topLevelItem(current));
}

void ConnectionList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    placeColumns();
}

/// The name gets what it needs, the server what is left.
void ConnectionList::placeColumns()
{
    const int room = viewport()->width();
    const int server = std::min(sizeHintForColumn(1), room / 3);
    const int least = std::min(fontMetrics().averageCharWidth() * 24, room - server);
    setColumnWidth(0, std::clamp(sizeHintForColumn(0), least, room - server));
}

} // namespace assay
