// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace assay {

class Colours;
class Metrics;

/// Paints the background of a row of a table, or of a part of it; also used after the last column. \p focused: the
/// table has the focus.
void paintRowBackground(
    QPainter *painter, const QRect &rect, const Colours &colours, bool selected, bool hovered, bool focused);

/// Paints the bar at the beginning of the current row (State_On, in the cell at its Beginning) and the outline of the
/// current cell (State_HasFocus).
void paintCurrentMarks(
    QPainter *painter, const QStyleOptionViewItem &option, const Colours &colours, const Metrics &metrics);

/// Paints the dot at the beginning of a row that is to be looked at. \p rect is its first cell.
void paintChangedMark(
    QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const Colours &colours,
    const Metrics &metrics);

} // namespace assay
