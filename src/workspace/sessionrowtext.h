// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>

#include <QString>

namespace assay {

class SessionTableModel;

/// Rows of sessions as a table that spreadsheets read: a line of titles, then a line for each row; cells are separated
/// by tabs. Values are those of SessionTableModel::PlainRole. \p ranges are rows (first, last), \p columns those to
/// write, in their order.
[[nodiscard]] QString sessionRowsAsText(
    const SessionTableModel &model, std::span<const std::pair<int, int>> ranges, std::span<const int> columns);

} // namespace assay
