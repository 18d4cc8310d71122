// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QHeaderView>

#include "core/job/sortkey.h"

namespace assay {

/// The header of the table of jobs. A click sorts by the column: ascending, descending, unsorted. Shift+click adds the
/// column as a further sort key. Paints the sort direction and, with several keys, the position of each.
class JobHeaderView : public QHeaderView
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
    void cycleSort(Field field, bool add);

    /// The sort after cycleSort(). A static function, for tests.
    [[nodiscard]] static std::vector<SortKey> nextSort(const std::vector<SortKey> &sort, Field field, bool add);

    /// The section at a position of the viewport, also where the frozen column lies over another; -1 if there is none.
    [[nodiscard]] int sectionAt(const QPoint &position) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(const std::vector<assay::SortKey> &sort);

protected:
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    /// A press on the edge of the frozen column.
    struct Grabbed
    {
        int place; ///< from where reading begins
        int width; ///< of the column then
    };

    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] int frozenSection() const;
    [[nodiscard]] int shiftAt(const QPoint &position) const;
    [[nodiscard]] int fromBegin(const QPoint &position) const;
    [[nodiscard]] int gripMargin() const;
    [[nodiscard]] bool isOnFrozenEdge(const QPoint &position) const;

    std::vector<SortKey> m_sort;
    std::optional<Grabbed> m_grabbed;
    bool m_add = false; // Shift was down when the button was pressed
};

} // namespace assay
