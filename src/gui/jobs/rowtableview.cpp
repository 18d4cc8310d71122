// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/rowtableview.h"

#include <algorithm>
#include <utility>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "gui/look/colours.h"
#include "gui/look/hairline.h"
#include "gui/look/metrics.h"
#include "gui/look/rowbackground.h"
#include "gui/widgets/showncolumns.h"

namespace assay {

RowTableView::RowTableView(QWidget *parent)
    : UniformTableView(parent)
{
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setFirstColumnFrozen(true);
    setTabKeyNavigation(false); // Tab leaves the table; arrow keys move inside it
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    applyMetrics();
}

RowTableView::~RowTableView() = default;

void RowTableView::setModel(QAbstractItemModel *model)
{
    m_hoveredRow = -1;
    UniformTableView::setModel(model);
}

void RowTableView::setDensity(Density density)
{
    if (m_density == density)
        return;
    const int current = currentIndex().row();
    const bool inSight = viewport()->rect().intersects(visualRect(currentIndex()));
    m_density = density;
    applyMetrics();
    if (inSight)
        scrollToRow(current, EnsureVisible);
}

void RowTableView::applyMetrics()
{
    const Metrics metrics(font());
    applyRowHeight();
    horizontalScrollBar()->setSingleStep(metrics.digitWidth * 3);
}

void RowTableView::applyRowHeight()
{
    setRowHeight(evenHeight(Metrics(font()).rowHeight(m_density), devicePixelRatioF()));
}

std::vector<std::pair<int, int>> RowTableView::selectedRanges() const
{
    std::vector<std::pair<int, int>> ranges;
    if (!selectionModel())
        return ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            ranges.emplace_back(range.top(), range.bottom());
    }
    std::sort(ranges.begin(), ranges.end());
    std::vector<std::pair<int, int>> merged;
    for (const auto &[first, last] : ranges) {
        if (!merged.empty() && first <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, last);
        else
            merged.emplace_back(first, last);
    }
    return merged;
}

std::optional<int> RowTableView::selectedRow() const
{
    if (!selectionModel())
        return std::nullopt;
    // Asked often, and thousands of ranges may be selected: not through selectedRanges(), which sorts them.
    std::optional<int> row;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid())
            continue;
        if (range.height() > 1 || (row && *row != range.top()))
            return std::nullopt;
        row = range.top();
    }
    return row;
}

qsizetype RowTableView::selectedRowCount() const
{
    qsizetype rows = 0;
    for (const auto &[first, last] : selectedRanges())
        rows += last - first + 1;
    return rows;
}

QItemSelectionModel::SelectionFlags RowTableView::commandFor(const QModelIndex &index, const QEvent *event) const
{
    // With Ctrl, keys would move the current row without selecting it.
    const auto *key = event && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    if (!key || key->key() == Qt::Key_Space || !key->modifiers().testFlag(Qt::ControlModifier))
        return UniformTableView::selectionCommand(index, event);
    const QKeyEvent plain(QEvent::KeyPress, key->key(), key->modifiers() & ~Qt::ControlModifier);
    return UniformTableView::selectionCommand(index, &plain);
}

QItemSelectionModel::SelectionFlags RowTableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const QItemSelectionModel::SelectionFlags command = commandFor(index, event);
    // There is always a selected row: a click beside the rows changes nothing, nor does Ctrl+click on the only one.
    const bool takesLast = command.testFlag(QItemSelectionModel::Toggle) && selectedRow() == index.row();
    return !index.isValid() || takesLast ? QItemSelectionModel::NoUpdate : command;
}

void RowTableView::selectAll()
{
    if (!model() || model()->rowCount() == 0)
        return;
    // One range, independent of hidden and moved columns.
    const QItemSelection all(model()->index(0, 0), model()->index(model()->rowCount() - 1, model()->columnCount() - 1));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

void RowTableView::setCurrentRow(int row, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = model()->index(row, shownColumnNear(*this, currentIndex().column()));
    setAutoScroll(false); // otherwise it scrolls to the current cell, also horizontally
    selectionModel()->setCurrentIndex(index, command);
    setAutoScroll(true);
}

void RowTableView::showRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    setCurrentRow(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollToRow(row, EnsureVisible);
}

void RowTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (m_showsCurrentCell)
        UniformTableView::scrollTo(index, hint);
    else
        scrollToRow(index.row(), hint);
}

void RowTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    UniformTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
}

void RowTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    UniformTableView::currentChanged(current, previous);
    updateRow(current.row());
    updateRow(previous.row());
}

void RowTableView::prepareCell(QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool focused = option.state.testFlag(QStyle::State_Active) && hasFocus();
    const bool currentRow = currentIndex().row() == index.row();
    option.state.setFlag(QStyle::State_Active, focused);
    option.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoveredRow);
    option.state.setFlag(QStyle::State_On, focused && currentRow);
    option.state.setFlag(QStyle::State_HasFocus, focused && m_showsCurrentCell && index == currentIndex());
    option.viewItemPosition =
        placeOfColumn(*this, index.column()) == 0 ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
}

void RowTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_showsCurrentCell = true;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) {
            Q_EMIT openRequested(currentIndex().row());
            return;
        }
        break;
    default:
        break;
    }
    UniformTableView::keyPressEvent(event);
}

QModelIndex RowTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End go to the first and the last row, not column, with and without Ctrl; with Shift they select up to
    // it.
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0 && (action == MoveHome || action == MoveEnd)) {
        const int column = shownColumnNear(*this, currentIndex().column());
        return model()->index(action == MoveHome ? 0 : rows - 1, column);
    }
    return UniformTableView::moveCursor(action, modifiers);
}

void RowTableView::mousePressEvent(QMouseEvent *event)
{
    m_showsCurrentCell = false;
    UniformTableView::mousePressEvent(event);
}

void RowTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    UniformTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT openRequested(index.row());
}

void RowTableView::mouseMoveEvent(QMouseEvent *event)
{
    UniformTableView::mouseMoveEvent(event);
    setHoveredRow(event->buttons() == Qt::NoButton ? rowAt(event->position().toPoint().y()) : -1);
}

bool RowTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        setHoveredRow(-1);
    return UniformTableView::viewportEvent(event);
}

void RowTableView::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    updateRow(std::exchange(m_hoveredRow, row));
    updateRow(row);
}

void RowTableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight());
}

void RowTableView::paintEvent(QPaintEvent *event)
{
    UniformTableView::paintEvent(event);
    // Continue the row background after the last column.
    const int length = horizontalHeader()->length() - horizontalHeader()->offset();
    const int room = viewport()->width() - length;
    if (room <= 0 || !model() || model()->rowCount() == 0)
        return;
    const Colours &colours = Colours::of(palette());
    QPainter painter(viewport());
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : length;
    const auto [first, last] = rowsBetween(event->rect().top(), event->rect().bottom());
    for (int row = first; row <= last; ++row) {
        const QRect rect(x, rowViewportPosition(row), room, rowHeight());
        paintRowBackground(
            &painter, rect, colours, selectionModel()->isSelected(model()->index(row, 0)), row == m_hoveredRow,
            hasFocus() && isActiveWindow());
    }
}

void RowTableView::resizeEvent(QResizeEvent *event)
{
    UniformTableView::resizeEvent(event);
    applyRowHeight(); // the window may be on another screen now
}

void RowTableView::changeEvent(QEvent *event)
{
    UniformTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

} // namespace assay
