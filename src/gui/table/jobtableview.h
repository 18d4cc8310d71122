// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/job/refinement.h"
#include "core/job/sortkey.h"
#include "gui/actions/valueholder.h"
#include "gui/look/metrics.h"
#include "gui/widgets/uniformtableview.h"
#include "workspace/rowtext.h"
#include "workspace/tableselection.h"

namespace assay {

class JobColumns;
class JobHeaderView;
class RowDelegate;
class ValueActions;

/// The table of jobs: a view of a JobTableModel, or of any model with the fields as columns. Columns can be moved,
/// resized and hidden; the first one stays in sight. The current row is always selected. Scrolls sideways only when the
/// user does. Handles ten million rows without blocking. GUI thread.
class JobTableView : public UniformTableView, public ValueHolder
{
    Q_OBJECT

public:
    /// More rows than this are not copied to the clipboard: the user should export them.
    static constexpr qsizetype CopyLimit = 20'000;

    /// \p values provides the menu actions for cell values; not owned, must outlive this.
    explicit JobTableView(ValueActions &values, QWidget *parent = nullptr);
    ~JobTableView() override;

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] JobColumns *columns() const { return m_columns; }

    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);

    // --- sort and search ---

    /// Shows a sort in the header without a signal.
    void setSort(const std::vector<SortKey> &sort);

    /// Highlights this text in the explanations, ids and names.
    void setNeedles(const QStringList &needles);

    // --- selection ---

    /// Selected rows as ranges (first, last), ascending. The cost depends on the number of ranges, not rows.
    [[nodiscard]] std::vector<std::pair<int, int>> selectedRanges() const;
    [[nodiscard]] qsizetype selectedRowCount() const;

    /// The selected row, if exactly one row is selected.
    [[nodiscard]] std::optional<int> selectedRow() const;

    /// The shown columns and the selected rows, for an export.
    [[nodiscard]] TableSelection selection() const;

    /// Selects the current row, or else the row at the top of the view, when no row is selected. Does not scroll.
    void ensureSelection();

    /// Makes a row the current and only selected row and scrolls to it; keeps the current column.
    void showRow(int row);

    /// Moves the current row by one; does nothing at the ends.
    void selectNext() { step(1); }
    void selectPrevious() { step(-1); }

    void selectAll() override;

    /// Copies the selected rows to the clipboard, or emits copyRefused() if there are more than CopyLimit.
    void copySelection(RowFormat format = RowFormat::Tsv);

    /// Copies the ids of the selected jobs, one on each line; see copySelection().
    void copyIds();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// The value of the current cell.
    [[nodiscard]] std::optional<HeldValue> heldValue() const override;

Q_SIGNALS:
    void sortRequested(const std::vector<assay::SortKey> &sort);
    /// The user pressed Return or double-clicked on a row.
    void openRequested(int row);
    /// Nothing was copied, since more than CopyLimit rows are selected.
    void copyRefused(qsizetype rows);
    /// So many rows were copied to the clipboard.
    void copied(qsizetype rows);
    void selectedRowsChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void prepareCell(QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] QItemSelectionModel::SelectionFlags commandFor(const QModelIndex &index, const QEvent *event) const;
    void step(int rows);
    void keepCurrentCellShown();
    void setHoveredRow(int row);
    void updateRow(int row);
    void setDelegates();
    void applyMetrics();
    void applyRowHeight();
    void popUpColumnMenu(const QPoint &position);
    template <typename MakeText> void copy(MakeText makeText);
    [[nodiscard]] bool isFirstShownColumn(int column) const;

    ValueActions &m_values;
    JobHeaderView *m_header;
    JobColumns *m_columns;
    std::vector<RowDelegate *> m_delegates; // all of them, owned by Qt's parent tree
    Density m_density = Density::Comfortable;
    int m_hoveredRow = -1;
    bool m_showsCurrentCell = false; // the user moved the current cell within its row with the keyboard
};

} // namespace assay
