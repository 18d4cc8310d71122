// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QColor>
#include <QPalette>

namespace assay {

/// All colours of the program, computed from a palette (the desktop's or our own). Text colours have a contrast of at
/// least 4.5:1 on all backgrounds of rows and panels, meaningful graphics at least 3:1 (WCAG 2.1). A plain value; GUI
/// thread.
class Colours
{
public:
    explicit Colours(const QPalette &palette);

    /// The colours of a palette, cached for recent palettes: fast enough to call for every table cell.
    [[nodiscard]] static const Colours &of(const QPalette &palette);

    bool dark = false; ///< light text on a dark window
    QColor base; ///< background of rows and detail text
    QColor window; ///< background of panels
    QColor text;
    QColor mutedText; ///< secondary text
    QColor accent; ///< fill colour: the platform's highlight colour, or indigo
    QColor accentText; ///< text on accent
    QColor accentInk; ///< the accent for text and thin lines on base and window
    QColor hairline; ///< separates panels
    QColor rowLine; ///< separates rows; very faint
    QColor border; ///< border of input fields and buttons
    QColor failure;
    QColor warning;
    QColor success;
    QColor rowSelected; ///< selected rows of a view with focus
    QColor rowSelectedQuiet; ///< selected rows of a view without focus
    QColor rowHover;
    QColor firstSeries; ///< bars of a chart; the two also differ in lightness
    QColor secondSeries;
    QColor barTrack; ///< the whole scale, behind the bar of a score
    QColor serviceChip; ///< background of a service filter chip
    QColor refinementChip; ///< background of a refinement chip
    QColor hitBackground; ///< background of a search hit
    QColor hitText;

    /// Vermilion at 0, grey at 0.5, blue at 1: colour-blind people can distinguish low and high. Never use colour as
    /// the only sign. \p share is clamped to 0 to 1.
    [[nodiscard]] QColor ramp(double share) const;

    /// From now on, ramp() has its whole colour at one end up to \p low, at the other from \p high on, and changes in
    /// between. Shares from 0 to 1, \p low below \p high; by default 0 and 1. Of the whole program.
    static void setRampEnds(double low, double high);

    /// True when the palette's text is lighter than its window.
    [[nodiscard]] static bool isDark(const QPalette &palette);

    /// Contrast of two opaque colours by WCAG 2.1: 1 to 21.
    [[nodiscard]] static double contrast(const QColor &first, const QColor &second);

    /// Mixes \p share (0 to 1) of \p other into \p colour, perceptually uniform (in OKLab).
    [[nodiscard]] static QColor mixed(const QColor &colour, const QColor &other, double share);

    /// \p wanted, made lighter or darker only as much as needed for a contrast of \p ratio on all backgrounds.
    [[nodiscard]] static QColor
    readable(const QColor &wanted, std::initializer_list<QColor> backgrounds, double ratio = 4.5);

private:
    QColor m_low;
    QColor m_middle;
    QColor m_high;
};

} // namespace assay
