// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rangeslider.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include "gui/look/colours.h"
#include "gui/widgets/rangehandle.h"

namespace assay {

RangeSlider::RangeSlider(QWidget *parent)
    : QWidget(parent)
    , m_low(new RangeHandle(this))
    , m_high(new RangeHandle(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_low->setObjectName(QStringLiteral("lowHandle"));
    m_high->setObjectName(QStringLiteral("highHandle"));
    m_low->setAccessibleName(tr("Lowest share of scale, in percent"));
    m_high->setAccessibleName(tr("Highest share of scale, in percent"));
    setRange(0, Top);
    for (RangeHandle *handle : {m_low, m_high}) {
        connect(handle, &RangeHandle::valueChanged, this, &RangeSlider::handleMoved);
        connect(handle, &RangeHandle::dragged, this, [this, handle](int x) { handle->setValue(valueAt(x)); });
    }
}

int RangeSlider::low() const
{
    return m_low->value();
}

int RangeSlider::high() const
{
    return m_high->value();
}

void RangeSlider::setRange(int low, int high)
{
    low = std::clamp(low, 0, Top);
    high = std::clamp(high, 0, Top);
    if (low > high)
        std::swap(low, high);
    const QSignalBlocker quietLow(m_low);
    const QSignalBlocker quietHigh(m_high);
    m_low->setRange(0, high);
    m_low->setValue(low);
    m_high->setRange(low, Top);
    m_high->setValue(high);
    placeHandles();
    update();
}

void RangeSlider::setActive(bool inForce)
{
    m_active = inForce;
    update();
}

QSize RangeSlider::sizeHint() const
{
    return {m_low->sizeHint().width() * 8, m_low->sizeHint().height()};
}

QSize RangeSlider::minimumSizeHint() const
{
    return {m_low->sizeHint().width() * 4, m_low->sizeHint().height()};
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRect line = track();
    const qreal radius = line.height() / 2.0;
    const Colours &colours = Colours::of(palette());
    painter.setBrush(colours.border);
    painter.drawRoundedRect(line, radius, radius);
    const QRect part(QPoint(position(low()), line.top()), QPoint(position(high()), line.bottom()));
    const bool marked = m_active && isEnabled();
    painter.setBrush(marked ? colours.accent : colours.mutedText);
    painter.drawRoundedRect(part, radius, radius);
}

void RangeSlider::resizeEvent(QResizeEvent *)
{
    placeHandles();
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // A click on the track moves the nearer handle.
    const int value = valueAt(qRound(event->position().x()));
    RangeHandle *nearer = std::abs(value - low()) <= std::abs(value - high()) ? m_low : m_high;
    if (low() == high())
        nearer = value < low() ? m_low : m_high;
    nearer->setFocus(Qt::MouseFocusReason);
    nearer->setValue(value);
}

void RangeSlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeHandles();
    QWidget::changeEvent(event);
}

QRect RangeSlider::track() const
{
    const int side = m_low->sizeHint().width();
    const int thick = std::max(3, side / 5);
    return {side / 2, (height() - thick) / 2, std::max(1, width() - side), thick};
}

int RangeSlider::position(int value) const
{
    const QRect line = track();
    const int visual = isRightToLeft() ? Top - value : value;
    return line.left() + qRound(visual * (line.width() - 1) / double(Top));
}

int RangeSlider::valueAt(int x) const
{
    const QRect line = track();
    const int value = qRound((x - line.left()) * double(Top) / std::max(1, line.width() - 1));
    return std::clamp(isRightToLeft() ? Top - value : value, 0, Top);
}

void RangeSlider::placeHandles()
{
    for (RangeHandle *handle : {m_low, m_high}) {
        QRect place(QPoint(), handle->sizeHint());
        place.moveCenter({position(handle->value()), height() / 2});
        handle->setGeometry(place);
    }
    // If both handles are at the same position, raise the one that can still move.
    if (low() == high() && low() > Top / 2)
        m_low->raise();
    else
        m_high->raise();
}

void RangeSlider::handleMoved()
{
    setRange(low(), high());
    Q_EMIT rangeChanged(low(), high());
}

} // namespace assay
