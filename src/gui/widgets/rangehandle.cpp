// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rangehandle.h"

#include <QMouseEvent>
#include <QPainter>

#include "gui/look/colours.h"

namespace assay {

RangeHandle::RangeHandle(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSingleStep(1);
    setPageStep(10);
}

QSize RangeHandle::sizeHint() const
{
    const int side = (fontMetrics().height() + 1) | 1;
    return {side, side};
}

void RangeHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(palette());
    const qreal side = std::min(width(), height());
    const QRectF around = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Colours::mixed(colours.window, colours.accent, 0.35));
        painter.drawEllipse(around);
    }
    const qreal inset = side * (m_hovered || isSliderDown() ? 0.16 : 0.2);
    const bool marked = hasFocus() || m_hovered || isSliderDown();
    const QColor rim = isEnabled() && marked ? colours.accentInk : colours.mutedText;
    painter.setPen(QPen(rim, 1.5));
    painter.setBrush(colours.base);
    painter.drawEllipse(around.adjusted(inset, inset, -inset, -inset));
}

void RangeHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_grip = qRound(event->position().x()) - width() / 2;
    setSliderDown(true);
    update();
}

void RangeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        Q_EMIT dragged(mapToParent(event->position().toPoint()).x() - m_grip);
}

void RangeHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isSliderDown()) {
        setSliderDown(false);
        update();
    }
}

void RangeHandle::enterEvent(QEnterEvent *)
{
    m_hovered = true;
    update();
}

void RangeHandle::moveEvent(QMoveEvent *)
{
    // By a key or another control: the pointer stays where it is, and no event says that it has left.
    if (m_hovered && !isSliderDown() && !rect().contains(mapFromGlobal(QCursor::pos()))) {
        m_hovered = false;
        update();
    }
}

void RangeHandle::hideEvent(QHideEvent *event)
{
    m_hovered = false;
    QAbstractSlider::hideEvent(event);
}

void RangeHandle::leaveEvent(QEvent *)
{
    m_hovered = false;
    update();
}

} // namespace assay
