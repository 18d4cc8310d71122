// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/sessionheaderview.h"

#include <optional>

#include <QStyleOptionHeader>

#include "gui/look/columntitle.h"

namespace assay {

SessionHeaderView::SessionHeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
}

void SessionHeaderView::setSort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    viewport()->update();
}

QSize SessionHeaderView::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), columnTitleHeight(*this)};
}

void SessionHeaderView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->update(); // the section under the mouse
    QHeaderView::mouseMoveEvent(event);
}

void SessionHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    paintColumnTitle(
        painter, option, *this, logicalIndex == m_column ? std::optional(ColumnSort{m_order, 0}) : std::nullopt);
}

QSize SessionHeaderView::sectionSizeFromContents(int logicalIndex) const
{
    return columnTitleSize(*this, logicalIndex);
}

} // namespace assay
