// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include "core/base/appearance.h"

namespace assay {

/// All sizes of the user interface, computed from one font, so that the program scales with it. In device-independent
/// pixels. A plain value. Qt before 6.7 cannot enable tabular digits; the common system fonts (Noto Sans, DejaVu Sans,
/// Segoe UI, San Francisco in tables) have them by default.
class Metrics
{
public:
    explicit Metrics(const QFont &font);

    QFont body;
    QFont secondary; ///< one step smaller
    QFont title; ///< one step larger, semi-bold
    QFont strong; ///< like body, semi-bold
    QFont fixed; ///< for ids, same size as body

    int unit = 4; ///< spacing grid: a quarter of a line height
    int lineHeight = 16; ///< line height of body
    int iconSize = 16; ///< next to text
    int largeIconSize = 40; ///< on a page without rows
    int radius = 5; ///< radius of rounded corners
    int digitWidth = 7; ///< width of a digit in body

    [[nodiscard]] int space(double units) const { return qRound(unit * units); }
    [[nodiscard]] int rowHeight(Density density) const;
};

} // namespace assay
