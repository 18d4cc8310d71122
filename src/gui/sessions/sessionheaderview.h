// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/jobs/rowheaderview.h"

namespace assay {

/// The titles of the table of sessions; a click asks for a sort. GUI thread.
class SessionHeaderView : public RowHeaderView
{
    Q_OBJECT

public:
    explicit SessionHeaderView(QWidget *parent = nullptr);

    /// Shows that the rows are sorted by this column; -1: by none.
    void setSort(int column, Qt::SortOrder order);

protected:
    [[nodiscard]] std::optional<ColumnSort> sortOf(int section) const override;

private:
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace assay
