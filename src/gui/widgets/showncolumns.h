// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTableView;

namespace assay {

/// The columns of the model that a table shows, in the order that the user sees.
[[nodiscard]] std::vector<int> shownColumns(const QTableView &view);

/// The place of a column of the model among the shown ones, from 0; -1 if it is hidden or not there.
[[nodiscard]] int placeOfColumn(const QTableView &view, int column);

/// This column if it is shown, or the next shown one: after it, otherwise before it. For -1 the first shown one. -1 if
/// no column is shown.
[[nodiscard]] int shownColumnNear(const QTableView &view, int column);

} // namespace assay
