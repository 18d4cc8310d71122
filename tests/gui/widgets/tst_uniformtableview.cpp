// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QAbstractTableModel>
#include <QAccessible>
#include <QHeaderView>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

#include "gui/widgets/uniformtableview.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 20;
constexpr int Columns = 5;
constexpr int Many = 10'000'000;

/// A model with any number of rows that stores no data.
class FakeModel : public QAbstractTableModel
{
public:
    explicit FakeModel(int rows)
        : m_rows(rows)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"%1/%2"_s.arg(index.row()).arg(index.column())) : QVariant();
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool disabled = index.row() == disabledRow;
        return disabled ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
    }

    void insert(int row, int rows)
    {
        beginInsertRows({}, row, row + rows - 1);
        m_rows += rows;
        endInsertRows();
    }

    void remove(int row, int rows)
    {
        beginRemoveRows({}, row, row + rows - 1);
        m_rows -= rows;
        endRemoveRows();
    }

    void start(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    int disabledRow = -1;

private:
    int m_rows;
};

/// Records the painted cells.
class CountingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        rows.insert(index.row());
        columns.insert(index.column());
        ++cells;
        if (option.state.testFlag(QStyle::State_Selected))
            selected.insert(index.row());
        if (option.state.testFlag(QStyle::State_MouseOver))
            hovered = index;
        if (option.state.testFlag(QStyle::State_HasFocus))
            focused = index;
        matching = matching && option.rect == view->visualRect(index);
    }

    void clear()
    {
        rows.clear();
        columns.clear();
        selected.clear();
        cells = 0;
        hovered = focused = QModelIndex();
        matching = true;
    }

    const UniformTableView *view = nullptr;
    mutable std::set<int> rows;
    mutable std::set<int> columns;
    mutable std::set<int> selected;
    mutable QModelIndex hovered;
    mutable QModelIndex focused;
    mutable int cells = 0;
    mutable bool matching = true; // every cell was painted at its visualRect()
};

/// Lets tests call moveCursor() without key events.
class OpenView : public UniformTableView
{
public:
    using UniformTableView::moveCursor;
    using UniformTableView::MoveDown;
    using UniformTableView::MoveEnd;
    using UniformTableView::MoveHome;
    using UniformTableView::MoveLeft;
    using UniformTableView::MoveNext;
    using UniformTableView::MovePageDown;
    using UniformTableView::MovePageUp;
    using UniformTableView::MovePrevious;
    using UniformTableView::MoveRight;
    using UniformTableView::MoveUp;
    using UniformTableView::sizeHintForColumn;
    using UniformTableView::visualRegionForSelection;
};

} // namespace

class TestUniformTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void verticalHeaderHasNoRows();
    void rowsHaveTheRightPositions_data();
    void rowsHaveTheRightPositions();
    void scrollsByTheHint_data();
    void scrollsByTheHint();
    void scrollsToColumns();
    void keysMoveTheCurrentCell_data();
    void keysMoveTheCurrentCell();
    void cursorSkipsHiddenAndMovedColumns();
    void cursorSkipsDisabledRows();
    void emptyTableHasNoCursor();
    void tabGoesFromRowToRow();
    void growingBelowPaintsNothing();
    void growingPaintsVisibleNewRows();
    void growingFromEmptyShowsTheScrollBar();
    void rowsInTheMiddleMoveTheRest();
    void shrinkingKeepsTheEndVisible();
    void resetStartsAnew();
    void paintsOnlyVisibleRows();
    void paintsTheStateOfCells();
    void changedDataIsPainted();
    void headerIsAboveTheCells();
    void shiftClickSelectsARange();
    void draggingSelectsRows();
    void selectAllIsOneRange();
    void invisibleSelectionIsNotPainted();
    void rowHeightKeepsTheTopRow();
    void columnsFitTheVisibleRows();
    void cellsAreAccessible();

private:
    void show(int rows);
    void paintAnew();
    [[nodiscard]] QModelIndex cell(int row, int column) const { return m_model->index(row, column); }
    [[nodiscard]] QPoint middle(int row, int column) const { return m_view->visualRect(cell(row, column)).center(); }
    [[nodiscard]] int rowsInSight() const { return m_view->viewport()->height() / RowHeight; }

    std::unique_ptr<FakeModel> m_model;
    std::unique_ptr<OpenView> m_view;
    CountingDelegate *m_delegate = nullptr;
};

void TestUniformTableView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestUniformTableView::show(int rows)
{
    m_model = std::make_unique<FakeModel>(rows);
    m_view = std::make_unique<OpenView>();
    m_delegate = new CountingDelegate(m_view.get());
    m_delegate->view = m_view.get();
    m_view->setItemDelegate(m_delegate);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setRowHeight(RowHeight);
    m_view->horizontalHeader()->setDefaultSectionSize(100); // set before show(), since a later change is painted later
    m_view->setModel(m_model.get());
    m_view->resize(700, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QCoreApplication::processEvents();
    m_delegate->clear();
}

void TestUniformTableView::paintAnew()
{
    QCoreApplication::processEvents();
    m_delegate->clear();
    m_view->viewport()->repaint();
}

void TestUniformTableView::verticalHeaderHasNoRows()
{
    show(Many);
    const QHeaderView *header = static_cast<QTableView *>(m_view.get())->verticalHeader();
    QCOMPARE(header->count(), 0);
    QVERIFY(header->isHidden());
    QVERIFY(header->model() != m_model.get());
    m_model->insert(Many, 10);
    m_model->start(5);
    QCOMPARE(header->count(), 0);
    m_view->setModel(nullptr);
    QCOMPARE(m_view->rowAt(0), -1);
    m_view->setModel(m_model.get());
    QCOMPARE(header->count(), 0);
    QCOMPARE(m_view->rowAt(0), 0);
}

void TestUniformTableView::rowsHaveTheRightPositions_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 15, 1'000, Many})
        QTest::addRow("%d", rows) << rows;
}

void TestUniformTableView::rowsHaveTheRightPositions()
{
    QFETCH(const int, rows);
    show(rows);
    const int height = m_view->viewport()->height();
    QCOMPARE(m_view->verticalScrollBar()->maximum(), std::max(0, rows * RowHeight - height));
    QCOMPARE(m_view->verticalScrollBar()->pageStep(), height);
    QCOMPARE(m_view->rowAt(0), rows > 0 ? 0 : -1);
    QCOMPARE(m_view->rowAt(-1), -1);
    QVERIFY(!m_view->indexAt(QPoint(650, 5)).isValid()); // after the last column
    m_view->scrollToBottom();
    if (rows == 0) {
        QVERIFY(!m_view->indexAt(QPoint(5, 5)).isValid());
        return;
    }
    const QRect last = m_view->visualRect(cell(rows - 1, 2));
    QCOMPARE(last.size(), QSize(100, RowHeight));
    QCOMPARE(last.x(), 200);
    QCOMPARE(last.bottom() + 1, std::min(height, rows * RowHeight));
    QCOMPARE(m_view->indexAt(last.topLeft()), cell(rows - 1, 2));
    QCOMPARE(m_view->indexAt(last.bottomRight()), cell(rows - 1, 2));
    QVERIFY(!m_view->indexAt(last.bottomLeft() + QPoint(0, 1)).isValid());
    QCOMPARE(m_view->visualRect(cell(0, 0)).y(), -m_view->verticalScrollBar()->value());
    QCOMPARE(m_view->rowViewportPosition(rows - 1), last.y());
    QVERIFY(!m_view->visualRect(QModelIndex()).isValid());
}

void TestUniformTableView::scrollsByTheHint_data()
{
    QTest::addColumn<int>("before"); // the row at the top before
    QTest::addColumn<int>("row");
    QTest::addColumn<QAbstractItemView::ScrollHint>("hint");
    QTest::addColumn<int>("where"); // position of the row: -1 top, 0 middle, 1 bottom, 2 unchanged
    using View = QAbstractItemView;
    QTest::newRow("seen already") << 5'000'000 << 5'000'004 << View::EnsureVisible << 2;
    QTest::newRow("above") << 5'000'000 << 3 << View::EnsureVisible << -1;
    QTest::newRow("below") << 5'000'000 << 9'000'000 << View::EnsureVisible << 1;
    QTest::newRow("to the top") << 5'000'000 << 5'000'004 << View::PositionAtTop << -1;
    QTest::newRow("to the bottom") << 5'000'000 << 5'000'004 << View::PositionAtBottom << 1;
    QTest::newRow("to the middle") << 0 << 9'000'000 << View::PositionAtCenter << 0;
    QTest::newRow("last to the top") << 0 << Many - 1 << View::PositionAtTop << 1;
    QTest::newRow("first to the bottom") << 100 << 0 << View::PositionAtBottom << -1;
}

void TestUniformTableView::scrollsByTheHint()
{
    QFETCH(const int, before);
    QFETCH(const int, row);
    QFETCH(const QAbstractItemView::ScrollHint, hint);
    QFETCH(const int, where);
    show(Many);
    m_view->verticalScrollBar()->setValue(before * RowHeight);
    const int was = m_view->rowViewportPosition(row);
    m_view->scrollTo(cell(row, 1), hint);
    const QRect rect = m_view->visualRect(cell(row, 1));
    const int height = m_view->viewport()->height();
    QCOMPARE(rect.y(), where == -1 ? 0 : where == 0 ? (height - RowHeight) / 2 : where == 1 ? height - RowHeight : was);
}

void TestUniformTableView::scrollsToColumns()
{
    show(100);
    m_view->resize(250, 300);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_view->setLayoutDirection(direction);
        for (const int column : {4, 0, 2}) {
            m_view->scrollTo(cell(50, column));
            QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(cell(50, column))));
            QCOMPARE(m_view->indexAt(middle(50, column)), cell(50, column));
        }
    }
    const int across = m_view->horizontalScrollBar()->value();
    m_view->scrollToRow(0, QAbstractItemView::EnsureVisible);
    QCOMPARE(m_view->horizontalScrollBar()->value(), across);
    QCOMPARE(m_view->rowAt(0), 0);
    m_view->setColumnHidden(4, true);
    m_view->scrollTo(cell(90, 4)); // no effect for a hidden cell
    QCOMPARE(m_view->rowAt(0), 0);
    QVERIFY(m_view->visualRect(cell(0, 4)).isNull());
}

void TestUniformTableView::keysMoveTheCurrentCell_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("rows"); // number of rows to move: 1000 is a page, 10 million to the end
    QTest::addColumn<int>("column"); // target column
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("up") << int(Qt::Key_Up) << none << false << -1 << 2;
    QTest::newRow("down") << int(Qt::Key_Down) << none << false << 1 << 2;
    QTest::newRow("left") << int(Qt::Key_Left) << none << false << 0 << 1;
    QTest::newRow("right") << int(Qt::Key_Right) << none << false << 0 << 3;
    QTest::newRow("left, right to left") << int(Qt::Key_Left) << none << true << 0 << 3;
    QTest::newRow("right, right to left") << int(Qt::Key_Right) << none << true << 0 << 1;
    QTest::newRow("page up") << int(Qt::Key_PageUp) << none << false << -1'000 << 2;
    QTest::newRow("page down") << int(Qt::Key_PageDown) << none << false << 1'000 << 2;
    QTest::newRow("home") << int(Qt::Key_Home) << none << false << 0 << 0;
    QTest::newRow("end") << int(Qt::Key_End) << none << false << 0 << 4;
    QTest::newRow("Ctrl+Home") << int(Qt::Key_Home) << control << false << -Many << 0;
    QTest::newRow("Ctrl+End") << int(Qt::Key_End) << control << false << Many << 4;
}

void TestUniformTableView::keysMoveTheCurrentCell()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const bool, rightToLeft);
    QFETCH(const int, rows);
    QFETCH(const int, column);
    show(Many);
    m_view->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const int row = Many / 2;
    m_view->setCurrentIndex(cell(row, 2));
    QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    const QModelIndex current = m_view->currentIndex();
    QCOMPARE(current.column(), column);
    if (std::abs(rows) == 1'000) {
        const int went = std::abs(current.row() - row);
        QVERIFY(went >= rowsInSight() - 1 && went <= rowsInSight());
        QCOMPARE(current.row() > row, rows > 0);
    } else {
        QCOMPARE(current.row(), std::clamp(row + rows, 0, Many - 1));
    }
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(current)));
}

void TestUniformTableView::cursorSkipsHiddenAndMovedColumns()
{
    show(10);
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(4, 0); // 4 0 1 2 3
    m_view->setColumnHidden(0, true); // 4 1 2 3
    m_view->setColumnHidden(3, true); // 4 1 2
    m_view->setCurrentIndex(cell(5, 4));
    const auto move = [this](auto action, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        m_view->setCurrentIndex(m_view->moveCursor(action, modifiers));
        return m_view->currentIndex();
    };
    QCOMPARE(move(OpenView::MoveLeft), cell(5, 4));
    QCOMPARE(move(OpenView::MoveRight), cell(5, 1));
    QCOMPARE(move(OpenView::MoveEnd), cell(5, 2));
    QCOMPARE(move(OpenView::MoveRight), cell(5, 2));
    QCOMPARE(move(OpenView::MoveHome), cell(5, 4));
    QCOMPARE(move(OpenView::MoveEnd, Qt::ControlModifier), cell(9, 2));
    QCOMPARE(move(OpenView::MoveDown), cell(9, 2));
    m_view->setCurrentIndex(cell(9, 1));
    m_view->setColumnHidden(1, true); // contains the current cell
    QCOMPARE(move(OpenView::MoveRight), cell(9, 2)); // no column is skipped
    m_view->setCurrentIndex(cell(9, 1));
    QCOMPARE(move(OpenView::MoveLeft), cell(9, 4));
    m_view->setColumnHidden(1, false);
    m_view->setCurrentIndex(cell(9, 2));
    m_view->setColumnHidden(2, true);
    QCOMPARE(move(OpenView::MoveUp), cell(8, 1));
    QCOMPARE(m_view->indexAt(QPoint(50, 5)), cell(0, 4));
    QCOMPARE(m_view->indexAt(QPoint(150, 5)), cell(0, 1));
}

void TestUniformTableView::cursorSkipsDisabledRows()
{
    show(10);
    m_model->disabledRow = 5;
    m_view->setCurrentIndex(cell(4, 1));
    QCOMPARE(m_view->moveCursor(OpenView::MoveDown, Qt::NoModifier), cell(6, 1));
    m_view->setCurrentIndex(cell(6, 1));
    QCOMPARE(m_view->moveCursor(OpenView::MoveUp, Qt::NoModifier), cell(4, 1));
    m_model->disabledRow = 9;
    QCOMPARE(m_view->moveCursor(OpenView::MovePageDown, Qt::NoModifier), cell(8, 1));
    m_view->setCurrentIndex(cell(8, 1));
    QCOMPARE(m_view->moveCursor(OpenView::MoveDown, Qt::NoModifier), cell(8, 1));
}

void TestUniformTableView::emptyTableHasNoCursor()
{
    show(0);
    QVERIFY(!m_view->moveCursor(OpenView::MoveDown, Qt::NoModifier).isValid());
    m_model->insert(0, 3);
    QCOMPARE(m_view->moveCursor(OpenView::MoveDown, Qt::NoModifier), cell(0, 0));
    for (int column = 0; column < Columns; ++column)
        m_view->setColumnHidden(column, true);
    QVERIFY(!m_view->moveCursor(OpenView::MoveDown, Qt::NoModifier).isValid());
}

void TestUniformTableView::tabGoesFromRowToRow()
{
    show(3);
    m_view->setCurrentIndex(cell(0, 4));
    QCOMPARE(m_view->moveCursor(OpenView::MoveNext, Qt::NoModifier), cell(1, 0));
    m_view->setCurrentIndex(cell(2, 4));
    QCOMPARE(m_view->moveCursor(OpenView::MoveNext, Qt::NoModifier), cell(0, 0));
    m_view->setCurrentIndex(cell(0, 0));
    QCOMPARE(m_view->moveCursor(OpenView::MovePrevious, Qt::NoModifier), cell(2, 4));
}

void TestUniformTableView::growingBelowPaintsNothing()
{
    show(1'000);
    m_view->verticalScrollBar()->setValue(333);
    paintAnew();
    m_delegate->clear();
    m_model->insert(1'000, Many);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), (Many + 1'000) * RowHeight - m_view->viewport()->height());
    QCOMPARE(m_view->verticalScrollBar()->value(), 333);
    QCoreApplication::processEvents();
    QCOMPARE(m_delegate->cells, 0);
}

void TestUniformTableView::growingPaintsVisibleNewRows()
{
    show(3);
    m_model->insert(3, 2);
    QTRY_VERIFY(m_delegate->cells > 0);
    QCOMPARE(m_delegate->rows, (std::set<int>{3, 4}));
    QCOMPARE(m_delegate->cells, 2 * Columns);
}

void TestUniformTableView::growingFromEmptyShowsTheScrollBar()
{
    show(0);
    QVERIFY(!m_view->verticalScrollBar()->isVisible());
    m_model->insert(0, 1'000);
    QTRY_VERIFY(m_view->verticalScrollBar()->isVisible());
    QCOMPARE(m_view->horizontalHeader()->width(), m_view->viewport()->width());
    QTRY_COMPARE(int(m_delegate->rows.size()), rowsInSight() + 1);
}

void TestUniformTableView::rowsInTheMiddleMoveTheRest()
{
    show(1'000);
    m_view->setCurrentIndex(cell(5, 0));
    m_model->insert(2, 3);
    QTRY_VERIFY(m_delegate->rows.count(8) > 0);
    QCOMPARE(m_view->currentIndex(), cell(8, 0));
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 1'003 * RowHeight - m_view->viewport()->height());
}

void TestUniformTableView::shrinkingKeepsTheEndVisible()
{
    show(1'000);
    m_view->scrollToBottom();
    m_model->remove(100, 900);
    QCOMPARE(m_view->visualRect(cell(99, 0)).bottom() + 1, m_view->viewport()->height());
    QCOMPARE(m_view->rowAt(m_view->viewport()->height() - 1), 99);
    m_model->remove(1, 99);
    QCOMPARE(m_view->visualRect(cell(0, 0)).y(), 0);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    QTRY_VERIFY(!m_view->verticalScrollBar()->isVisible());
    paintAnew();
    QCOMPARE(m_delegate->rows, std::set<int>{0});
}

void TestUniformTableView::resetStartsAnew()
{
    show(1'000);
    m_view->scrollToBottom();
    m_model->start(Many);
    m_view->scrollToRow(Many - 1, QAbstractItemView::EnsureVisible); // immediately, to a row that did not exist before
    QCOMPARE(m_view->visualRect(cell(Many - 1, 0)).bottom() + 1, m_view->viewport()->height());
    m_model->start(2);
    QCOMPARE(m_view->rowAt(0), 0);
    QTRY_COMPARE(m_view->verticalScrollBar()->value(), 0);
    Q_EMIT m_model->layoutChanged();
    paintAnew();
    QCOMPARE(m_delegate->rows, (std::set<int>{0, 1}));
}

void TestUniformTableView::paintsOnlyVisibleRows()
{
    show(Many);
    m_view->verticalScrollBar()->setValue(5'000'000 * RowHeight + 7);
    paintAnew();
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    QCOMPARE(*m_delegate->rows.begin(), 5'000'000);
    QVERIFY(*m_delegate->rows.rbegin() >= last && *m_delegate->rows.rbegin() <= last + 1);
    QCOMPARE(m_delegate->cells, int(m_delegate->rows.size()) * Columns);
    QVERIFY(m_delegate->matching);
    // Invisible columns are not painted either.
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_view->setLayoutDirection(direction);
        m_view->resize(250, 300);
        m_view->horizontalScrollBar()->setValue(0);
        paintAnew();
        QCOMPARE(m_delegate->columns, (std::set<int>{0, 1, 2}));
        QVERIFY(m_delegate->matching);
    }
    // When two distant parts of the viewport are updated, the rows between them are not painted.
    m_view->verticalScrollBar()->setValue(0);
    paintAnew();
    m_delegate->clear();
    m_view->viewport()->repaint(QRegion(0, 2, 50, 4) + QRegion(0, 5 * RowHeight + 2, 50, 4));
    QCOMPARE(m_delegate->rows, (std::set<int>{0, 5}));
}

void TestUniformTableView::paintsTheStateOfCells()
{
    show(100);
    m_view->setFocus();
    m_view->setCurrentIndex(cell(3, 1));
    QTest::mouseMove(m_view->viewport(), middle(6, 2));
    QHoverEvent over(QEvent::HoverMove, QPointF(middle(6, 2)), QPointF(middle(6, 2)), QPointF());
    QCoreApplication::sendEvent(m_view->viewport(), &over);
    paintAnew();
    QCOMPARE(m_delegate->selected, std::set<int>{3});
    QCOMPARE(m_delegate->focused, cell(3, 1));
    QCOMPARE(m_delegate->hovered, cell(6, 2));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
    paintAnew();
    QVERIFY(!m_delegate->hovered.isValid());
}

void TestUniformTableView::changedDataIsPainted()
{
    show(Many);
    paintAnew();
    m_delegate->clear();
    Q_EMIT m_model->dataChanged(cell(2, 0), cell(3, 4));
    QTRY_COMPARE(m_delegate->rows, (std::set<int>{2, 3}));
    m_delegate->clear();
    Q_EMIT m_model->dataChanged(cell(4, 1), cell(4, 1));
    QTRY_COMPARE(m_delegate->rows, std::set<int>{4});
    m_delegate->clear();
    Q_EMIT m_model->dataChanged(cell(9'000, 0), cell(Many - 1, 4));
    QCoreApplication::processEvents();
    QCOMPARE(m_delegate->cells, 0);
}

void TestUniformTableView::headerIsAboveTheCells()
{
    show(100);
    const QHeaderView *header = m_view->horizontalHeader();
    QCOMPARE(header->geometry().bottom() + 1, m_view->viewport()->geometry().top());
    QCOMPARE(header->x(), m_view->viewport()->x());
    QCOMPARE(header->width(), m_view->viewport()->width());
    m_view->horizontalHeader()->hide();
    QCOMPARE(m_view->viewport()->y(), m_view->frameWidth());
}

void TestUniformTableView::shiftClickSelectsARange()
{
    show(Many);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, middle(2, 1));
    m_view->scrollTo(cell(Many - 1, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, middle(Many - 3, 3));
    const QItemSelection selection = m_view->selectionModel()->selection();
    QCOMPARE(selection.size(), 1);
    QCOMPARE(selection.first().top(), 2);
    QCOMPARE(selection.first().bottom(), Many - 3);
    QCOMPARE(selection.first().width(), Columns);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, middle(Many - 5, 0));
    QVERIFY(!m_view->selectionModel()->isRowSelected(Many - 5));
    m_view->scrollToTop();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, middle(1, 0));
    QTest::keyClick(m_view.get(), Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    QCOMPARE(m_view->selectionModel()->selection().first().top(), 1);
    QCOMPARE(m_view->selectionModel()->selection().first().bottom(), m_view->currentIndex().row());
}

void TestUniformTableView::draggingSelectsRows()
{
    show(100);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_view->setLayoutDirection(direction);
        m_view->clearSelection();
        m_view->horizontalHeader()->moveSection(1, 3);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, middle(9, 2));
        QMouseEvent move(
            QEvent::MouseMove, middle(4, 0), m_view->viewport()->mapToGlobal(middle(4, 0)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, middle(4, 0));
        QCOMPARE(m_view->selectionModel()->selectedRows().size(), 6);
        QCOMPARE(m_view->selectionModel()->selection().first().top(), 4);
        QCOMPARE(m_view->selectionModel()->selection().first().bottom(), 9);
    }
}

void TestUniformTableView::selectAllIsOneRange()
{
    show(Many);
    m_view->selectAll();
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    QCOMPARE(m_view->selectionModel()->selection().first().height(), Many);
    m_view->selectRow(7);
    QCOMPARE(m_view->currentIndex().row(), 7);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 1);
}

void TestUniformTableView::invisibleSelectionIsNotPainted()
{
    show(Many);
    const QRect sight = m_view->viewport()->rect();
    const auto region = [this](int first, int last) {
        return m_view->visualRegionForSelection(QItemSelection(cell(first, 0), cell(last, Columns - 1)));
    };
    QCOMPARE(region(0, Many - 1).boundingRect(), sight);
    QCOMPARE(region(2, 3).boundingRect(), QRect(0, 2 * RowHeight, sight.width(), 2 * RowHeight));
    QVERIFY(region(9'000, Many - 1).isEmpty());
}

void TestUniformTableView::rowHeightKeepsTheTopRow()
{
    show(Many);
    m_view->verticalScrollBar()->setValue(7'000'000 * RowHeight);
    m_view->setRowHeight(36);
    QCOMPARE(m_view->rowHeight(), 36);
    QCOMPARE(m_view->rowAt(0), 7'000'000);
    QCOMPARE(m_view->rowViewportPosition(7'000'001), 36);
    QCOMPARE(m_view->verticalScrollBar()->singleStep(), 36);
    m_view->setRowHeight(0);
    QCOMPARE(m_view->rowHeight(), 1);
}

void TestUniformTableView::columnsFitTheVisibleRows()
{
    show(Many);
    m_view->horizontalHeader()->setResizeContentsPrecision(0); // only the visible rows
    const int narrow = m_view->sizeHintForColumn(1);
    m_view->scrollToBottom();
    const int wide = m_view->sizeHintForColumn(1);
    QVERIFY(narrow > 0 && narrow < wide);
    m_view->resizeColumnToContents(1);
    QVERIFY(m_view->columnWidth(1) >= wide);
    m_view->horizontalHeader()->setResizeContentsPrecision(1'000);
    QCOMPARE(m_view->sizeHintForColumn(1), wide);
    m_model->start(0);
    QCOMPARE(m_view->sizeHintForColumn(1), 0);
}

void TestUniformTableView::cellsAreAccessible()
{
    show(1'000);
    QAccessible::setActive(true);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->tableInterface()->rowCount(), 1'000);
    QAccessibleInterface *found = table->tableInterface()->cellAt(3, 2);
    QVERIFY(found);
    QCOMPARE(found->text(QAccessible::Name), u"3/2"_s);
    const QRect rect = m_view->visualRect(cell(3, 2));
    QCOMPARE(found->rect(), QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()));
    QCOMPARE(table->indexOfChild(found), 4 * (Columns + 1) + 3);
    const QPoint place = m_view->viewport()->mapToGlobal(rect.center());
    QCOMPARE(table->childAt(place.x(), place.y())->text(QAccessible::Name), u"3/2"_s);
    for (int child = 1; child <= Columns; ++child)
        QCOMPARE(table->child(child)->role(), QAccessible::ColumnHeader);
    m_view->selectAll();
    m_view->setCurrentIndex(cell(5, 0));
    QVERIFY(table->tableInterface()->isRowSelected(5));
    m_model->remove(0, 900);
    QCOMPARE(table->tableInterface()->rowCount(), 100);
    QAccessible::setActive(false);
}

QTEST_MAIN(TestUniformTableView)
#include "tst_uniformtableview.moc"
