// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/explanationdelegate.h"

#include <algorithm>
#include <bit>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "core/base/utf8.h"
#include "gui/jobs/markicons.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "models/displaytext.h"
#include "models/jobtablemodel.h"
#include "models/markwords.h"

namespace assay {

namespace {

// The text of the cell is cut; a hit may be after the cut.
QString wholeText(const QModelIndex &index, const QString &cellText)
{
    const auto *table = qobject_cast<const JobTableModel *>(index.model());
    if (!table || !table->store())
        return cellText;
    constexpr std::size_t Longest = 64 * 1024; // bytes; more cannot be searched within a frame
    const std::string_view text = table->store()->text(Field::Explanation, table->sourceRow(index.row()));
    return fromUtf8(text.substr(0, Longest));
}

// Where to draw a text. One of the other direction begins at the far end of its cell, which is often scrolled out of
// the view: draw it in the part that can be seen.
QRect placeFor(const QString &text, const QRect &cell, Qt::LayoutDirection direction, const QPainter &painter)
{
    constexpr int Narrowest = 12; // average characters: in less, a beginning says nothing
    if (text.isRightToLeft() == (direction == Qt::RightToLeft))
        return cell;
    const QRect seen = cell & painter.window();
    return seen.width() >= Narrowest * painter.fontMetrics().averageCharWidth() ? seen : cell;
}

MarkFlags marksOf(const QModelIndex &index)
{
    return static_cast<MarkFlags>(index.data(JobTableModel::MarksRole).toInt());
}

/// The place of the marks in a cell, not mirrored.
QRect marksRect(MarkFlags flags, const QRect &cell, const Metrics &metrics)
{
    const int width = std::min(cell.width() / 2, std::popcount(flags) * (metrics.iconSize + metrics.space(0.5)));
    return {cell.right() + 1 - width, cell.y(), width, cell.height()};
}

/// Icons from the end of the cell on; those that have no room are in the tooltip.
template <typename Cell> void paintMarks(QPainter *painter, MarkFlags flags, const QRect &place, const Cell &cell)
{
    const int side = cell.metrics.iconSize;
    int end = place.right() + 1;
    for (auto mark = AllMarks.rbegin(); mark != AllMarks.rend(); ++mark) {
        if (!hasMark(flags, *mark))
            continue;
        if (end - side < place.x())
            break;
        const QRect icon(end - side, place.y() + (place.height() - side + 1) / 2, side, side);
        const QColor colour = *mark == MarkFlag::Reviewed ? cell.colours.mutedText : cell.colours.accentInk;
        icons::paint(painter, QStyle::visualRect(cell.direction, cell.rect, icon), markIcon(*mark), colour);
        end -= side + cell.metrics.space(0.5);
    }
}

} // namespace

bool ExplanationDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event && event->type() == QEvent::ToolTip && index.isValid()) {
        const MarkFlags flags = marksOf(index);
        const Metrics &metrics = metricsFor(option.font);
        const QRect cell = contentRect(option.rect, metrics);
        const QRect marks = QStyle::visualRect(option.direction, cell, marksRect(flags, cell, metrics));
        if (flags != 0 && marks.contains(event->pos())) {
            QToolTip::showText(
                event->globalPos(), toolTipText(index.data(JobTableModel::MarkWordsRole).toString()), view, marks);
            return true;
        }
    }
    return RowDelegate::helpEvent(event, view, option, index);
}

void ExplanationDelegate::paintContent(QPainter *painter, const Cell &whole, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    Cell cell = whole;
    const MarkFlags flags = marksOf(index);
    if (flags != 0) {
        // Marks are at the end of the row, where they stand in line; the text of other rows has all the room.
        const QRect marks = marksRect(flags, whole.rect, whole.metrics);
        paintMarks(painter, flags, marks, whole);
        const QRect rest = whole.rect.adjusted(0, 0, -marks.width() - whole.metrics.space(2), 0);
        cell.rect = QStyle::visualRect(whole.direction, whole.rect, rest);
    }
    cell.rect = placeFor(text, cell.rect, whole.direction, *painter);
    if (text.isEmpty())
        drawNothing(painter, cell, Qt::AlignLeft, index);
    else if (needles().isEmpty())
        drawLine(painter, cell.rect, cell.direction, Qt::AlignLeft, text);
    else
        drawHits(painter, cell, Qt::AlignLeft, wholeText(index, text));
}

} // namespace assay
