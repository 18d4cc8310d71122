// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <Qt>

class QHeaderView;
class QPainter;
class QSize;
class QStyleOptionHeader;

namespace assay {

/// How rows are sorted by a column.
struct ColumnSort
{
    Qt::SortOrder order = Qt::AscendingOrder;
    int place = 0; ///< among several sort keys, from 1; 0: it is the only one
};

/// Paints the title of a column: the text, how the rows are sorted by it, and a short line where it can be resized.
/// \p option has the place and the section.
void paintColumnTitle(
    QPainter *painter, const QStyleOptionHeader &option, const QHeaderView &header,
    const std::optional<ColumnSort> &sort);

/// The height of a header with such titles.
[[nodiscard]] int columnTitleHeight(const QHeaderView &header);

/// The room that the title of a column needs, with the sign of a sort.
[[nodiscard]] QSize columnTitleSize(const QHeaderView &header, int section);

} // namespace assay
