// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QModelIndex>
#include <Qt>

class QTableView;

namespace assay {

/// Computes the cell that a navigation key moves to, in a table with uniform row height. Skips hidden columns and
/// disabled cells. GUI thread; a temporary object: the view must not change while it exists.
class CellNavigation
{
public:
    /// Same values as QAbstractItemView::CursorAction.
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

    /// The cell that an action moves to; the current cell if there is none.
    [[nodiscard]] QModelIndex move(Action action, Qt::KeyboardModifiers modifiers) const;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QModelIndex index(int row, int column) const;
    [[nodiscard]] bool isCellEnabled(int row, int column) const;
    [[nodiscard]] int shownColumn(int place, int step) const;
    [[nodiscard]] int enabledColumn(int row, int place, int step) const;
    [[nodiscard]] int enabledRow(int row, int column, int step) const;
    [[nodiscard]] QModelIndex nextInReadingOrder(int row, int place, int step) const;

    const QTableView &m_view;
    QModelIndex m_current;
    int m_rowHeight;
};

} // namespace assay
