// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "gui/actions/valueholder.h"
#include "gui/jobs/rowtableview.h"
#include "statistics/sessionorder.h"

class QMenu;

namespace assay {

class SessionHeaderView;
class SessionTableModel;
class ValueActions;

/// The table of sessions: one of them is selected. GUI thread.
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

    /// The selected row, if there is one.
    [[nodiscard]] std::optional<int> selectedRow() const;

    /// The id, agent, version or worst module of the current cell; the id in other columns.
    [[nodiscard]] std::optional<HeldValue> heldValue() const override;

Q_SIGNALS:
    void sortRequested(const assay::SessionSort &sort);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void changeEvent(QEvent *event) override;

private:
    void requestSort(int column);
    void rememberWidths();
    void layOutColumns();
    void addSorts(QMenu *menu, int column);
    [[nodiscard]] std::optional<HeldValue> valueAt(const QModelIndex &index) const;

    ValueActions &m_values;
    SessionTableModel &m_model;
    SessionHeaderView *m_header;
    SessionSort m_sort;
    std::vector<int> m_widths; // of the columns, also of modules that are gone for now
};

} // namespace assay
