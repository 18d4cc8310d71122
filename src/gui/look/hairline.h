// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QColor;
class QPainter;

namespace assay {

/// Fills \p line, which is 1 wide or high, with whole pixels of the screen. At a scale such as 1.25, fillRect() would
/// make some lines one and others two pixels thick. A horizontal line lies at the bottom of \p line, a vertical one at
/// its right.
void fillHairline(QPainter *painter, const QRect &line, const QColor &colour);

/// The smallest height from \p height on that is a whole number of pixels at this scale, so that rows of this height
/// look the same. \p height itself if a much greater one would be needed.
[[nodiscard]] int evenHeight(int height, double scale);

} // namespace assay
