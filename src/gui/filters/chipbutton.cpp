// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/chipbutton.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/textlines.h"

namespace assay {

using namespace Qt::StringLiterals;

ChipButton::ChipButton(const ActiveFilter &filter, QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(false); // the owner sets the state; a click only requests a change
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFilter(filter);
}

void ChipButton::setFilter(const ActiveFilter &filter)
{
    m_filter = filter;
    const bool service = filter.kind == ActiveFilter::Kind::Service;
    //: Read by screen readers; %1 is a filter such as "Module: correctness"
    setAccessibleName(service ? tr("Service filter, %1").arg(filter.text) : tr("Refinement, %1").arg(filter.text));
    setAccessibleDescription(
        filter.enabled ? tr("On. Space switches it off, Delete removes it.")
                       : tr("Off. Space switches it on, Delete removes it."));
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const Metrics metrics(font());
    const int text = fontMetrics().horizontalAdvance(m_filter.text.left(200));
    const int longest = metrics.digitWidth * 48;
    return {std::min(text, longest) + 2 * metrics.iconSize + metrics.space(7), metrics.lineHeight + metrics.space(2)};
}

QRect ChipButton::crossRect() const
{
    const Metrics metrics(font());
    const int side = metrics.iconSize;
    const QRect rect(width() - side - metrics.space(1.5), (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

bool ChipButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const bool service = m_filter.kind == ActiveFilter::Kind::Service;
        QString text;
        if (crossRect().contains(help->pos()))
            text = tr("Remove this filter");
        else if (service)
            text = m_filter.enabled ? tr("The service was asked for this. Click to leave it out of the next fetch.")
                                    : tr("Left out of the next fetch. Click to ask for it again.");
        else
            text =
                m_filter.enabled ? tr("Click to switch this refinement off") : tr("Click to switch this refinement on");
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QAbstractButton::event(event);
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        Q_EMIT neighbourRequested(forward ? 1 : -1);
        return;
    }
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ChipButton::mouseMoveEvent(QMouseEvent *event)
{
    const bool hovered = crossRect().contains(event->position().toPoint());
    if (hovered != m_crossHovered) {
        m_crossHovered = hovered;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void ChipButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (isDown() && event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        event->accept();
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ChipButton::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    update();
    QAbstractButton::enterEvent(event);
}

void ChipButton::leaveEvent(QEvent *event)
{
    endHover();
    QAbstractButton::leaveEvent(event);
}

void ChipButton::moveEvent(QMoveEvent *event)
{
    // Another chip came or went: the pointer stays where it is, and no event says that it has left.
    if (!rect().contains(mapFromGlobal(QCursor::pos())))
        endHover();
    QAbstractButton::moveEvent(event);
}

void ChipButton::hideEvent(QHideEvent *event)
{
    endHover();
    QAbstractButton::hideEvent(event);
}

void ChipButton::endHover()
{
    m_hovered = false;
    m_crossHovered = false;
    update();
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    const Metrics metrics(font());
    const bool service = m_filter.kind == ActiveFilter::Kind::Service;
    const bool on = m_filter.enabled;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QColor fill = service ? colours.serviceChip : colours.refinementChip;
    QColor line = service ? fill : colours.border;
    if (!on) {
        fill = Qt::transparent;
        line = colours.hairline;
    } else if (isDown() || m_hovered) {
        fill = Colours::mixed(fill, colours.text, isDown() ? 0.10 : 0.05);
    }
    const qreal radius = service ? height() / 2.0 - 0.5 : metrics.radius;
    painter.setBrush(fill);
    painter.setPen(QPen(line, 1.0, on ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accentInk, 1.6));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), radius, radius);
    }

    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = metrics.iconSize - 2;
    const QColor ink = on ? colours.text : colours.mutedText;
    const QColor quiet = on ? Colours::readable(colours.mutedText, {fill}) : colours.mutedText;
    icons::paint(
        &painter, place({metrics.space(2), (height() - side) / 2, side, side}), service ? "fetch"_L1 : "filter"_L1,
        service && on ? Colours::readable(colours.accentInk, {fill}) : quiet);
    QFont font = this->font();
    font.setStrikeOut(!on);
    painter.setFont(font);
    painter.setPen(ink);
    const int x = metrics.space(2) + side + metrics.space(1.5);
    const QRect textRect(x, 0, width() - x - metrics.iconSize - metrics.space(2.5), height());
    TextLines::drawOnce(painter, place(textRect), layoutDirection(), Qt::AlignLeft, m_filter.text);
    if (m_crossHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Colours::mixed(fill.alpha() ? fill : colours.window, colours.text, 0.14));
        painter.drawEllipse(crossRect());
    }
    const int inset = std::max(1, metrics.iconSize / 6);
    icons::paint(
        &painter, crossRect().adjusted(inset, inset, -inset, -inset), "clear"_L1, m_crossHovered ? ink : quiet);
}

} // namespace assay
