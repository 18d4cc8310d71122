// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/statuslabel.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>

#include "gui/jobs/statuslook.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/textlines.h"

namespace assay {

StatusLabel::StatusLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(const QString &status, const QString &displayText)
{
    m_status = status;
    setText(displayText); // also read by assistive programs
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const Metrics metrics(font());
    const int most = metrics.space(40);
    return {
        metrics.iconSize + metrics.space(1) + std::min(fontMetrics().horizontalAdvance(text()), most) + 1,
        std::max(metrics.iconSize, metrics.lineHeight)};
}

QSize StatusLabel::minimumSizeHint() const
{
    const Metrics metrics(font());
    return {metrics.iconSize + metrics.space(8), sizeHint().height()};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics(font());
    const StatusLook look = statusLook(m_status, Colours::of(palette()));
    const QRect icon(0, (height() - metrics.iconSize) / 2, metrics.iconSize, metrics.iconSize);
    icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), look.iconName, look.iconColour);
    const QRect textRect = rect().adjusted(metrics.iconSize + metrics.space(1), 0, 0, 0);
    painter.setPen(look.textColour);
    TextLines::drawOnce(
        painter, QStyle::visualRect(layoutDirection(), rect(), textRect), layoutDirection(), Qt::AlignLeft, text());
}

} // namespace assay
