// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/metrics.h"

#include <algorithm>

#include <QFontDatabase>
#include <QFontMetrics>

namespace assay {

namespace {

QFont scaled(QFont font, double factor)
{
    // A font size is in points or in pixels; the other one is -1.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

QFont fixedFor(const QFont &body)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Fixed fonts usually have a larger x-height: at the same size they look larger than the text next to them.
    const double factor = 0.94;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(body.pixelSize() * factor)));
    return font;
}

int even(double value)
{
    return 2 * qRound(value / 2.0);
}

} // namespace

Metrics::Metrics(const QFont &font)
    : body(font)
    , secondary(scaled(font, 0.9))
    , title(scaled(font, 1.3))
    , strong(font)
    , fixed(fixedFor(font))
{
    title.setWeight(QFont::DemiBold);
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(body);
    // Ascent and descent differ greatly between fonts; the cap height does not.
    lineHeight = std::clamp(metrics.height(), metrics.capHeight() * 3 / 2, metrics.capHeight() * 9 / 4);
    unit = std::max(3, qRound(lineHeight / 4.0));
    iconSize = even(lineHeight * 0.95);
    largeIconSize = even(lineHeight * 2.6);
    radius = std::max(3, qRound(lineHeight * 0.3));
    digitWidth = metrics.horizontalAdvance(QLatin1Char('0'));
}

int Metrics::rowHeight(Density density) const
{
    return lineHeight + space(density == Density::Compact ? 1.5 : 3.0);
}

} // namespace assay
