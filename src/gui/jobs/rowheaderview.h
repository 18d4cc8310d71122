// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHeaderView>

#include "gui/look/columntitle.h"

namespace assay {

/// The titles of a RowTableView. The first shown one stays in sight where the table's first column does. Columns can be
/// moved and resized. GUI thread.
class RowHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeaderView(QWidget *parent = nullptr);

    /// The section at a position of the viewport, also where the frozen column lies over another; -1 if there is none.
    [[nodiscard]] int sectionAt(const QPoint &position) const;

    QSize sizeHint() const override;

protected:
    /// How the rows are sorted by a column; nothing when they are not.
    [[nodiscard]] virtual std::optional<ColumnSort> sortOf(int section) const = 0;

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

    std::optional<Grabbed> m_grabbed;
};

} // namespace assay
