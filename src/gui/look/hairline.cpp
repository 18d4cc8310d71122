// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/hairline.h"

#include <algorithm>
#include <cmath>

#include <QColor>
#include <QPainter>
#include <QTransform>

namespace assay {

void fillHairline(QPainter *painter, const QRect &line, const QColor &colour)
{
    const QTransform toPixels = painter->deviceTransform();
    if (toPixels.type() > QTransform::TxScale) {
        painter->fillRect(line, colour);
        return;
    }
    const QRectF exact = toPixels.mapRect(QRectF(line));
    QRect pixels(
        QPoint(qRound(exact.left()), qRound(exact.top())),
        QPoint(qRound(exact.right()) - 1, qRound(exact.bottom()) - 1));
    if (line.width() >= line.height())
        pixels.setTop(pixels.bottom() + 1 - std::max(1, static_cast<int>(toPixels.m22())));
    else
        pixels.setLeft(pixels.right() + 1 - std::max(1, static_cast<int>(toPixels.m11())));
    painter->fillRect(toPixels.inverted().mapRect(QRectF(pixels)), colour);
}

int evenHeight(int height, double scale)
{
    constexpr int MostMore = 4; // enough for 1.25, 1.5, 1.75 and 2.25
    for (int even = height; even < height + MostMore; ++even) {
        const double pixels = even * scale;
        if (std::abs(pixels - std::round(pixels)) < 0.01)
            return even;
    }
    return height;
}

} // namespace assay
