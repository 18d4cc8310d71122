// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QPersistentModelIndex>
#include <QTableView>

namespace assay {

/// A table view whose rows have one height, so where a row stands is a multiplication: neither time nor memory grow
/// with the number of rows. QTableView asks its vertical header instead, which keeps and measures every row; here
/// that header has no sections (see RowlessHeader) and stays hidden.
///
/// Whole rows are selected and both directions scroll by the pixel. There are no hidden or moved rows, no spans, no
/// grid and no drop indicator. Columns are QTableView's: moved, resized and hidden in the horizontal header. Scroll
/// bars count in int, so rows whose tops lie beyond 2^31 pixels (more than 50 million rows of 40) are out of reach.
/// GUI thread.
class UniformTableView : public QTableView
{
    Q_OBJECT

public:
    explicit UniformTableView(QWidget *parent = nullptr);
    ~UniformTableView() override;

    void setModel(QAbstractItemModel *model) override;
    void reset() override;

    /// The height of every row, in pixels; at least 1. The row at the top stays there when it changes.
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int height);

    /// The row at a height of the viewport, in pixels from its top, or -1 where there is none.
    [[nodiscard]] int rowAt(int y) const;

    /// The top of a row, in pixels from the top of the viewport.
    [[nodiscard]] int rowViewportPosition(int row) const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// Scrolls up or down to a row; the columns in sight stay in sight.
    void bringRowIntoView(int row, ScrollHint hint);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int sizeHintForRow(int row) const override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    [[nodiscard]] QSize viewportSizeHint() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;

    /// Called before a cell is painted. May change how its delegate sees it.
    virtual void prepareCell(QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// The first and the last row between two heights of the viewport, in pixels from its top; the last is less than
    /// the first where there is none. Lays nothing out, so it may be asked while painting.
    [[nodiscard]] std::pair<int, int> rowsBetween(int top, int bottom) const;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] qint64 rowTop(int row) const { return qint64(row) * m_rowHeight; }
    [[nodiscard]] QRect rectOfRows(int first, int last) const;
    [[nodiscard]] QSize roomForCells() const;
    void layOutIfPending() const;
    void updateVerticalScrollBar(int room);
    void drawCell(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const;

    QMetaObject::Connection m_rowsRemoved;
    QPersistentModelIndex m_hovered; // the cell under the mouse
    int m_rowHeight = 24;
    bool m_measuring = false;
};

} // namespace assay
