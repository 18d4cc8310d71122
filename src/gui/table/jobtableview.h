// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QAction>
#include <QPointer>

#include "core/job/refinement.h"
#include "core/job/sortkey.h"
#include "gui/actions/valueholder.h"
#include "gui/jobs/rowtableview.h"
#include "workspace/rowtext.h"
#include "workspace/tableselection.h"

namespace assay {

class JobColumns;
class JobHeaderView;
class RowDelegate;
class ValueActions;

/// The table of jobs: a view of a JobTableModel, or of any model with its columns. Columns can be moved,
/// resized and hidden; the first one stays in sight. The current row is always selected. Scrolls sideways only when the
/// user does. Handles ten million rows without blocking. GUI thread.
class JobTableView : public RowTableView, public ValueHolder
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

    // --- sort and search ---

    /// Shows a sort in the header without a signal.
    void setSort(const std::vector<SortKey> &sort);

    /// Highlights this text in the explanations, ids and names.
    void setNeedles(const QStringList &needles);

    // --- selection ---

    /// The shown columns and the selected rows, for an export.
    [[nodiscard]] TableSelection selection() const;

    /// Selects the current row, or else the row at the top of the view, when no row is selected. Does not scroll.
    void ensureSelection();

    /// Moves the current row by one; does nothing at the ends.
    void selectNext() { step(1); }
    void selectPrevious() { step(-1); }

    /// Copies the selected rows to the clipboard, or emits copyRefused() if there are more than CopyLimit.
    void copySelection(RowFormat format = RowFormat::Tsv);

    /// Copies the ids of the selected jobs, one on each line; see copySelection().
    void copyIds();

    /// A menu for the selected jobs, in the context menu of rows. Not owned.
    void setJobMenu(QAction *menu) { m_jobMenu = menu; }

    /// The value of the current cell; nothing in a column of what the user said of the jobs.
    [[nodiscard]] std::optional<HeldValue> heldValue() const override;

Q_SIGNALS:
    void sortRequested(const std::vector<assay::SortKey> &sort);
    /// Nothing was copied, since more than CopyLimit rows are selected.
    void copyRefused(qsizetype rows);
    /// So many rows were copied to the clipboard.
    void copied(qsizetype rows);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int rows);
    void keepCurrentCellShown();
    void setDelegates();
    void popUpColumnMenu(const QPoint &position);
    template <typename MakeText> void copy(MakeText makeText);

    ValueActions &m_values;
    JobHeaderView *m_header;
    JobColumns *m_columns;
    QPointer<QAction> m_jobMenu;
    std::vector<RowDelegate *> m_delegates; // all of them, owned by Qt's parent tree
};

} // namespace assay
