// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/explanationdelegate.h"

#include <algorithm>

#include <QPainter>

#include "core/base/utf8.h"
#include "models/jobtablemodel.h"

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

} // namespace

void ExplanationDelegate::paintContent(QPainter *painter, const Cell &whole, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    Cell cell = whole;
    cell.rect = placeFor(text, whole.rect, whole.direction, *painter);
    if (text.isEmpty())
        drawNothing(painter, cell, Qt::AlignLeft, index);
    else if (needles().isEmpty())
        drawLine(painter, cell.rect, cell.direction, Qt::AlignLeft, text);
    else
        drawHits(painter, cell, Qt::AlignLeft, wholeText(index, text));
}

} // namespace assay
