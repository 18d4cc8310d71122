// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowlessheader.h"

#include <QStandardItemModel>

namespace assay {

RowlessHeader::RowlessHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    // An empty model instead of none: it creates a selection model, which QTableView::selectRow() requires.
    auto *empty = new QStandardItemModel(this);
    QHeaderView::setModel(empty);
    QHeaderView::setSelectionModel(new QItemSelectionModel(empty, this));
    hide();
}

RowlessHeader::~RowlessHeader() = default;

void RowlessHeader::setModel(QAbstractItemModel * /*model*/)
{
}

void RowlessHeader::setSelectionModel(QItemSelectionModel * /*selection*/)
{
}

void RowlessHeader::setRootIndex(const QModelIndex & /*index*/)
{
}

void RowlessHeader::doItemsLayout()
{
}

} // namespace assay
