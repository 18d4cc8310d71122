// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/turnjobslist.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "gui/details/turnjobdelegate.h"

namespace assay {

TurnJobsList::TurnJobsList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TurnJobDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setAutoScroll(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

QSize TurnJobsList::sizeHint() const
{
    const int lines = model() ? model()->rowCount() : 0;
    return {fontMetrics().averageCharWidth() * 24, lines == 0 ? 0 : lines * std::max(1, sizeHintForRow(0))};
}

QSize TurnJobsList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void TurnJobsList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TurnJobsList::updateGeometry);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TurnJobsList::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TurnJobsList::updateGeometry);
}

void TurnJobsList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()).row() : -1;
}

void TurnJobsList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && indexAt(event->position().toPoint()).row() == pressed)
        Q_EMIT chosen(pressed);
}

void TurnJobsList::mouseDoubleClickEvent(QMouseEvent *)
{
    // The first click has chosen the line.
}

void TurnJobsList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        if (currentIndex().isValid())
            Q_EMIT chosen(currentIndex().row());
        return;
    case Qt::Key_Escape:
        event->ignore(); // of the pane
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TurnJobsList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the surrounding pane scrolls
}

void TurnJobsList::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    viewport()->update();
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid())
        Q_EMIT revealRequested(visualRect(currentIndex()));
}

void TurnJobsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT revealRequested(visualRect(current));
}

/// The selected line is the job that is shown: only what shows it selects.
QItemSelectionModel::SelectionFlags TurnJobsList::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

} // namespace assay
