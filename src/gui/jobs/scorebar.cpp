// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/scorebar.h"

#include <algorithm>

#include <QPainter>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"

namespace assay {

void paintScoreBar(
    QPainter *painter, const QRect &rect, double share, Qt::LayoutDirection direction, const Colours &colours)
{
    const double length = std::clamp(share, 0.0, 1.0) * rect.width();
    const double radius = rect.height() / 2.0;
    const bool mirrored = direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.barTrack);
    painter->drawRoundedRect(QRectF(rect), radius, radius);
    painter->setBrush(colours.ramp(share));
    // Draw a short mark for zero: it is a score, not a missing one.
    const double drawn = std::max(length, double(std::max(2, rect.height() / 3)));
    QRectF bar(rect.x(), rect.y(), drawn, rect.height());
    if (mirrored)
        bar.moveRight(rect.x() + rect.width());
    painter->drawRoundedRect(bar, std::min(radius, drawn / 2), std::min(radius, drawn / 2));
    painter->restore();
}

ScoreBar::ScoreBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::setShare(const std::optional<double> &share)
{
    m_share = share;
    update();
}

QSize ScoreBar::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.space(30), metrics.space(1.5)};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    if (!m_share)
        return;
    QPainter painter(this);
    paintScoreBar(&painter, rect(), *m_share, layoutDirection(), Colours::of(palette()));
}

} // namespace assay
