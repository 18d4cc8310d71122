// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QColor>
#include <QPalette>

namespace assay {

/// All colours of the program, as functions of a palette: whatever the desktop's palette is, ours or its own, the rest
/// follows from it. Text colours have a contrast of at least 4.5:1 on every background that rows and panels have, marks
/// that carry meaning at least 3:1 (WCAG 2.1). A plain value; GUI thread.
class Colours
{
public:
    explicit Colours(const QPalette &palette);

    /// The colours of a palette, kept for the palettes asked for last: cheap enough for every cell of a table.
    [[nodiscard]] static const Colours &of(const QPalette &palette);

    bool dark = false; ///< light text on a dark window
    QColor base; ///< behind rows and detail text
    QColor window; ///< behind panels
    QColor text;
    QColor mutedText; ///< secondary text
    QColor accent; ///< the platform's highlight, or indigo; to fill with
    QColor accentText; ///< text on accent
    QColor accentInk; ///< the accent as text or thin line on base and window
    QColor hairline; ///< what separates panels
    QColor rowLine; ///< what separates rows: hardly there
    QColor border; ///< around things one can type into or press
    QColor failure;
    QColor warning;
    QColor success;
    QColor rowSelected; ///< selected rows of a view that has the focus
    QColor rowSelectedQuiet; ///< selected rows of a view without it
    QColor rowHover;
    QColor barTrack; ///< the whole scale behind a score's bar
    QColor serviceChip; ///< background of a filter that the service was asked with
    QColor refinementChip; ///< background of a filter applied here
    QColor hitBackground; ///< behind what a search found
    QColor hitText;

    /// Vermilion at 0, grey at 0.5, blue at 1: tells low from high to colour-blind people too. Never the only sign.
    /// \p share is clamped to 0 to 1.
    [[nodiscard]] QColor ramp(double share) const;

    /// True when the palette's text is lighter than its window.
    [[nodiscard]] static bool isDark(const QPalette &palette);

    /// Contrast of two opaque colours by WCAG 2.1: 1 to 21.
    [[nodiscard]] static double contrast(const QColor &first, const QColor &second);

    /// \p share of \p other in \p colour, even to the eye (mixed in OKLab).
    [[nodiscard]] static QColor mixed(const QColor &colour, const QColor &other, double share);

    /// \p wanted, made lighter or darker just as far as needed to have \p ratio on all backgrounds.
    [[nodiscard]] static QColor
    readable(const QColor &wanted, std::initializer_list<QColor> backgrounds, double ratio = 4.5);

private:
    QColor m_low;
    QColor m_middle;
    QColor m_high;
};

} // namespace assay
