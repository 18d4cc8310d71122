// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/base/appearance.h"
#include "gui/widgets/uniformtableview.h"

namespace assay {

/// How the program's tables of rows look and move: rows as wide as the view, one row under the pointer, the current row
/// with a bar at its beginning, and always one that is selected. Home and End go to the first and the last row. Scrolls
/// sideways only when the user moves the current cell along its row. Delegates read the state of their option as
/// RowDelegate does. GUI thread.
class RowTableView : public UniformTableView
{
    Q_OBJECT

public:
    explicit RowTableView(QWidget *parent = nullptr);
    ~RowTableView() override;

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);

    /// Makes a row the current and only selected row and scrolls to it; keeps the current column.
    void showRow(int row);

    // --- selection ---

    /// Selected rows as ranges (first, last), ascending. The cost depends on the number of ranges, not rows.
    [[nodiscard]] std::vector<std::pair<int, int>> selectedRanges() const;
    [[nodiscard]] qsizetype selectedRowCount() const;

    /// The selected row, if exactly one row is selected.
    [[nodiscard]] std::optional<int> selectedRow() const;

    void selectAll() override;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// The user pressed Return or double-clicked on a row.
    void openRequested(int row);
    void selectedRowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void prepareCell(QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    /// Makes a row current without scrolling to it, neither vertically nor sideways.
    void setCurrentRow(int row, QItemSelectionModel::SelectionFlags command);

private:
    [[nodiscard]] QItemSelectionModel::SelectionFlags commandFor(const QModelIndex &index, const QEvent *event) const;
    void setHoveredRow(int row);
    void updateRow(int row);
    void applyMetrics();
    void applyRowHeight();

    Density m_density = Density::Comfortable;
    int m_hoveredRow = -1;
    bool m_showsCurrentCell = false; // the user moved the current cell within its row with the keyboard
};

} // namespace assay
