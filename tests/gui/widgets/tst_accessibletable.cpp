// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader gets of a table: the shown columns in the order of the user.

#include <algorithm>
#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include "gui/widgets/accessibleparts.h"
#include "gui/widgets/accessibletable.h"
#include "gui/widgets/showncolumns.h"
#include "gui/widgets/uniformtableview.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 6;

/// Rows that can be added, removed and forgotten; a cell says the number of its row and its column.
class NumberModel : public QAbstractTableModel
{
public:
    explicit NumberModel(int rows)
    {
        for (int row = 0; row < rows; ++row)
            m_numbers.push_back(row);
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const int number = m_numbers[std::size_t(index.row())];
        if (role == Qt::DisplayRole)
            return u"%1/%2"_s.arg(number).arg(index.column());
        if (role == Qt::AccessibleTextRole && index.column() == 1)
            return u"number %1"_s.arg(number);
        if (role == Qt::AccessibleDescriptionRole && index.column() == 2)
            return u"described %1"_s.arg(number);
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(u"title %1"_s.arg(section))
                                                                        : QVariant();
    }

    void insertAbove(int rows)
    {
        beginInsertRows({}, 0, rows - 1);
        m_numbers.insert(m_numbers.begin(), std::size_t(rows), -1);
        endInsertRows();
    }

    void remove(int row, int rows)
    {
        beginRemoveRows({}, row, row + rows - 1);
        m_numbers.erase(m_numbers.begin() + row, m_numbers.begin() + row + rows);
        endRemoveRows();
    }

    void start(int rows)
    {
        beginResetModel();
        m_numbers.assign(std::size_t(rows), 0);
        endResetModel();
    }

private:
    std::vector<int> m_numbers;
};

/// What the views tell when their model changes. Offscreen nobody listens, so they do not.
void tellModelChange(const UniformTableView &view, QAccessibleTableModelChangeEvent::ModelChangeType change)
{
    auto *object = const_cast<UniformTableView *>(&view);
    QAccessibleTableModelChangeEvent event(object, change);
    event.accessibleInterface()->tableInterface()->modelChange(&event);
}

int childNumber(int row, int column)
{
    return (row + 1) * (Columns + 1) + column + 1; // as Qt's item views number them
}

} // namespace

class TestAccessibleTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hiddenColumnsAreNotTold();
    void columnsAreInTheOrderOfTheUser();
    void cellsSayTheirWords();
    void everyCellIsFoundByItsNumber();
    void hiddenCellsAndRowHeadersAreNoChildren();
    void headersBelongToTheirColumns();
    void placesAreOnTheScreen_data();
    void placesAreOnTheScreen();
    void theFrozenColumnIsWhereItIsSeen();
    void theCurrentCellHasTheFocus();
    void eventsReachTheirCells();
    void aShownColumnSpeaksForAHiddenOne();
    void statesTellWhatIsInSight();
    void rowsAreSelected();
    void selectedListsEnd();
    void aResetDropsCells();
    void aCellFollowsItsRow();
    void anotherModelDropsCells();
    void aMillionRowsAreCheap();
    void aTableWithoutAModelIsEmpty();
    void cellsEndWithTheTable();

private:
    void show(int rows);
    [[nodiscard]] QAccessibleInterface *interface() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    [[nodiscard]] QAccessibleTableInterface *table() const { return interface()->tableInterface(); }
    [[nodiscard]] QStringList titles() const;

    std::unique_ptr<NumberModel> m_model;
    std::unique_ptr<UniformTableView> m_view;
};

void TestAccessibleTable::init()
{
    show(50);
}

void TestAccessibleTable::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestAccessibleTable::show(int rows)
{
    m_view.reset();
    m_model = std::make_unique<NumberModel>(rows);
    m_view = std::make_unique<UniformTableView>();
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setDefaultSectionSize(100);
    m_view->setModel(m_model.get());
    m_view->hideColumn(0);
    m_view->hideColumn(3);
    m_view->resize(600, 300);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

QStringList TestAccessibleTable::titles() const
{
    QStringList titles;
    for (int place = 0; place < table()->columnCount(); ++place)
        titles.append(table()->columnDescription(place));
    return titles;
}

void TestAccessibleTable::hiddenColumnsAreNotTold()
{
    QCOMPARE(interface()->role(), QAccessible::Table);
    QCOMPARE(table()->rowCount(), 50);
    QCOMPARE(titles(), (QStringList{u"title 1"_s, u"title 2"_s, u"title 4"_s, u"title 5"_s}));
    QVERIFY(!table()->cellAt(0, 4));
    QVERIFY(!table()->cellAt(0, -1));
    QVERIFY(!table()->cellAt(-1, 0));
    QVERIFY(!table()->cellAt(50, 0));
    m_view->showColumn(3);
    m_view->hideColumn(1);
    QCOMPARE(titles(), (QStringList{u"title 2"_s, u"title 3"_s, u"title 4"_s, u"title 5"_s}));
    QCOMPARE(table()->cellAt(7, 1)->text(QAccessible::Name), u"7/3"_s);
}

void TestAccessibleTable::columnsAreInTheOrderOfTheUser()
{
    QAccessibleInterface *moved = table()->cellAt(2, 3);
    QCOMPARE(moved->text(QAccessible::Name), u"2/5"_s);
    m_view->horizontalHeader()->moveSection(5, 0);
    QCOMPARE(titles(), (QStringList{u"title 5"_s, u"title 1"_s, u"title 2"_s, u"title 4"_s}));
    QCOMPARE(table()->cellAt(2, 0), moved);
    QCOMPARE(moved->tableCellInterface()->columnIndex(), 0);
    QCOMPARE(table()->cellAt(2, 2)->text(QAccessible::Name), u"2/2"_s);
    // The view still tells of it by its column in the model.
    QCOMPARE(interface()->child(childNumber(2, 5)), moved);
}

void TestAccessibleTable::cellsSayTheirWords()
{
    QAccessibleInterface *named = table()->cellAt(4, 0);
    QCOMPARE(named->role(), QAccessible::Cell);
    QCOMPARE(named->text(QAccessible::Name), u"number 4"_s);
    QCOMPARE(named->text(QAccessible::Description), QString());
    QAccessibleInterface *described = table()->cellAt(4, 1);
    QCOMPARE(described->text(QAccessible::Name), u"4/2"_s);
    QCOMPARE(described->text(QAccessible::Description), u"described 4"_s);
    QCOMPARE(described->parent(), interface());
    QCOMPARE(described->window(), interface()->window());
    QCOMPARE(described->childCount(), 0);
    const QAccessibleTableCellInterface *cell = described->tableCellInterface();
    QCOMPARE(cell->table(), interface());
    QCOMPARE(cell->rowIndex(), 4);
    QCOMPARE(cell->columnIndex(), 1);
    QCOMPARE(cell->rowExtent(), 1);
    QCOMPARE(cell->columnExtent(), 1);
}

void TestAccessibleTable::everyCellIsFoundByItsNumber()
{
    QCOMPARE(interface()->childCount(), 51 * (Columns + 1));
    for (int row = 0; row < 50; ++row) {
        for (int place = 0; place < table()->columnCount(); ++place) {
            QAccessibleInterface *cell = table()->cellAt(row, place);
            QVERIFY(cell);
            const int number = interface()->indexOfChild(cell);
            QVERIFY(number >= 0 && number < interface()->childCount());
            QCOMPARE(interface()->child(number), cell);
        }
    }
    QCOMPARE(interface()->indexOfChild(table()->cellAt(3, 2)), childNumber(3, 4));
    QCOMPARE(AccessibleTable::childNumber(m_model->index(3, 4)), childNumber(3, 4));
}

void TestAccessibleTable::hiddenCellsAndRowHeadersAreNoChildren()
{
    QAccessibleInterface *cell = interface()->child(childNumber(1, 4));
    QVERIFY(cell);
    QVERIFY(!interface()->child(childNumber(1, 0)));
    QVERIFY(!interface()->child(childNumber(1, 3)));
    QVERIFY(!interface()->child(childNumber(1, -1)));
    QVERIFY(!interface()->child(0)); // the corner
    QVERIFY(!interface()->child(-1));
    QVERIFY(!interface()->child(interface()->childCount()));
    m_view->hideColumn(4);
    QVERIFY(!interface()->child(childNumber(1, 4)));
    QVERIFY(cell->state().invisible);
    QVERIFY(cell->rect().isNull());
    QCOMPARE(interface()->indexOfChild(cell), -1);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), -1);
    QCOMPARE(interface()->indexOfChild(QAccessible::queryAccessibleInterface(m_view->horizontalScrollBar())), -1);
}

void TestAccessibleTable::headersBelongToTheirColumns()
{
    const QList<QAccessibleInterface *> headers = table()->cellAt(9, 2)->tableCellInterface()->columnHeaderCells();
    QCOMPARE(headers.size(), 1);
    QAccessibleInterface *header = headers.first();
    QCOMPARE(header->role(), QAccessible::ColumnHeader);
    QCOMPARE(header->text(QAccessible::Name), u"title 4"_s);
    QCOMPARE(header->parent(), interface());
    QCOMPARE(interface()->indexOfChild(header), 5);
    QCOMPARE(interface()->child(5), header);
    QVERIFY(!interface()->child(1)); // of a hidden column
    const QHeaderView *bar = m_view->horizontalHeader();
    const QRect place(bar->sectionViewportPosition(4), 0, 100, bar->viewport()->height());
    QCOMPARE(header->rect(), QRect(bar->viewport()->mapToGlobal(place.topLeft()), place.size()));
    QCOMPARE(interface()->childAt(header->rect().center().x(), header->rect().center().y()), header);
    m_view->horizontalHeader()->hide();
    QVERIFY(!interface()->child(5));
    QVERIFY(table()->cellAt(9, 2)->tableCellInterface()->columnHeaderCells().isEmpty());
}

void TestAccessibleTable::placesAreOnTheScreen_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestAccessibleTable::placesAreOnTheScreen()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_view->setLayoutDirection(direction);
    QRect last;
    for (int place = 0; place < table()->columnCount(); ++place) {
        QAccessibleInterface *cell = table()->cellAt(5, place);
        const QRect rect = cell->rect();
        const QPoint inside = m_view->viewport()->mapFromGlobal(rect.center());
        QCOMPARE(m_view->indexAt(inside).row(), 5);
        QCOMPARE(rect.size(), QSize(100, m_view->rowHeight()));
        QCOMPARE(interface()->childAt(rect.center().x(), rect.center().y()), cell);
        const QRect header = cell->tableCellInterface()->columnHeaderCells().first()->rect();
        QCOMPARE(header.left(), rect.left());
        if (place > 0)
            QCOMPARE(rect.left() > last.left(), direction == Qt::LeftToRight);
        last = rect;
    }
    QVERIFY(!interface()->childAt(-10'000, -10'000));
}

void TestAccessibleTable::theFrozenColumnIsWhereItIsSeen()
{
    m_view->setFirstColumnFrozen(true);
    m_view->resize(250, 300);
    m_view->horizontalScrollBar()->setValue(100);
    QCOMPARE(m_view->frozenWidth(), 100);
    QAccessibleInterface *frozen = table()->cellAt(0, 0);
    QAccessibleInterface *header = frozen->tableCellInterface()->columnHeaderCells().first();
    QCOMPARE(frozen->rect().left(), m_view->viewport()->mapToGlobal(QPoint(0, 0)).x());
    QCOMPARE(header->rect().left(), frozen->rect().left());
    QVERIFY(!header->state().offscreen);
    // The second column is under it.
    const QPoint both = header->rect().center();
    QVERIFY(table()->cellAt(0, 1)->tableCellInterface()->columnHeaderCells().first()->rect().contains(both));
    QCOMPARE(interface()->childAt(both.x(), both.y()), header);
}

void TestAccessibleTable::theCurrentCellHasTheFocus()
{
    m_view->setCurrentIndex(m_model->index(3, 2));
    QAccessibleInterface *cell = table()->cellAt(3, 1);
    QVERIFY(cell->state().focusable);
    QVERIFY(cell->state().focused);
    QCOMPARE(interface()->focusChild(), cell);
    QVERIFY(!table()->cellAt(3, 0)->state().focused);
    m_view->clearFocus();
    QVERIFY(!cell->state().focused);
    QVERIFY(!interface()->focusChild());
}

void TestAccessibleTable::eventsReachTheirCells()
{
    m_view->setCurrentIndex(m_model->index(3, 2));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Right); // over the hidden column
    const QModelIndex current = m_view->currentIndex();
    QAccessibleEvent event(m_view.get(), QAccessible::Focus);
    event.setChild((current.row() + 1) * (Columns + 1) + current.column() + 1); // as QTableView does
    QAccessibleInterface *cell = event.accessibleInterface();
    QCOMPARE(cell->text(QAccessible::Name), u"4/4"_s);
    QVERIFY(cell->state().focused);
    QVERIFY(cell->state().selected);
    QCOMPARE(cell, table()->cellAt(4, 2));
}

void TestAccessibleTable::aShownColumnSpeaksForAHiddenOne()
{
    QCOMPARE(shownColumnNear(*m_view, 2), 2);
    QCOMPARE(shownColumnNear(*m_view, 3), 4); // the next one
    QCOMPARE(shownColumnNear(*m_view, -1), 1); // the first one
    m_view->horizontalHeader()->moveSection(5, 0);
    m_view->hideColumn(4);
    QCOMPARE(shownColumnNear(*m_view, 3), 2); // the last one
    QCOMPARE(shownColumnNear(*m_view, -1), 5);
    for (int column = 0; column < Columns; ++column)
        m_view->hideColumn(column);
    QCOMPARE(shownColumnNear(*m_view, 2), -1);
    QCOMPARE(table()->columnCount(), 0);
}

void TestAccessibleTable::statesTellWhatIsInSight()
{
    QAccessibleInterface *cell = table()->cellAt(0, 0);
    QVERIFY(!cell->state().offscreen);
    QVERIFY(!cell->state().invisible);
    QVERIFY(cell->state().selectable);
    QVERIFY(cell->state().extSelectable);
    QVERIFY(!cell->state().disabled);
    QVERIFY(table()->cellAt(49, 0)->state().offscreen);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QVERIFY(cell->state().offscreen);
    QVERIFY(!table()->cellAt(49, 0)->state().offscreen);
    m_view->setEnabled(false);
    QVERIFY(cell->state().disabled);
    m_view->hide();
    QVERIFY(table()->cellAt(49, 0)->state().invisible);
}

void TestAccessibleTable::rowsAreSelected()
{
    m_view->selectionModel()->clear();
    QVERIFY(table()->selectRow(2));
    QVERIFY(table()->selectRow(6));
    QCOMPARE(table()->selectedRows(), (QList{2, 6}));
    QCOMPARE(table()->selectedRowCount(), 2);
    QCOMPARE(table()->selectedCellCount(), 8);
    QCOMPARE(table()->selectedCells().size(), 8);
    QCOMPARE(table()->selectedCells().last()->text(QAccessible::Name), u"6/5"_s);
    QVERIFY(table()->isRowSelected(6));
    QVERIFY(!table()->isRowSelected(5));
    QVERIFY(table()->cellAt(6, 0)->state().selected);
    QVERIFY(table()->cellAt(6, 0)->tableCellInterface()->isSelected());
    QVERIFY(table()->unselectRow(2));
    QVERIFY(!table()->unselectRow(2));
    QVERIFY(!table()->unselectRow(6)); // the last one
    QCOMPARE(table()->selectedRows(), QList{6});
    QVERIFY(!table()->selectRow(50));
    QVERIFY(!table()->selectColumn(0));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    QVERIFY(table()->selectRow(1));
    QCOMPARE(table()->selectedRows(), QList{1});
}

void TestAccessibleTable::selectedListsEnd()
{
    show(1'000'000);
    m_view->selectAll();
    QCOMPARE(table()->selectedRowCount(), 1'000'000);
    QCOMPARE(table()->selectedCellCount(), 4'000'000);
    QCOMPARE(table()->selectedRows().size(), AccessibleTable::MostListed);
    const QList<QAccessibleInterface *> cells = table()->selectedCells();
    QCOMPARE(cells.size(), AccessibleTable::MostListed);
    for (const QAccessibleInterface *cell : cells)
        QVERIFY(cell->isValid()); // none of them made room for another
}

void TestAccessibleTable::aResetDropsCells()
{
    QAccessibleInterface *cell = table()->cellAt(5, 0);
    const QAccessible::Id id = QAccessible::uniqueId(cell);
    QCOMPARE(QAccessible::accessibleInterface(id), cell);
    m_model->start(10);
    QVERIFY(!cell->isValid());
    QCOMPARE(cell->text(QAccessible::Name), QString());
    QVERIFY(cell->state().invisible);
    tellModelChange(*m_view, QAccessibleTableModelChangeEvent::ModelReset);
    QVERIFY(!QAccessible::accessibleInterface(id));
    QCOMPARE(table()->rowCount(), 10);
    QCOMPARE(table()->cellAt(5, 0)->text(QAccessible::Name), u"number 0"_s);
}

void TestAccessibleTable::aCellFollowsItsRow()
{
    QAccessibleInterface *cell = table()->cellAt(5, 1);
    QAccessibleInterface *other = table()->cellAt(7, 1);
    const QAccessible::Id removed = QAccessible::uniqueId(other);
    m_model->insertAbove(2);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 7);
    QCOMPARE(table()->cellAt(7, 1), cell);
    QCOMPARE(table()->cellAt(9, 1), other);
    QCOMPARE(table()->cellAt(5, 1)->text(QAccessible::Name), u"3/2"_s);
    m_model->remove(8, 2);
    tellModelChange(*m_view, QAccessibleTableModelChangeEvent::RowsRemoved);
    QVERIFY(!QAccessible::accessibleInterface(removed));
    QCOMPARE(table()->cellAt(7, 1), cell);
    QCOMPARE(table()->cellAt(8, 1)->text(QAccessible::Name), u"8/2"_s);
}

void TestAccessibleTable::anotherModelDropsCells()
{
    const QAccessible::Id id = QAccessible::uniqueId(table()->cellAt(5, 1));
    NumberModel other(3);
    m_view->setModel(&other);
    QVERIFY(!QAccessible::accessibleInterface(id)->isValid());
    QVERIFY(!table()->cellAt(5, 1));
    QCOMPARE(table()->rowCount(), 3);
    QCOMPARE(table()->cellAt(2, 1)->text(QAccessible::Name), u"2/2"_s);
    m_view->setModel(m_model.get());
    QCOMPARE(table()->cellAt(5, 1)->text(QAccessible::Name), u"5/2"_s);
}

void TestAccessibleTable::aMillionRowsAreCheap()
{
    show(1'000'000);
    QCOMPARE(table()->rowCount(), 1'000'000);
    QCOMPARE(interface()->childCount(), 1'000'001 * (Columns + 1));
    std::vector<QAccessible::Id> ids;
    for (int row = 0; row < 1'000'000; row += 100)
        ids.push_back(QAccessible::uniqueId(table()->cellAt(row, 0)));
    const auto live = std::count_if(
        ids.begin(), ids.end(), [](QAccessible::Id id) { return QAccessible::accessibleInterface(id) != nullptr; });
    QCOMPARE(live, AccessibleParts::Limit);
    QVERIFY(QAccessible::accessibleInterface(ids.back())); // the last ones stay
    QCOMPARE(table()->cellAt(999'999, 1)->text(QAccessible::Name), u"999999/2"_s);
}

void TestAccessibleTable::aTableWithoutAModelIsEmpty()
{
    UniformTableView view;
    QAccessibleInterface *empty = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(empty->isValid());
    QCOMPARE(empty->childCount(), 0);
    QCOMPARE(empty->tableInterface()->rowCount(), 0);
    QCOMPARE(empty->tableInterface()->columnCount(), 0);
    QVERIFY(!empty->child(0));
    QVERIFY(!empty->childAt(0, 0));
    QVERIFY(!empty->tableInterface()->cellAt(0, 0));
    QVERIFY(!empty->tableInterface()->selectRow(0));
    QVERIFY(empty->tableInterface()->selectedRows().isEmpty());
}

void TestAccessibleTable::cellsEndWithTheTable()
{
    const QAccessible::Id cell = QAccessible::uniqueId(table()->cellAt(5, 1));
    const QAccessible::Id header = QAccessible::uniqueId(interface()->child(2));
    m_view.reset();
    QVERIFY(!QAccessible::accessibleInterface(cell));
    QVERIFY(!QAccessible::accessibleInterface(header));
}

QTEST_MAIN(TestAccessibleTable)
#include "tst_accessibletable.moc"
