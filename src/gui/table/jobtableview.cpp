// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/jobtableview.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include "gui/actions/valueactions.h"
#include "gui/table/columnmenu.h"
#include "gui/table/explanationdelegate.h"
#include "gui/table/iddelegate.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobheaderview.h"
#include "gui/table/scoredelegate.h"
#include "gui/table/statusdelegate.h"
#include "models/jobtablemodel.h"

namespace assay {

JobTableView::JobTableView(ValueActions &values, QWidget *parent)
    : RowTableView(parent)
    , m_values(values)
    , m_header(new JobHeaderView(this))
    , m_columns(new JobColumns(m_header, this))
{
    setHorizontalHeader(m_header);
    setSelectionMode(ExtendedSelection);
    setAccessibleName(tr("Jobs"));
    setDelegates();
    connect(m_header, &JobHeaderView::sortRequested, this, &JobTableView::sortRequested);
    connect(m_columns, &JobColumns::changed, this, &JobTableView::keepCurrentCellShown);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &JobTableView::popUpColumnMenu);
}

JobTableView::~JobTableView() = default;

void JobTableView::setModel(QAbstractItemModel *model)
{
    RowTableView::setModel(model);
    if (model && model->columnCount() == int(JobColumn::Count))
        m_columns->resetIfNew();
}

void JobTableView::setDelegates()
{
    const auto keep = [this](RowDelegate *delegate) {
        m_delegates.push_back(delegate);
        return delegate;
    };
    RowDelegate *ids = keep(new IdDelegate(this));
    setItemDelegate(keep(new RowDelegate(this)));
    for (const FieldInfo &info : jobFields()) {
        const int column = JobTableModel::column(info.field);
        switch (info.kind) {
        case FieldKind::Id:
            setItemDelegateForColumn(column, ids);
            break;
        case FieldKind::Score:
            setItemDelegateForColumn(column, keep(new ScoreDelegate(this)));
            break;
        case FieldKind::Status:
            setItemDelegateForColumn(column, keep(new StatusDelegate(this)));
            break;
        case FieldKind::LongText:
            setItemDelegateForColumn(column, keep(new ExplanationDelegate(this)));
            break;
        case FieldKind::Name:
        case FieldKind::Version:
        case FieldKind::Integer:
        case FieldKind::Module:
            break;
        }
    }
}

void JobTableView::setSort(const std::vector<SortKey> &sort)
{
    m_header->setSort(sort);
}

void JobTableView::setNeedles(const QStringList &needles)
{
    for (RowDelegate *delegate : m_delegates)
        delegate->setNeedles(needles);
    viewport()->update();
}

TableSelection JobTableView::selection() const
{
    return {selectedRanges(), selectedRowCount(), m_columns->shownColumns()};
}

void JobTableView::keepCurrentCellShown()
{
    // A screen reader would have nothing to read in a hidden column.
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !isColumnHidden(current.column()))
        return;
    setCurrentRow(current.row(), QItemSelectionModel::NoUpdate);
}

void JobTableView::ensureSelection()
{
    if (!model() || !selectionModel() || model()->rowCount() == 0 || selectionModel()->hasSelection())
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() : std::max(0, rowAt(0));
    setCurrentRow(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void JobTableView::step(int rows)
{
    if (!model() || model()->rowCount() == 0)
        return;
    // A view that gets the focus sets a current row; without a selection, start with that row.
    const QModelIndex current = currentIndex();
    const bool selected = current.isValid() && selectionModel()->isRowSelected(current.row());
    const int row = current.isValid() ? current.row() + (selected ? rows : 0) : 0;
    showRow(std::clamp(row, 0, model()->rowCount() - 1));
}

void JobTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    RowTableView::keyPressEvent(event);
}

void JobTableView::resizeEvent(QResizeEvent *event)
{
    RowTableView::resizeEvent(event);
    m_columns->refit();
    keepCurrentCellShown();
}

void JobTableView::changeEvent(QEvent *event)
{
    RowTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_columns->refit();
        keepCurrentCellShown();
    }
}

void JobTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey && currentIndex().isValid())
        scrollTo(currentIndex()); // the menu opens at the row
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const JobColumn column = JobTableModel::columnAt(index.column());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const std::optional<Field> field = column.field()) {
        m_values.addTo(menu, {*field, rawValue(*model(), index.row(), *field)});
    } else {
        const QString text = cellValue(*model(), index.row(), column);
        m_values.addCopyTo(menu, text.isEmpty() ? FacetValue() : FacetValue(text));
    }
    menu->addSeparator();
    if (m_jobMenu)
        menu->addAction(m_jobMenu);
    menu->addMenu(new ColumnMenu(column, *m_header, *m_columns, menu));
    const QRect cell = visualRect(index).intersected(viewport()->rect());
    menu->popup(byKey ? viewport()->mapToGlobal(cell.center()) : event->globalPos());
}

void JobTableView::popUpColumnMenu(const QPoint &position)
{
    const int section = m_header->sectionAt(position);
    if (section < 0)
        return;
    auto *menu = new ColumnMenu(JobTableModel::columnAt(section), *m_header, *m_columns, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_header->mapToGlobal(position));
}

std::optional<HeldValue> JobTableView::heldValue() const
{
    const QModelIndex index = currentIndex();
    const auto field = index.isValid() ? JobTableModel::columnAt(index.column()).field() : std::nullopt;
    return field ? std::optional(HeldValue{*field, rawValue(*model(), index.row(), *field)}) : std::nullopt;
}

template <typename MakeText> void JobTableView::copy(MakeText makeText)
{
    const qsizetype rows = selectedRowCount();
    if (rows > CopyLimit) {
        Q_EMIT copyRefused(rows);
    } else if (rows > 0) {
        QGuiApplication::clipboard()->setText(makeText(selection()));
        Q_EMIT copied(rows);
    }
}

void JobTableView::copySelection(RowFormat format)
{
    copy([&](const TableSelection &selection) { return rowsAsText(*model(), selection, format); });
}

void JobTableView::copyIds()
{
    copy([&](const TableSelection &selection) { return idsAsText(*model(), selection); });
}

} // namespace assay
