// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/explanationdelegate.h"

#include <algorithm>

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QToolTip>

#include "core/base/utf8.h"
#include "gui/jobs/markicons.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/table/rowmarks.h"
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

/// The marks of a row, but those that stand in columns of their own.
MarkFlags marksOf(const QModelIndex &index, const QTableView *table)
{
    auto flags = static_cast<MarkFlags>(index.data(JobTableModel::MarksRole).toInt());
    if (flags == 0 || !table)
        return flags;
    const auto isShown = [table](MarkPart part) { return !table->isColumnHidden(JobTableModel::column(part)); };
    const auto leaveOut = [&flags](MarkFlag flag) { flags = static_cast<MarkFlags>(flags & ~markBit(flag)); };
    if (isShown(MarkPart::Marks))
        std::ranges::for_each(NamedMarks, leaveOut);
    if (isShown(MarkPart::OwnScore))
        leaveOut(MarkFlag::Score);
    if (isShown(MarkPart::Note))
        leaveOut(MarkFlag::Note);
    return flags;
}

/// The number of marks without an icon says that the tooltip has more.
template <typename Cell> void paintMarks(QPainter *painter, const RowMarks &marks, const Cell &cell)
{
    const auto mirrored = [&cell](const QRect &rect) { return QStyle::visualRect(cell.direction, cell.rect, rect); };
    for (const auto &[mark, rect] : marks.icons()) {
        const QColor colour = mark == MarkFlag::Reviewed ? cell.colours.mutedText : cell.colours.accentInk;
        icons::paint(painter, mirrored(rect), markIcon(mark), colour);
    }
    if (marks.countRect().isEmpty())
        return;
    painter->save();
    painter->setPen(cell.colours.mutedText);
    painter->drawText(
        mirrored(marks.countRect()), Qt::AlignCenter, u'+' + QLocale().toString(qulonglong(marks.counted())));
    painter->restore();
}

} // namespace

bool ExplanationDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event && event->type() == QEvent::ToolTip && index.isValid()) {
        const MarkFlags flags = marksOf(index, qobject_cast<const QTableView *>(view));
        const Metrics &metrics = metricsFor(option.font);
        const QRect cell = contentRect(option.rect, metrics);
        const QRect marks = QStyle::visualRect(option.direction, cell, RowMarks(flags, cell, metrics).rect());
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
    if (const MarkFlags flags = marksOf(index, qobject_cast<const QTableView *>(parent())); flags != 0) {
        // Marks are at the end of the row, where they stand in line; the text of other rows has all the room.
        const RowMarks marks(flags, whole.rect, whole.metrics);
        paintMarks(painter, marks, whole);
        const QRect rest = whole.rect.adjusted(0, 0, -marks.rect().width() - whole.metrics.space(2), 0);
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
