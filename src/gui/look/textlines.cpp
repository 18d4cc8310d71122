// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/textlines.h"

#include <algorithm>
#include <memory>
#include <optional>

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include "core/base/showntext.h"
#include "gui/look/placeclip.h"

namespace assay {

namespace {

constexpr qsizetype LongestCluster = 16; // UTF-16 units of one character on screen, such as a family of four

/// An upper estimate of the number of characters that fit into this width, in pixels; rarely exceeded.
qsizetype estimatedFit(int width, const QFontMetrics &metrics)
{
    return 8 + qsizetype(width) / std::max(1, metrics.averageCharWidth()) * 3 / 2;
}

bool isFlat(const QString &text)
{
    // Marks and all scripts that stack are above. A page of Latin text is drawn without clips, which take time.
    constexpr char16_t FirstMark = 0x0300;
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= FirstMark; });
}

/// Lays out a text in one line, to be drawn repeatedly.
void layOut(QTextLayout &layout, const QString &text, const QPainter &painter)
{
    layout.setText(text);
    layout.setFont(painter.font());
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    // The text direction depends on its script, not on the layout direction of the table.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true); // otherwise drawing repeats the layout
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(0);
    layout.endLayout();
}

void drawLaidOut(
    QPainter &painter, const QRect &place, Qt::LayoutDirection direction, Qt::Alignment alignment,
    const QTextLayout &layout, bool flat, const QList<QTextLayout::FormatRange> &marks)
{
    const QTextLine line = layout.lineAt(0);
    const qreal spare = place.width() - line.naturalTextWidth(); // negative when not even the ellipsis fits
    const qreal x = QStyle::visualAlignment(direction, alignment).testFlag(Qt::AlignRight) ? spare : 0;
    const qreal y = (place.height() - line.naturalTextRect().height()) / 2; // as QPainter::drawText()
    // The ellipsis can be wider than the place, emoji higher, and stacked marks are not in the height of the line.
    const bool clips =
        !flat || !QRectF(place).contains(QRectF(place.x() + x, place.y() + y, line.naturalTextWidth(), line.height()));
    std::optional<PlaceClip> clip;
    if (clips)
        clip.emplace(painter, place);
    layout.draw(&painter, {place.x() + x, place.y() + y}, marks);
}

} // namespace

void TextLines::draw(
    QPainter *painter, const QRect &place, Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text,
    Qt::TextElideMode mode)
{
    if (place.width() <= 0)
        return;
    const Line &line = laidOut(text, place.width(), mode, *painter);
    drawLaidOut(*painter, place, direction, alignment, line.layout, line.flat, {});
}

void TextLines::drawOnce(
    QPainter &painter, const QRect &place, Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text,
    Qt::TextElideMode mode, int flags)
{
    if (place.width() <= 0)
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    const QString line = singleLine(text);
    const PlaceClip clip(painter, place);
    const Qt::Alignment side = alignment & Qt::AlignHorizontal_Mask;
    painter.drawText(
        place, int(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine | flags,
        mode == Qt::ElideRight ? elidedRight(line, place.width(), metrics)
                               : metrics.elidedText(line, mode, place.width()));
}

void TextLines::drawMarked(
    QPainter *painter, const QRect &place, Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text,
    const QList<QTextLayout::FormatRange> &marks)
{
    QTextLayout layout;
    layOut(layout, singleLine(text), *painter);
    drawLaidOut(*painter, place, direction, alignment, layout, isFlat(text), marks);
}

const TextLines::Line &
TextLines::laidOut(const QString &text, int width, Qt::TextElideMode mode, const QPainter &painter)
{
    if (painter.font() != m_font) {
        m_lines.clear();
        m_font = painter.font();
    }
    if (const Line *known = m_lines.object(text); known && known->fitsInto(width, mode))
        return *known;
    auto line = std::make_unique<Line>();
    line->mode = mode;
    line->room = width;
    QString shown = singleLine(text);
    const QFontMetrics metrics = painter.fontMetrics();
    const bool mayFit = shown.size() <= estimatedFit(width, metrics);
    if (mayFit)
        layOut(line->layout, shown, painter);
    if (!mayFit || line->width() > width) {
        const QString whole = shown;
        shown = mode == Qt::ElideRight ? elidedRight(whole, width, metrics) : metrics.elidedText(whole, mode, width);
        line->cut = shown != whole;
        layOut(line->layout, shown, painter);
    }
    line->flat = isFlat(shown);
    const Line &kept = *line;
    m_lines.insert(text, line.release()); // one entry costs 1, so insert() never rejects it
    return kept;
}

bool TextLines::Line::fitsInto(int width, Qt::TextElideMode wanted) const
{
    return cut ? room == width && mode == wanted : this->width() <= width || room == width;
}

QString TextLines::elidedRight(const QString &text, int width, const QFontMetrics &metrics)
{
    // Measuring is O(n), so cut a long text first: to the estimated length, and if that was too short, to three times
    // of it, which is narrower than in any font. Marks have no width: of them, show only a start, and say so.
    const qsizetype usual = estimatedFit(width, metrics);
    QString start;
    for (const qsizetype most : {usual, usual * 3}) {
        start = text.size() > most ? text.left(most) : text;
        // Who measures a place like this gets it: Qt cuts a text that is wider by a part of a pixel, which this rounds.
        if (start.size() == text.size() && metrics.horizontalAdvance(text) <= width)
            return text;
        QString elided = metrics.elidedText(start, Qt::ElideRight, width);
        // A cut through a sequence of emoji shows its parts, which are wider than the whole: what is kept must end well
        // before the cut.
        const bool endsBeforeCut = elided != start && elided.size() + LongestCluster <= start.size();
        if (start.size() == text.size() || endsBeforeCut || (most > usual && elided != start))
            return elided;
    }
    if (!start.isEmpty() && start.back().isHighSurrogate())
        start.chop(1);
    return metrics.elidedText(start + QChar(0x2026), Qt::ElideRight, width);
}

} // namespace assay
