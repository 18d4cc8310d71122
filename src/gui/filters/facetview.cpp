// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/facetview.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include "gui/filters/facetdelegate.h"
#include "models/facetmodel.h"

namespace assay {

namespace {

QVariantList identity(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    return {index.data(FacetModel::HasValueRole), index.data(FacetModel::ValueRole)};
}

} // namespace

FacetView::FacetView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new FacetDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(0);
    connect(&m_hoverTimer, &QTimer::timeout, this, &FacetView::updateHover);
}

void FacetView::keepHeight(bool keep)
{
    if (keep && !m_keep)
        m_kept = heightOfRows();
    m_keep = keep;
    updateGeometry();
}

QSize FacetView::sizeHint() const
{
    const int height = std::max(heightOfRows(), m_keep ? m_kept : 0);
    return {fontMetrics().averageCharWidth() * 24, height};
}

QSize FacetView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void FacetView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FacetView::updateGeometry);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FacetView::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FacetView::updateGeometry);
    const auto moved = [this] { m_hoverTimer.start(); }; // once for all changes, when the view has placed its rows
    connect(model, &QAbstractItemModel::rowsInserted, this, moved);
    connect(model, &QAbstractItemModel::rowsRemoved, this, moved);
    connect(model, &QAbstractItemModel::layoutChanged, this, moved);
}

void FacetView::mousePressEvent(QMouseEvent *event)
{
    m_clicked = false;
    m_pressed = event->button() == Qt::LeftButton ? identity(indexAt(event->position().toPoint())) : QVariantList();
    QListView::mousePressEvent(event);
}

void FacetView::mouseReleaseEvent(QMouseEvent *event)
{
    const QVariantList pressed = std::exchange(m_pressed, {});
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || pressed.isEmpty() || pressed != identity(index))
        return;
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        Q_EMIT excludeRequested(index);
    } else {
        m_clicked = true;
        Q_EMIT toggleRequested(index);
    }
}

void FacetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The following release must not toggle the value again.
    m_pressed.clear();
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (event->modifiers().testFlag(Qt::AltModifier))
        Q_EMIT excludeRequested(index); // the second of two quick clicks
    else if (std::exchange(m_clicked, false))
        Q_EMIT onlyInsteadRequested(index);
    else
        Q_EMIT onlyRequested(index);
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Select:
        if (index.isValid())
            Q_EMIT toggleRequested(index);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index.isValid() && event->modifiers().testFlag(Qt::AltModifier))
            Q_EMIT excludeRequested(index);
        else if (index.isValid())
            Q_EMIT onlyRequested(index);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void FacetView::focusInEvent(QFocusEvent *event)
{
    // A click chooses its own value: the list must not scroll before it is handled.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    viewport()->update();
}

void FacetView::hideEvent(QHideEvent *event)
{
    updateHover();
    QListView::hideEvent(event);
}

void FacetView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    updateHover();
}

/// The rows moved, or went, under a pointer that stays where it is: no event says which of them it is over now.
void FacetView::updateHover()
{
    const QPointF place = viewport()->mapFromGlobal(QCursor::pos());
    const bool over = isVisible() && viewport()->underMouse() && viewport()->rect().contains(place.toPoint());
    const QPointF outside(-1, -1);
    QHoverEvent event(over ? QEvent::HoverMove : QEvent::HoverLeave, over ? place : outside, QCursor::pos(), outside);
    QCoreApplication::sendEvent(viewport(), &event);
}

int FacetView::heightOfRows() const
{
    const int rows = model() ? std::min(model()->rowCount(), MaxRows) : 0;
    return rows == 0 ? 0 : rows * std::max(1, sizeHintForRow(0));
}

} // namespace assay
