// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QModelIndex>
#include <Qt>

class QTableView;

namespace assay {

/// Where the keys move the current cell of a table whose rows have one height. Hidden columns and cells that are not
/// enabled are passed over. GUI thread; used while the view stands still.
class CellNavigation
{
public:
    /// As QAbstractItemView::CursorAction, in its order.
    enum class Action : std::uint8_t {
        MoveUp,
        MoveDown,
        MoveLeft,
        MoveRight,
        MoveHome,
        MoveEnd,
        MovePageUp,
        MovePageDown,
        MoveNext,
        MovePrevious,
    };

    /// \p rowHeight in pixels.
    CellNavigation(const QTableView &view, int rowHeight);

    /// The cell that an action leads to from the current one; the current one when there is nowhere to go.
    [[nodiscard]] QModelIndex move(Action action, Qt::KeyboardModifiers modifiers) const;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QModelIndex index(int row, int column) const;
    [[nodiscard]] bool isCellEnabled(int row, int column) const;
    [[nodiscard]] int shownColumn(int place, int step) const;
    [[nodiscard]] int enabledColumn(int row, int place, int step) const;
    [[nodiscard]] int enabledRow(int row, int column, int step) const;
    [[nodiscard]] QModelIndex cellAlong(int row, int place, int step) const;

    const QTableView &m_view;
    QModelIndex m_current;
    int m_rowHeight;
};

} // namespace assay
