// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace assay {

/// How many colours there are to tell things apart by.
inline constexpr int LabelColourCount = 8;

/// Red, orange, yellow, green, teal, blue, purple, grey: as it is well seen on the palette's windows and bases (3:1 and
/// more). Never use it as the only sign. \p index: from 0.
[[nodiscard]] QColor labelColour(int index, const QPalette &palette);

/// A dot of this colour as an icon next to text, \p size in device-independent pixels. An invalid colour: a ring.
[[nodiscard]] QIcon dotIcon(const QColor &colour, const QPalette &palette, int size, qreal pixelRatio);

/// An icon with a dot of this colour in its corner; the icon itself when the colour is invalid.
[[nodiscard]] QIcon withDot(const QIcon &icon, const QColor &colour);

} // namespace assay
