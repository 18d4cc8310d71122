// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QPersistentModelIndex>
#include <QTableView>

namespace assay {

/// A table view with uniform row height. The position of a row is a multiplication, so time and memory do not depend on
/// the number of rows. QTableView instead uses its vertical header, which stores and measures every row; here that
/// header has no sections (see RowlessHeader) and is hidden.
///
/// Selects whole rows and scrolls per pixel in both directions. Does not support hidden or moved rows, spans, grid or
/// drop indicator. Columns work as in QTableView. Scroll bar values are int, so rows beyond 2^31 pixels (more than 50
/// million rows of 40 pixels) cannot be reached. GUI thread.
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

    /// The row at \p y pixels from the top of the viewport; -1 if there is none.
    [[nodiscard]] int rowAt(int y) const;

    /// The top of a row, in pixels from the top of the viewport.
    [[nodiscard]] int rowViewportPosition(int row) const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// Leaves space below the last row, in pixels, so that it can be scrolled out from under what lies over the view.
    void setSpaceBelow(int height);

    /// Keeps the first shown column at the beginning of the view while the others scroll. Off by default. The header
    /// must show it there, too (see frozenWidth()).
    void setFirstColumnFrozen(bool frozen);

    /// The width of the column that does not scroll, in pixels; 0 when there is none or when it is not over another.
    [[nodiscard]] int frozenWidth() const;

    /// Scrolls vertically to a row; does not scroll horizontally.
    void scrollToRow(int row, ScrollHint hint);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
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

    /// Called before a cell is painted. May change the option for its delegate.
    virtual void prepareCell(QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// The first and the last row between two positions, in pixels from the top of the viewport; last < first if there
    /// are none. Does not trigger a layout, so it may be called while painting.
    [[nodiscard]] std::pair<int, int> rowsBetween(int top, int bottom) const;

private:
    /// A visible column: its position and width in pixels of the viewport.
    struct ColumnInSight
    {
        int column;
        int x;
        int width;
    };

    [[nodiscard]] std::vector<ColumnInSight> columnsInSight() const;
    [[nodiscard]] int columnThatFreezes() const;
    [[nodiscard]] int widthThatFreezes() const;
    [[nodiscard]] int frozenColumn() const;
    [[nodiscard]] QRect frozenRect() const;
    void paintColumns(QPainter &painter, const QRegion &region, const std::vector<ColumnInSight> &columns) const;
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
    int m_spaceBelow = 0;
    bool m_measuring = false;
    bool m_firstColumnFrozen = false;
};

} // namespace assay
