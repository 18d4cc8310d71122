// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/ramppreview.h"

#include <QPainter>

#include "gui/look/colours.h"
#include "gui/look/metrics.h"

namespace assay {

namespace {

constexpr int Steps = 50;

} // namespace

RampPreview::RampPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RampPreview::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.digitWidth * 32, metrics.lineHeight / 2};
}

void RampPreview::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    for (int step = 0; step < Steps; ++step) {
        const double from = double(width()) * step / Steps;
        const double to = double(width()) * (step + 1) / Steps;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF part(mirrored ? width() - to : from, 0, to - from + 0.5, height());
        painter.fillRect(part, colours.ramp((step + 0.5) / Steps));
    }
}

} // namespace assay
