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

/// Draws texts of one line each, and keeps how the last ones were laid out: that takes most of the time in which a page
/// of a table is drawn, and texts come again, from row to row and from one drawing to the next. GUI thread.
///
/// By hand: QPainter::drawText() takes 1.6 times as long for a page; QStaticText needs the same cache and draws no
/// marks.
class TextLines
{
public:
    /// Draws one line of text with the painter's font and pen, cut with an ellipsis where it is too long, in the middle
    /// of the place's height; \p alignment, left or right, is mirrored with the layout. Nothing in a place without
    /// width.
    void draw(
        QPainter *painter, const QRect &place, Qt::LayoutDirection direction, Qt::Alignment alignment,
        const QString &text, Qt::TextElideMode mode = Qt::ElideRight);

    /// The same for a text of which some parts have a look of their own. It is drawn as it is, and not kept.
    static void drawMarked(
        QPainter *painter, const QRect &place, Qt::LayoutDirection direction, Qt::Alignment alignment,
        const QString &text, const QList<QTextLayout::FormatRange> &marks);

    /// As much of a text as is no wider than \p width, in pixels, with an ellipsis at its end where that is not all.
    [[nodiscard]] static QString elidedRight(const QString &text, int width, const QFontMetrics &metrics);

private:
    struct Line
    {
        QTextLayout layout;
        Qt::TextElideMode mode = Qt::ElideRight;
        int room = 0; ///< pixels, for which it was cut
        bool cut = false;

        [[nodiscard]] qreal width() const { return layout.lineAt(0).naturalTextWidth(); }
        [[nodiscard]] bool suits(int width, Qt::TextElideMode wanted) const;
    };

    [[nodiscard]] const Line &laidOut(const QString &text, int width, Qt::TextElideMode mode, const QPainter &painter);

    static constexpr int Kept = 512; // several pages of a column
    QCache<QString, Line> m_lines{Kept}; // by the whole text
    QFont m_font; // of all of them
};

} // namespace assay
