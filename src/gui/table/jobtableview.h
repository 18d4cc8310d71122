// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "core/job/refinement.h"
#include "core/job/sortkey.h"
#include "gui/look/metrics.h"
#include "gui/widgets/uniformtableview.h"
#include "workspace/tableselection.h"

class QMenu;

namespace assay {

class ExplanationDelegate;
class JobHeaderView;

/// The table of jobs: a view of a JobTableModel, or of any model whose columns are the fields. Columns can be
/// moved, resized and hidden. Takes ten million rows without a stall. GUI thread.
class JobTableView : public UniformTableView
{
    Q_OBJECT

public:
    /// More rows than this are not copied to the clipboard: exporting is the way to take them along.
    static constexpr qsizetype CopyLimit = 20'000;

    explicit JobTableView(QWidget *parent = nullptr);
    ~JobTableView() override;

    void setModel(QAbstractItemModel *model) override;

    // --- columns ---

    /// A menu of all columns to show and hide, and to reset them. Its checks are set when it opens. Owned by \p parent.
    [[nodiscard]] QMenu *createColumnsMenu(QWidget *parent);

    /// The fields shown, in the order shown.
    [[nodiscard]] std::vector<Field> shownFields() const;

    void setFieldShown(Field field, bool shown);

    /// Order, widths and visibility as the field table has them.
    void resetColumns();

    /// Order, widths and visibility for the settings. restoreState() says whether it could use it; else nothing
    /// changes.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);

    // --- sort and search ---

    /// Shows a sort in the header without asking for it.
    void setSort(const std::vector<SortKey> &sort);

    /// Marks this text in the explanations.
    void setNeedle(const QString &needle);

    // --- selection ---

    /// Selected rows as ranges of first and last, ascending. Costs by the range, not by the row.
    [[nodiscard]] std::vector<std::pair<int, int>> selectedRanges() const;
    [[nodiscard]] qsizetype selectedRowCount() const;

    /// What is shown and selected, for an export.
    [[nodiscard]] TableSelection selection() const;

    /// Makes a row the current and only selected one and scrolls it into view; keeps the column.
    void showRow(int row);

    /// Moves the current row by one within what is shown; does nothing at the ends.
    void selectNext() { step(1); }
    void selectPrevious() { step(-1); }

    void selectAll() override;

    /// The selected rows of the shown columns with a header as tab-separated text; at most CopyLimit rows.
    [[nodiscard]] QString selectedText() const;

    /// Puts selectedText() on the clipboard, or says copyRefused() when there are too many rows.
    void copySelection();

    // --- for the delegates ---

    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    [[nodiscard]] bool isFirstShownColumn(int column) const;
    /// True once the user moved the current cell within its row with the keyboard.
    [[nodiscard]] bool showsCurrentCell() const { return m_showsCurrentCell; }

Q_SIGNALS:
    void sortRequested(const std::vector<assay::SortKey> &sort);
    /// The user wants to see only rows with this value of a facet.
    void refineByRequested(assay::Field field, const assay::FacetValue &value);
    /// The user wants to ask the service for this value only.
    void askForRequested(assay::Field field, const QString &value);
    /// Return or a double click on a row.
    void openRequested(int row);
    /// More rows are selected than are copied.
    void copyRefused(qsizetype rows);
    void selectedRowsChanged();
    void columnsChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void step(int rows);
    void setHoveredRow(int row);
    void updateRow(int row);
    void setDelegates();
    void applyMetrics();
    void stretchExplanation();
    void fillColumnsMenu(QMenu *menu);
    void addFilterActions(QMenu *menu, const QModelIndex &index);
    void addSortActions(QMenu *menu, Field field);
    [[nodiscard]] FacetValue rawValue(int row, Field field) const;
    [[nodiscard]] int defaultWidth(const FieldInfo &info) const;

    JobHeaderView *m_header;
    ExplanationDelegate *m_explanations;
    Density m_density = Density::Comfortable;
    int m_hoveredRow = -1;
    bool m_showsCurrentCell = false;
    bool m_stretches = true; // the explanation takes the room that is left
    bool m_stretching = false;
    bool m_hasColumns = false; // the columns were laid out or restored once
};

} // namespace assay
