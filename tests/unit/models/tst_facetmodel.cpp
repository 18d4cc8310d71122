// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "models/facetmodel.h"

using namespace assay;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

JobQuery facetQuery(Field field)
{
    JobQuery query;
    query.facets = {field};
    return query;
}

std::string jobs(const std::vector<std::pair<std::string, int>> &counts)
{
    std::string json = "[";
    int id = 0;
    for (const auto &[module, count] : counts) {
        for (int i = 0; i < count; ++i) {
            json += (id > 0 ? "," : "") + test::job("j" + std::to_string(id), module);
            ++id;
        }
    }
    return json + "]";
}

QString listed(const FacetModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool excluded = index.data(FacetModel::ExcludedRole).toBool();
        lines.append(u"%1%2 %3"_s.arg(
            (checked ? u"+"_s : QString()) + (excluded ? u"-"_s : QString()), index.data().toString(),
            index.data(FacetModel::CountRole).toString()));
    }
    return lines.join(u", "_s);
}

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsValuesWithCounts()
    {
        FacetModel model(Field::Module);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setResult(test::answer(test::storeOf(jobs({{"a", 1}, {"b", 3}, {"", 2}})), facetQuery(Field::Module)));
        QCOMPARE(listed(model), u"b 3, Empty text 2, a 1"_s);
        QCOMPARE(model.values(), 3);
        QCOMPARE(model.value(0), FacetValue(u"b"_s));
        QCOMPARE(model.value(1), FacetValue(u""_s));
        QVERIFY(model.index(1).data(FacetModel::HasValueRole).toBool());
        model.setResult(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void statusesAndMissingValuesAreReadable()
    {
        FacetModel statuses(Field::Status);
        const auto store =
            test::storeOf("[" + test::job("1", "m", "1", "in_progress") + "," + test::job("2", "m", "1", "odd") + "]");
        statuses.setResult(test::answer(store, facetQuery(Field::Status)));
        QCOMPARE(listed(statuses), u"In progress 1, odd 1"_s);
        QCOMPARE(statuses.index(0).data(FacetModel::ValueRole).toString(), u"in_progress"_s);
        statuses.setNameFilter(u"n PROG"_s); // the displayed text is searched too
        QCOMPARE(listed(statuses), u"In progress 1"_s);

        FacetModel agents(Field::AgentName);
        agents.setResult(test::answer(store, facetQuery(Field::AgentName)));
        QCOMPARE(listed(agents), u"No value 2"_s);
        QCOMPARE(agents.value(0), FacetValue());
        QVERIFY(!agents.index(0).data(FacetModel::HasValueRole).toBool());
        QVERIFY(agents.index(0).data(FacetModel::ValueRole).toString().isNull());
        QCOMPARE(agents.index(0).data(Qt::AccessibleTextRole).toString(), u"No value, 2 jobs"_s);
    }

    void checkedValuesStayListed()
    {
        FacetModel model(Field::Module);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        JobQuery query = facetQuery(Field::Module);
        query.refinement.setFacetValue(Field::Module, u"gone"_s, true);
        query.refinement.setFacetValue(Field::Module, u"b"_s, true);
        query.refinement.setFacetValue(Field::Module, std::nullopt, true);
        model.setResult(test::answer(test::storeOf(jobs({{"a", 1}, {"b", 3}})), query));
        QCOMPARE(listed(model), u"+b 3, a 1, +gone 0, +No value 0"_s);
        model.setNameFilter(u"zzz"_s);
        QCOMPARE(listed(model), u"+b 3, +gone 0, +No value 0"_s);
        model.setNameFilter(QString());
        QCOMPARE(model.rowCount(), 4);
    }

    void excludedValuesStayListed()
    {
        FacetModel model(Field::Module);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        JobQuery query = facetQuery(Field::Module);
        query.refinement.setExcluded(Field::Module, u"gone"_s, true);
        query.refinement.setExcluded(Field::Module, u"b"_s, true);
        query.refinement.setExcluded(Field::Module, std::nullopt, true);
        const auto store = test::storeOf(jobs({{"a", 1}, {"b", 3}}));
        model.setResult(test::answer(store, query));
        QCOMPARE(listed(model), u"-b 3, a 1, -gone 0, -No value 0"_s);
        model.setNameFilter(u"zzz"_s);
        QCOMPARE(listed(model), u"-b 3, -gone 0, -No value 0"_s);
        model.setNameFilter(QString());
        query.facets = {}; // not counted yet: the list stays
        query.refinement.setExcluded(Field::Module, u"b"_s, false);
        model.setResult(test::answer(store, query));
        QCOMPARE(listed(model), u"b 3, a 1, -gone 0, -No value 0"_s);
    }

    void newCountsKeepTheCurrentRow()
    {
        FacetModel model(Field::Module);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setResult(test::answer(test::storeOf(jobs({{"a", 4}, {"b", 3}, {"c", 2}})), facetQuery(Field::Module)));
        const QPersistentModelIndex current(model.index(1)); // b
        const QPersistentModelIndex gone(model.index(2)); // c
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        // Another load: other codes, another order, one value added and one removed.
        model.setResult(test::answer(test::storeOf(jobs({{"b", 5}, {"d", 9}, {"a", 1}})), facetQuery(Field::Module)));
        QCOMPARE(listed(model), u"d 9, b 5, a 1"_s);
        QCOMPARE(current.row(), 1);
        QCOMPARE(current.data().toString(), u"b"_s);
        QVERIFY(!gone.isValid());
        QCOMPARE(reset.size(), 0);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        model.setResult(test::answer(test::storeOf(jobs({{"b", 6}, {"d", 10}, {"a", 1}})), facetQuery(Field::Module)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(layout.size(), 0);
        QCOMPARE(listed(model), u"d 10, b 6, a 1"_s);
    }

    void uncountedAnswerKeepsTheList()
    {
        FacetModel model(Field::Module);
        const auto store = test::storeOf(jobs({{"a", 4}, {"b", 3}}));
        model.setResult(test::answer(store, facetQuery(Field::Module)));
        JobQuery query;
        query.refinement.setFacetValue(Field::Module, u"b"_s, true);
        model.setResult(test::answer(store, query));
        QCOMPARE(listed(model), u"a 4, +b 3"_s);
    }

    void refiningKeepsTheOrder()
    {
        FacetModel model(Field::Module);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        const auto store = test::storeOf(
            "[" + test::job("1", "a", "1", "completed") + "," + test::job("2", "a", "1", "failed") + ","
            + test::job("3", "a", "1", "completed") + "," + test::job("4", "b", "1", "failed") + ","
            + test::job("5", "b", "1", "failed") + "," + test::job("6", "c", "1", "completed") + "]");
        JobQuery query = facetQuery(Field::Module);
        model.setResult(test::answer(store, query));
        QCOMPARE(listed(model), u"a 3, b 2, c 1"_s);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        query.refinement.setFacetValue(Field::Status, u"failed"_s, true);
        model.setResult(test::answer(store, query));
        QCOMPARE(listed(model), u"a 1, b 2, c 0"_s); // not the order of these counts, and c has not gone
        query.refinement = {};
        model.setResult(test::answer(store, query));
        QCOMPARE(listed(model), u"a 3, b 2, c 1"_s);
        QCOMPARE(inserted.size() + removed.size() + moved.size(), 0);
        QCOMPARE(model.values(), 3);
        // Other jobs: their own order.
        model.setResult(test::answer(test::storeOf(jobs({{"b", 3}, {"a", 1}})), query));
        QCOMPARE(listed(model), u"b 3, a 1"_s);
    }

    void moreRowsRenewTheOrder()
    {
        FacetModel model(Field::Module);
        const auto store = test::storeOf(jobs({{"a", 2}, {"b", 4}, {"c", 1}}));
        const JobQuery query = facetQuery(Field::Module);
        const auto first = [&](std::size_t rows) {
            return std::make_shared<const QueryResult>(*runQuery(store, rows, query));
        };
        model.setResult(first(3));
        QCOMPARE(listed(model), u"a 2, b 1"_s);
        model.setResult(first(7));
        QCOMPARE(listed(model), u"b 4, a 2, c 1"_s);
    }

    /// More values than can be listed: those without a job give way to those that have one.
    void valuesWithoutJobsGiveWayAmongMany()
    {
        std::string json = "[";
        for (int i = 0; i < 3'000; ++i) {
            json += (i > 0 ? "," : "")
                + test::job(std::to_string(i), "module-" + std::to_string(i), "1", i == 2'999 ? "failed" : "completed");
        }
        FacetModel model(Field::Module);
        const auto store = test::storeOf(json + "]");
        JobQuery query = facetQuery(Field::Module);
        model.setResult(test::answer(store, query));
        QCOMPARE(model.rowCount(), FacetModel::RowLimit);
        query.refinement.setFacetValue(Field::Status, u"failed"_s, true);
        model.setResult(test::answer(store, query));
        QCOMPARE(listed(model), u"module-2999 1"_s);
        QCOMPARE(model.values(), 3'000);
        query.refinement = {};
        model.setResult(test::answer(store, query));
        QCOMPARE(model.rowCount(), FacetModel::RowLimit);
    }

    void manyValuesAreSearchedOnAnotherThread()
    {
        std::string json = "[";
        const auto count = int(FacetModel::ListedAtOnce) + 1'000;
        for (int i = 0; i < count; ++i)
            json += (i > 0 ? "," : "") + test::job(std::to_string(i), "module-" + std::to_string(i));
        FacetModel model(Field::Module);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy updated(&model, &FacetModel::updated);
        model.setResult(test::answer(test::storeOf(json + "]"), facetQuery(Field::Module)));
        QTRY_COMPARE(updated.size(), 1);
        QCOMPARE(model.rowCount(), FacetModel::RowLimit);
        QCOMPARE(model.hiddenValues(), count - FacetModel::RowLimit);

        // Without this thread's event loop, the search comes to its end all the same; the loop only takes the rows.
        model.setNameFilter(u"MODULE-499"_s);
        model.waitForListing();
        QVERIFY(model.isListing());
        QCOMPARE(model.rowCount(), FacetModel::RowLimit);
        QTRY_COMPARE(updated.size(), 2);
        QVERIFY(!model.isListing());
        QCOMPARE(model.rowCount(), 11); // 499, 4990 to 4999
        QCOMPARE(model.hiddenValues(), 0);

        // Only the last of several texts counts.
        model.setNameFilter(u"zzz"_s);
        model.setNameFilter(u"module-4999"_s);
        QTRY_COMPARE(updated.size(), 3);
        QCOMPARE(listed(model), u"module-4999 1"_s);
        model.setNameFilter(QString());
        model.setResult(nullptr); // a late answer does not bring the rows back
        QCOMPARE(model.rowCount(), 0);
        model.waitForListing();
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0);
    }

    void manyValuesAreLimitedAndSearched()
    {
        std::string json = "[";
        for (int i = 0; i < 3'000; ++i)
            json += (i > 0 ? "," : "") + test::job(std::to_string(i), "module-" + std::to_string(i));
        FacetModel model(Field::Module);
        QAbstractItemModelTester tester(&model, Mode::QtTest);
        QSignalSpy updated(&model, &FacetModel::updated);
        JobQuery query = facetQuery(Field::Module);
        query.refinement.setFacetValue(Field::Module, u"module-999"_s, true); // the last one in text order
        model.setResult(test::answer(test::storeOf(json + "]"), query));
        QCOMPARE(updated.size(), 1);
        QCOMPARE(model.rowCount(), FacetModel::RowLimit + 1);
        QCOMPARE(model.hiddenValues(), 3'000 - FacetModel::RowLimit - 1);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex kept(model.index(0));
        const QString keptText = kept.data().toString();
        model.setNameFilter(u"MODULE-299"_s);
        QVERIFY(removed.size() <= 1); // not once for each range between the values that stay
        QVERIFY(!kept.isValid() || kept.data().toString() == keptText);
        QCOMPARE(model.hiddenValues(), 0);
        QCOMPARE(model.rowCount(), 11 + 1); // 299, 2990 to 2999, and the checked one
        QCOMPARE(updated.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
