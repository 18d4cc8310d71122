// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include "core/base/appearance.h"

namespace assay {

/// Sizes that all follow from one font, so that the program scales with it. In device-independent pixels. A plain
/// value. Figures: Qt before 6.7 can't switch a font's tabular figures on. The system fonts in question (Noto Sans,
/// DejaVu Sans, Segoe UI, San Francisco in tables) have figures of one width by default.
class Metrics
{
public:
    explicit Metrics(const QFont &font);

    QFont body;
    QFont secondary; ///< one step smaller
    QFont title; ///< one step larger, half bold
    QFont strong; ///< the body, half bold
    QFont fixed; ///< for ids, of the body's size

    int unit = 4; ///< the spacing grid: a quarter of a line
    int lineHeight = 16; ///< of the body
    int iconSize = 16; ///< beside text
    int largeIconSize = 40; ///< of a page without rows
    int radius = 5; ///< of rounded corners
    int digitWidth = 7; ///< of a figure of the body

    [[nodiscard]] int space(double units) const { return qRound(unit * units); }
    [[nodiscard]] int rowHeight(Density density) const;
};

} // namespace assay
