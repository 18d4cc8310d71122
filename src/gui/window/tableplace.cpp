// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/tableplace.h"

#include <utility>

#include <QItemSelection>
#include <QPersistentModelIndex>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "gui/table/jobtableview.h"
#include "models/jobbrowser.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

const QString Selection = u"selection"_s;
const QString Current = u"current"_s;
const QString TopRow = u"topRow"_s;
const QString FollowsTop = u"followsTop"_s;
const QString Scroll = u"scroll"_s;

} // namespace

TablePlace::TablePlace(JobTableView &table, JobBrowser &browser, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_browser(browser)
    , m_keeper(browser.table(), table.selectionModel())
{
    connect(&m_keeper, &SelectionKeeper::selectionShortened, this, &TablePlace::selectionShortened);
    connect(&m_table, &JobTableView::sortRequested, this, &TablePlace::sortBy);
    connect(&m_table, &JobTableView::selectedRowsChanged, this, [this] {
        if (!m_selects)
            m_followsTop = false; // the user has chosen a job
    });
    // Not at once: the selection is also empty for a moment while the rows are replaced.
    connect(&m_table, &JobTableView::selectedRowsChanged, this, &TablePlace::keepJobSelected, Qt::QueuedConnection);
    connect(&m_browser, &JobBrowser::resultAboutToChange, this, &TablePlace::remember);
    for (const auto signal : {&JobBrowser::resultChanged, &JobBrowser::loadFinished, &JobBrowser::otherListChanged})
        connect(&m_browser, signal, this, &TablePlace::bringBack);
}

TablePlace::~TablePlace() = default;

QVariantMap TablePlace::state() const
{
    return {
        {Selection, QVariant::fromValue(m_table.selectionModel()->selection())},
        {Current, QPersistentModelIndex(m_table.currentIndex())},
        {TopRow, m_table.rowAt(0)},
        {FollowsTop, m_followsTop},
        {Scroll, m_table.horizontalScrollBar()->value()}};
}

void TablePlace::restore(const QVariantMap &state)
{
    const QScopedValueRollback selects(m_selects, true);
    QItemSelectionModel *selection = m_table.selectionModel();
    m_table.setAutoScroll(false); // otherwise it scrolls to the current cell
    selection->setCurrentIndex(state.value(Current).value<QPersistentModelIndex>(), QItemSelectionModel::NoUpdate);
    selection->select(state.value(Selection).value<QItemSelection>(), QItemSelectionModel::ClearAndSelect);
    m_table.setAutoScroll(true);
    m_table.scrollToRow(state.value(TopRow).toInt(), QAbstractItemView::PositionAtTop);
    m_table.horizontalScrollBar()->setValue(state.value(Scroll).toInt());
    m_followsTop = state.value(FollowsTop).toBool();
}

void TablePlace::sortBy(const std::vector<SortKey> &sort)
{
    m_startsAtTop = m_startsAtTop || sort != m_browser.query().sort;
    m_browser.setSort(sort);
}

bool TablePlace::isCurrentInSight() const
{
    const QModelIndex current = m_table.currentIndex();
    return current.isValid() && m_table.viewport()->rect().intersects(m_table.visualRect(current));
}

void TablePlace::remember()
{
    m_keeper.remember(m_table.rowAt(0));
    m_wasAtTop = m_table.verticalScrollBar()->value() == 0;
    m_wasInSight = isCurrentInSight();
}

void TablePlace::bringBack()
{
    const QScopedValueRollback selects(m_selects, true);
    const auto &report = m_browser.report();
    m_table.setAutoScroll(false); // otherwise it scrolls to the current cell, also horizontally
    const SelectionKeeper::Restored restored = m_keeper.restore(report ? report->ids : nullptr);
    m_table.setAutoScroll(true);
    m_waitsForIds = restored.waiting;
    if (restored.done)
        scrollTo(restored);
    keepJobSelected();
}

/// Keeps the row at the top. A new sort starts at its top: its first job becomes the selected one, unless several are
/// selected.
void TablePlace::scrollTo(const SelectionKeeper::Restored &restored)
{
    const QModelIndex current = m_table.currentIndex();
    if (restored.reordered && std::exchange(m_startsAtTop, false)) {
        if (m_table.selectedRowCount() <= 1)
            showFirstRow();
        m_table.scrollToRow(0, QAbstractItemView::PositionAtTop);
    } else if (m_followsTop && m_wasAtTop) {
        showFirstRow();
    } else if (restored.topRow && !restored.reordered) {
        m_table.scrollToRow(*restored.topRow, QAbstractItemView::PositionAtTop);
        if (m_wasInSight && current.isValid())
            m_table.scrollToRow(current.row(), QAbstractItemView::EnsureVisible);
    } else if (current.isValid() && m_table.selectionModel()->isRowSelected(current.row())) {
        m_table.scrollToRow(current.row(), QAbstractItemView::PositionAtCenter);
    } else {
        m_table.scrollToRow(0, QAbstractItemView::PositionAtTop);
    }
}

void TablePlace::keepJobSelected()
{
    if (m_waitsForIds || m_table.selectionModel()->hasSelection())
        return;
    const QScopedValueRollback selects(m_selects, true);
    m_table.ensureSelection();
    m_followsTop = true;
}

void TablePlace::showFirstRow()
{
    m_table.showRow(0);
    m_followsTop = true;
}

} // namespace assay
