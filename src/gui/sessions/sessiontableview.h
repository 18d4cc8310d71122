// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "gui/actions/valueholder.h"
#include "gui/jobs/rowtableview.h"
#include "statistics/sessionorder.h"

class QMenu;

namespace assay {

class SessionColumns;
class SessionHeaderView;
class SessionTableModel;
class ValueActions;

/// The table of sessions. Columns can be moved, resized and hidden; the first one stays in sight. GUI thread.
class SessionTableView : public RowTableView, public ValueHolder
{
    Q_OBJECT

public:
    /// \p values provides the menu actions for cell values; \p model the sessions. Neither is owned; both must outlive
    /// this.
    SessionTableView(ValueActions &values, SessionTableModel &model, QWidget *parent = nullptr);
    ~SessionTableView() override;

    /// Shows a sort in the header without a signal.
    void setSort(const SessionSort &sort);

    [[nodiscard]] SessionColumns *columns() const { return m_columns; } ///< owned by this

    /// More rows than this are not copied to the clipboard.
    static constexpr qsizetype CopyLimit = 20'000;

    /// The current row, which the details tell of; nothing while none is selected.
    [[nodiscard]] std::optional<int> currentRow() const;

    /// Copies the selected rows to the clipboard, with titles; or emits copyRefused() if there are more than CopyLimit.
    void copySelection();

    /// The id, agent, version or worst module of the current cell; the id in other columns.
    [[nodiscard]] std::optional<HeldValue> heldValue() const override;

Q_SIGNALS:
    void sortRequested(const assay::SessionSort &sort);
    /// Nothing was copied, since more than CopyLimit rows are selected.
    void copyRefused(qsizetype rows);
    /// So many rows were copied to the clipboard.
    void copied(qsizetype rows);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void requestSort(int column);
    [[nodiscard]] QMenu *columnMenu(int column, QWidget *parent);
    void popUpColumnMenu(const QPoint &position);
    void keepCurrentCellShown();
    void addSorts(QMenu *menu, int column);
    [[nodiscard]] std::optional<HeldValue> valueAt(const QModelIndex &index) const;

    ValueActions &m_values;
    SessionTableModel &m_model;
    SessionHeaderView *m_header;
    SessionSort m_sort;
    SessionColumns *m_columns;
};

} // namespace assay
