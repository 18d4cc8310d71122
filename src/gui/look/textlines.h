// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QFontMetrics;
class QPainter;
class QRect;

namespace assay {

/// Draws single lines of text, never outside of their place, and caches their layouts. What would end the line or turn
/// its neighbours is drawn as a blank or a sign (see singleLine()). Layout takes most of the time of drawing a table
/// page, and the same texts are drawn repeatedly. GUI thread.
///
/// By hand: QPainter::drawText() takes 1.6 times as long for a page; QStaticText needs the same cache and draws no
/// marks.
class TextLines
{
public:
    /// Draws one line of text with the painter's font and pen, vertically centred and elided if too long. \p alignment,
    /// left or right, is mirrored with the layout direction. Draws nothing if \p place has no width.
    void draw(
        QPainter *painter, const QRect &place, Qt::LayoutDirection direction, Qt::Alignment alignment,
        const QString &text, Qt::TextElideMode mode = Qt::ElideRight);

    /// The same for a line that is seldom drawn: not cached. \p flags may say that '&' marks a mnemonic
    /// (Qt::TextShowMnemonic).
    static void drawOnce(
        QPainter &painter, const QRect &place, Qt::LayoutDirection direction, Qt::Alignment alignment,
        const QString &text, Qt::TextElideMode mode = Qt::ElideRight, int flags = 0);

    /// Draws text with formatted parts. Neither elided nor cached.
    static void drawMarked(
        QPainter *painter, const QRect &place, Qt::LayoutDirection direction, Qt::Alignment alignment,
        const QString &text, const QList<QTextLayout::FormatRange> &marks);

    /// The start of a text that fits into \p width pixels, with an ellipsis at its end if it was cut.
    [[nodiscard]] static QString elidedRight(const QString &text, int width, const QFontMetrics &metrics);

private:
    struct Line
    {
        QTextLayout layout;
        Qt::TextElideMode mode = Qt::ElideRight;
        int room = 0; ///< width in pixels that it was laid out for
        bool cut = false;
        bool flat = true; ///< whether its ink is as high as its font says

        [[nodiscard]] qreal width() const { return layout.lineAt(0).naturalTextWidth(); }
        [[nodiscard]] bool fitsInto(int width, Qt::TextElideMode wanted) const;
    };

    [[nodiscard]] const Line &laidOut(const QString &text, int width, Qt::TextElideMode mode, const QPainter &painter);

    static constexpr int Kept = 512; // cached lines: several pages of a column
    QCache<QString, Line> m_lines{Kept}; // key: the whole text
    QFont m_font; // font of all cached lines
};

} // namespace assay
