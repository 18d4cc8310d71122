// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "models/jobtablemodel.h"
#include "models/selectionkeeper.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// Jobs with these numbers as ids and as scores, so that sorting by score changes the order of ids.
std::string jobs(int first, int count, int step = 1)
{
    std::string json = "[";
    for (int i = 0; i < count; ++i) {
        const int number = first + i * step;
        json += (i > 0 ? "," : "") + test::job("j" + std::to_string(number), "house_style", std::to_string(number));
    }
    return json + "]";
}

JobQuery byScore(Qt::SortOrder order)
{
    JobQuery query;
    query.sort = {{Field::Score, order}};
    return query;
}

struct Bench
{
    JobTableModel table;
    QItemSelectionModel selection{&table};
    SelectionKeeper keeper{&table, &selection};

    void select(int first, int last)
    {
        selection.select(
            QItemSelection(table.index(first, 0), table.index(last, table.columnCount() - 1)),
            QItemSelectionModel::Select);
    }

    SelectionKeeper::Restored
    show(std::shared_ptr<const QueryResult> result, const std::shared_ptr<const JobIdIndex> &ids = {}, int top = -1)
    {
        keeper.remember(top);
        table.setResult(std::move(result));
        return keeper.restore(ids);
    }

    [[nodiscard]] QString id(int row) const { return table.index(row, 0).data().toString(); }

    [[nodiscard]] QString selected() const
    {
        QStringList ids;
        const QModelIndexList rows = selection.selectedRows();
        for (const QModelIndex &index : rows)
            ids.append(id(index.row()));
        std::sort(ids.begin(), ids.end());
        return ids.join(u' ');
    }

    [[nodiscard]] QString current() const
    {
        return selection.currentIndex().isValid() ? id(selection.currentIndex().row()) : QString();
    }
};

} // namespace

class TestSelectionKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortingKeepsJobs()
    {
        Bench bench;
        const auto store = test::storeOf(jobs(0, 100));
        bench.show(test::answer(store));
        bench.select(3, 4);
        bench.select(50, 50);
        bench.selection.setCurrentIndex(bench.table.index(4, 2), QItemSelectionModel::NoUpdate);
        const SelectionKeeper::Restored restored =
            bench.show(test::answer(store, byScore(Qt::DescendingOrder)), {}, 10);
        QCOMPARE(bench.selected(), u"j3 j4 j50"_s);
        QCOMPARE(bench.current(), u"j4"_s);
        QCOMPARE(bench.selection.currentIndex(), bench.table.index(95, 2));
        QCOMPARE(restored.topRow.value(), 89);
        QVERIFY(!restored.waiting);
        QVERIFY(!restored.shortened);
        bench.show(test::answer(store));
        QCOMPARE(bench.selected(), u"j3 j4 j50"_s);
        QCOMPARE(bench.selection.currentIndex(), bench.table.index(4, 2));
    }

    void filteringDropsHiddenRows()
    {
        Bench bench;
        const auto store = test::storeOf(jobs(0, 100));
        bench.show(test::answer(store));
        bench.select(5, 6);
        bench.selection.setCurrentIndex(bench.table.index(6, 0), QItemSelectionModel::NoUpdate);
        JobQuery query;
        query.refinement.text = u"j5"_s;
        bench.show(test::answer(store, query));
        QCOMPARE(bench.table.rowCount(), 11);
        QCOMPARE(bench.selected(), u"j5"_s);
        QCOMPARE(bench.current(), QString());
    }

    void allStaysAllWhenSorted()
    {
        Bench bench;
        const auto store = test::storeOf(jobs(0, 20'000));
        bench.show(test::answer(store));
        bench.select(0, 19'999);
        bench.show(test::answer(store, byScore(Qt::DescendingOrder)));
        QCOMPARE(bench.selection.selectedRows().size(), 20'000);
        QCOMPARE(bench.selection.selection().size(), 1);
    }

    void allOfAFilterIsNotAllOfEverything()
    {
        Bench bench;
        const auto store = test::storeOf(jobs(0, 100));
        JobQuery query;
        query.refinement.text = u"j5"_s;
        bench.show(test::answer(store, query));
        bench.select(0, bench.table.rowCount() - 1);
        bench.show(test::answer(store));
        QCOMPARE(bench.table.rowCount(), 100);
        QCOMPARE(bench.selection.selectedRows().size(), 11);
        bench.select(0, 99);
        bench.show(test::answer(store, query));
        QCOMPARE(bench.selection.selectedRows().size(), 11);
    }

    void tooManyRangesKeepTheCurrentRow()
    {
        Bench bench;
        const auto store = test::storeOf(jobs(0, 30'000));
        JobQuery odd;
        bench.show(test::answer(store, odd));
        bench.select(0, 14'999);
        bench.selection.setCurrentIndex(bench.table.index(7, 0), QItemSelectionModel::NoUpdate);
        QSignalSpy shortened(&bench.keeper, &SelectionKeeper::selectionShortened);
        // An order in which selected and unselected rows alternate.
        auto mixed = std::make_shared<QueryResult>(*test::answer(store));
        mixed->order.emplace();
        for (std::uint32_t i = 0; i < 15'000; ++i) {
            mixed->order->push_back(SourceRow{i});
            mixed->order->push_back(SourceRow{i + 15'000});
        }
        const SelectionKeeper::Restored restored = bench.show(mixed);
        QVERIFY(restored.shortened);
        QCOMPARE(shortened.size(), 1);
        QCOMPARE(bench.selected(), u"j7"_s);
        QCOMPARE(bench.current(), u"j7"_s);
    }

    void refreshKeepsJobsById()
    {
        Bench bench;
        bench.show(test::answer(test::storeOf(jobs(0, 100)), byScore(Qt::DescendingOrder)));
        bench.select(0, 1); // j99 j98
        bench.select(20, 20); // j79
        bench.selection.setCurrentIndex(bench.table.index(20, 1), QItemSelectionModel::NoUpdate);

        std::shared_ptr<JobIdIndex> ids;
        const auto fresh = test::storeOf(jobs(199, 200, -1), &ids); // more jobs, in reverse order
        SelectionKeeper::Restored restored = bench.show(test::answer(fresh, byScore(Qt::DescendingOrder)), {}, 30);
        QVERIFY(restored.waiting);
        QCOMPARE(bench.selected(), QString());
        // Another result arrives before the load has ended.
        restored = bench.show(test::answer(fresh, byScore(Qt::AscendingOrder)));
        QVERIFY(restored.waiting);
        restored = bench.keeper.restore(ids);
        QVERIFY(!restored.waiting);
        QCOMPARE(bench.selected(), u"j79 j98 j99"_s);
        QCOMPARE(bench.current(), u"j79"_s);
        QCOMPARE(bench.selection.currentIndex().column(), 1);
        QCOMPARE(restored.topRow.value(), 69);
    }

    void sortedRefreshWaitsForAllRows()
    {
        Bench bench;
        bench.show(test::answer(test::storeOf(jobs(0, 100)), byScore(Qt::DescendingOrder)));
        bench.select(20, 20); // j79
        bench.selection.setCurrentIndex(bench.table.index(20, 0), QItemSelectionModel::NoUpdate);

        std::shared_ptr<JobIdIndex> ids;
        const auto fresh = test::storeOf(jobs(199, 200, -1), &ids);
        // The load has ended, but the result has only its first rows, without j79.
        auto some = std::make_shared<QueryResult>(*runQuery(fresh, 50, byScore(Qt::DescendingOrder)));
        QVERIFY(bench.show(some, ids, 10).waiting);
        const SelectionKeeper::Restored restored =
            bench.show(test::answer(fresh, byScore(Qt::DescendingOrder)), ids, 0);
        QVERIFY(restored.done && !restored.waiting && !restored.reordered);
        QCOMPARE(bench.selected(), u"j79"_s);
        QCOMPARE(bench.current(), u"j79"_s);
        QCOMPARE(restored.topRow.value(), 110); // j89, which was at the top
    }

    void refreshDropsMissingJobsAndKeepsAll()
    {
        Bench bench;
        bench.show(test::answer(test::storeOf(jobs(0, 10))));
        bench.select(2, 3);
        std::shared_ptr<JobIdIndex> ids;
        auto fresh = test::storeOf(jobs(0, 10, 3), &ids);
        bench.show(test::answer(fresh), ids);
        QCOMPARE(bench.selected(), u"j3"_s);
        bench.select(0, 9);
        fresh = test::storeOf(jobs(0, 50), &ids);
        bench.show(test::answer(fresh), ids);
        QCOMPARE(bench.selection.selectedRows().size(), 50);
    }

    void newSelectionOfTheUserWins()
    {
        Bench bench;
        bench.show(test::answer(test::storeOf(jobs(0, 10))));
        bench.select(2, 3);
        std::shared_ptr<JobIdIndex> ids;
        const auto fresh = test::storeOf(jobs(0, 10), &ids);
        QVERIFY(bench.show(test::answer(fresh)).waiting);
        bench.select(7, 7);
        const SelectionKeeper::Restored restored = bench.keeper.restore(ids);
        QVERIFY(!restored.waiting);
        QCOMPARE(bench.selected(), u"j7"_s);
    }

    void oldJobsAreReleasedWhileWaiting()
    {
        Bench bench;
        std::shared_ptr<JobStore> old = test::storeOf(jobs(0, 10));
        const std::weak_ptr<JobStore> watched = old;
        bench.show(test::answer(old));
        old.reset();
        bench.select(2, 3);
        QVERIFY(bench.show(test::answer(test::storeOf(jobs(0, 10)))).waiting);
        QVERIFY(watched.expired());
    }
};

QTEST_GUILESS_MAIN(TestSelectionKeeper)
#include "tst_selectionkeeper.moc"
