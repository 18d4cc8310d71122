// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/primarybutton.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"
#include "gui/look/textlines.h"

namespace assay {

PrimaryButton::PrimaryButton(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

void PrimaryButton::setShortcutText(const QString &text)
{
    m_shortcutText = text;
    updateGeometry();
    update();
}

QSize PrimaryButton::sizeHint() const
{
    const Metrics metrics(font());
    const QFontMetrics strong(metrics.strong);
    const int width = strong.horizontalAdvance(text()) + 2 * fontMetrics().horizontalAdvance(m_shortcutText);
    return {width + metrics.space(12), metrics.lineHeight + metrics.space(3)};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(palette());
    const Metrics metrics(font());
    QStyleOptionButton option;
    initStyleOption(&option);

    QColor fill = isEnabled() ? colours.accent : colours.border;
    const QColor ink = isEnabled() ? colours.accentText : colours.mutedText;
    if (isEnabled() && isDown())
        fill = Colours::mixed(fill, Qt::black, 0.14);
    else if (isEnabled() && underMouse())
        fill = Colours::mixed(fill, Qt::white, 0.08);
    const QRectF body = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accentInk, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), metrics.radius + 1, metrics.radius + 1);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(hasFocus() ? body.adjusted(1, 1, -1, -1) : body, metrics.radius, metrics.radius);

    const int flags =
        style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.setPen(ink);
    painter.setFont(metrics.strong);
    TextLines::drawOnce(painter, rect(), layoutDirection(), Qt::AlignHCenter, text(), Qt::ElideRight, flags);
    painter.setPen(Colours::mixed(ink, fill, 0.2));
    painter.setFont(metrics.body);
    TextLines::drawOnce(
        painter, rect().adjusted(metrics.space(2.5), 0, -metrics.space(2.5), 0), layoutDirection(), Qt::AlignRight,
        m_shortcutText);
}

} // namespace assay
