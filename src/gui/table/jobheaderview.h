// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/job/sortkey.h"
#include "gui/jobs/rowheaderview.h"

namespace assay {

/// The header of the table of jobs. A click sorts by the column: ascending, descending, unsorted. Shift+click adds the
/// column as a further sort key. Paints the sort direction and, with several keys, the position of each.
class JobHeaderView : public RowHeaderView
{
    Q_OBJECT

public:
    explicit JobHeaderView(QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<SortKey> &sort() const { return m_sort; }

    /// Shows a sort without a signal.
    void setSort(const std::vector<SortKey> &sort);

    /// Shows a sort and emits sortRequested().
    void requestSort(const std::vector<SortKey> &sort);

    /// Does the same as a click on a column, or Shift+click when \p add is true.
    void cycleSort(JobColumn column, bool add);

    /// The sort after cycleSort(). A static function, for tests.
    [[nodiscard]] static std::vector<SortKey> nextSort(const std::vector<SortKey> &sort, JobColumn column, bool add);

Q_SIGNALS:
    void sortRequested(const std::vector<assay::SortKey> &sort);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    [[nodiscard]] std::optional<ColumnSort> sortOf(int section) const override;

private:
    std::vector<SortKey> m_sort;
    bool m_add = false; // Shift was down when the button was pressed
};

} // namespace assay
