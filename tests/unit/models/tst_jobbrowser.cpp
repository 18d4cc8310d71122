// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "helpers/heldqueries.h"
#include "helpers/modeltestjobs.h"
#include "models/jobbrowser.h"

using namespace assay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = JobBrowser::State;

namespace {

struct Bench
{
    test::ManualSource source;
    JobBrowser browser;
    QAbstractItemModelTester tester{browser.table(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy states{&browser, &JobBrowser::stateChanged};
    QSignalSpy results{&browser, &JobBrowser::resultChanged};
    QSignalSpy starts{&browser, &JobBrowser::loadStarted};
    QSignalSpy ends{&browser, &JobBrowser::loadFinished};

    Bench() { browser.listenTo(&source); }

    [[nodiscard]] QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < browser.table()->rowCount(); ++row)
            ids.append(browser.table()->index(row, 0).data().toString());
        return ids.join(u' ');
    }

    /// Counts of a facet by raw value: "completed 2, failed 1".
    [[nodiscard]] QString counts(Field field) const
    {
        QStringList lines;
        const auto result = browser.result();
        if (!result)
            return {};
        for (const auto &[counted, values] : result->facets) {
            for (const FacetCount &count : values) {
                if (counted == field) {
                    const std::string_view text = result->store->dictionary(field).value(count.code);
                    lines.append(u"%1 %2"_s.arg(
                        QString::fromUtf8(text.data(), qsizetype(text.size())), QString::number(count.rows)));
                }
            }
        }
        return lines.join(u", "_s);
    }

    void load(const std::string &jobs)
    {
        source.start();
        source.feed(jobs);
        source.finish();
        QTRY_VERIFY(!browser.isQuerying());
    }
};

const std::string Two = test::job("a", "correctness", "3") + "," + test::job("b", "correctness", "8");
const std::string Three = Two + "," + test::job("c", "data_grounding", "0.5", "failed");

std::vector<SortKey> byId(Qt::SortOrder order)
{
    return {{Field::JobId, order}};
}

Refinement onlyStatus(const QString &status)
{
    Refinement refinement;
    refinement.setFacetValue(Field::Status, status, true);
    return refinement;
}

} // namespace

class TestJobBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty()
    {
        Bench bench;
        QCOMPARE(bench.browser.state(), State::Start);
        QVERIFY(!bench.browser.isLoading());
        QVERIFY(!bench.browser.currentSource());
        QVERIFY(!bench.browser.report());
        QCOMPARE(bench.browser.loadedRows(), 0);
        bench.browser.stop();
        bench.browser.setRefinement(onlyStatus(u"failed"_s));
        QVERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.browser.state(), State::Start);
    }

    void rowsAreShownAsTheyArrive()
    {
        Bench bench;
        bench.source.start();
        QCOMPARE(bench.browser.state(), State::Loading);
        QVERIFY(bench.browser.isLoading());
        QCOMPARE(bench.browser.currentSource(), &bench.source);
        QCOMPARE(bench.starts.size(), 1);
        bench.source.feed(Two);
        QCOMPARE(bench.browser.state(), State::Rows); // at once, without the worker
        QCOMPARE(bench.ids(), u"a b"_s);
        QVERIFY(!bench.browser.report());
        QVERIFY(!bench.browser.loadedAt().isValid());
        QSignalSpy reset(bench.browser.table(), &QAbstractItemModel::modelReset);
        bench.source.feed(test::job("c"));
        QCOMPARE(bench.ids(), u"a b c"_s);
        QCOMPARE(bench.browser.loadedRows(), 3);
        QCOMPARE(bench.browser.progress().rows, 3);
        QTRY_COMPARE(bench.counts(Field::Status), u"completed 3"_s); // while the load still runs
        QVERIFY(bench.browser.isLoading());
        bench.source.feed(test::job("d", "m", "1", "failed"));
        bench.source.finish();
        QVERIFY(!bench.browser.isLoading());
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.browser.report());
        QVERIFY(!bench.browser.report()->partial);
        QVERIFY(bench.browser.loadedAt().isValid());
        QTRY_COMPARE(bench.counts(Field::Status), u"completed 3, failed 1"_s);
        QCOMPARE(bench.ids(), u"a b c d"_s);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(bench.browser.result()->sourceRows, std::size_t{4});
    }

    void noJobs()
    {
        Bench bench;
        bench.source.start();
        bench.source.finish();
        QCOMPARE(bench.browser.state(), State::NoJobs);
        QVERIFY(bench.browser.report());
        // Also when older rows were shown.
        bench.load(Two);
        QCOMPARE(bench.browser.state(), State::Rows);
        bench.source.start();
        QCOMPARE(bench.browser.state(), State::Rows);
        QCOMPARE(bench.ids(), u"a b"_s);
        bench.source.finish();
        QCOMPARE(bench.browser.state(), State::NoJobs);
        QCOMPARE(bench.browser.table()->rowCount(), 0);
        bench.browser.setRefinement(onlyStatus(u"failed"_s));
        QTRY_VERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.browser.state(), State::NoJobs);
    }

    void nothingMatches()
    {
        Bench bench;
        bench.load(Two);
        bench.browser.setRefinement(onlyStatus(u"failed"_s));
        QTRY_COMPARE(bench.browser.state(), State::NothingMatches);
        QCOMPARE(bench.browser.loadedRows(), 2);
        QCOMPARE(bench.counts(Field::Status), u"completed 2"_s);
        bench.browser.setRefinement({});
        QTRY_COMPARE(bench.browser.state(), State::Rows);
        QCOMPARE(bench.ids(), u"a b"_s);
    }

    void failureWithoutRows()
    {
        Bench bench;
        bench.source.start();
        bench.source.fail(LoadErrorKind::Unauthorized);
        QCOMPARE(bench.browser.state(), State::Failed);
        QCOMPARE(bench.browser.error()->kind, LoadErrorKind::Unauthorized);
        QCOMPARE(bench.ends.size(), 1);
        bench.source.start();
        QCOMPARE(bench.browser.state(), State::Loading);
        QVERIFY(!bench.browser.error());
        bench.source.fail(LoadErrorKind::Network);
        QCOMPARE(bench.browser.state(), State::Failed);
        bench.load(Two);
        QCOMPARE(bench.browser.state(), State::Rows);
    }

    void failureKeepsOlderRows()
    {
        Bench bench;
        bench.browser.setSort(byId(Qt::DescendingOrder));
        bench.load(Two);
        QCOMPARE(bench.ids(), u"b a"_s);
        const Generation older = bench.browser.report()->generation;
        bench.source.start();
        bench.source.fail(LoadErrorKind::ServerError);
        QCOMPARE(bench.browser.state(), State::Rows);
        QCOMPARE(bench.browser.error()->kind, LoadErrorKind::ServerError);
        QTRY_VERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.ids(), u"b a"_s);
        QCOMPARE(bench.browser.report()->generation, older);
        QCOMPARE(bench.browser.loadedRows(), 2);
        // They can still be queried.
        bench.browser.setSort(byId(Qt::AscendingOrder));
        QTRY_COMPARE(bench.ids(), u"a b"_s);
    }

    void failureWithRowsIsPartial()
    {
        Bench bench;
        bench.source.start();
        bench.source.feed(Two);
        bench.source.fail(LoadErrorKind::CutOff);
        QTRY_VERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.browser.state(), State::Rows);
        QVERIFY(bench.browser.report()->partial);
        QCOMPARE(bench.browser.error()->kind, LoadErrorKind::CutOff);
        QCOMPARE(bench.counts(Field::Status), u"completed 2"_s);
    }

    void stopKeepsWhatArrived()
    {
        Bench bench;
        bench.source.start();
        bench.browser.stop();
        QCOMPARE(bench.source.stops, 1);
        QCOMPARE(bench.browser.state(), State::Start); // no row arrived: same as before the load
        bench.source.start();
        bench.source.feed(Three);
        bench.browser.stop();
        QCOMPARE(bench.browser.state(), State::Rows);
        QVERIFY(bench.browser.report()->stopped);
        QVERIFY(bench.browser.report()->partial);
        QTRY_COMPARE(bench.counts(Field::Status), u"completed 2, failed 1"_s);
        bench.source.start();
        bench.browser.stop();
        QCOMPARE(bench.browser.state(), State::Rows);
        QCOMPARE(bench.ids(), u"a b c"_s);
        bench.browser.stop();
        QCOMPARE(bench.source.stops, 3);
    }

    void refreshReplacesRowsWhenItsFirstArrive()
    {
        Bench bench;
        bench.load(Two);
        const std::weak_ptr<const JobStore> older = bench.source.store();
        bench.source.start();
        QCOMPARE(bench.ids(), u"a b"_s);
        QVERIFY(bench.browser.report());
        bench.source.feed(test::job("x"));
        QCOMPARE(bench.ids(), u"x"_s);
        QVERIFY(!bench.browser.report());
        QVERIFY(!bench.browser.loadedAt().isValid());
        QVERIFY(!older.expired()); // the new list may break off
        bench.source.finish();
        QTRY_COMPARE(bench.counts(Field::Status), u"completed 1"_s);
        QTRY_VERIFY(older.expired());
        QVERIFY(!bench.browser.otherList());
    }

    void aRefreshReplacesTheListWhenItHasEndedWell_data()
    {
        QTest::addColumn<bool>("sorted");
        QTest::newRow("as they arrive") << false;
        QTest::newRow("sorted") << true;
    }

    void aRefreshReplacesTheListWhenItHasEndedWell()
    {
        QFETCH(bool, sorted);
        Bench bench;
        if (sorted)
            bench.browser.setSort(byId(Qt::DescendingOrder));
        bench.load(Two);
        const QString before = bench.ids();
        const std::weak_ptr<const JobStore> older = bench.source.store();
        bench.browser.expectLoad(true);
        bench.source.start();
        bench.source.feed(test::job("x"));
        bench.browser.setRefinement(onlyStatus(u"completed"_s)); // asks the shown list
        QTRY_VERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.ids(), before);
        QCOMPARE(bench.browser.loadedRows(), 2);
        QVERIFY(bench.browser.report() && bench.browser.loadedAt().isValid());
        bench.source.feed(test::job("y"));
        bench.source.finish();
        QTRY_COMPARE(bench.ids(), sorted ? u"y x"_s : u"x y"_s);
        QVERIFY(!bench.browser.otherList());
        QTRY_VERIFY(older.expired());
    }

    void aRefreshThatBreaksOffKeepsTheList_data()
    {
        QTest::addColumn<bool>("sorted");
        QTest::addColumn<bool>("stopped");
        QTest::newRow("broken off") << false << false;
        QTest::newRow("broken off, sorted") << true << false;
        QTest::newRow("stopped") << false << true;
        QTest::newRow("stopped, sorted") << true << true;
    }

    void aRefreshThatBreaksOffKeepsTheList()
    {
        QFETCH(bool, sorted);
        QFETCH(bool, stopped);
        Bench bench;
        if (sorted)
            bench.browser.setSort(byId(Qt::DescendingOrder));
        bench.load(Three + ",{\"no\":\"id\"}");
        const QString before = bench.ids();
        const QDateTime loadedAt = bench.browser.loadedAt();
        bench.browser.expectLoad(true);
        bench.source.start();
        bench.source.feed(test::job("x") + "," + test::job("y"));
        QVERIFY(!bench.browser.otherList()); // while it runs, it may still end well
        if (stopped)
            bench.browser.stop();
        else
            bench.source.fail(LoadErrorKind::CutOff);
        QTRY_VERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.ids(), before);
        QCOMPARE(bench.browser.loadedAt(), loadedAt);
        QVERIFY(!bench.browser.report()->partial);
        QCOMPARE(bench.browser.problems().dropped, 1); // of the shown list
        QVERIFY(bench.browser.otherList() && bench.browser.otherList()->arrived);
        QCOMPARE(bench.browser.otherList()->report.store->rowCount(), std::size_t{2});

        bench.browser.showOtherList();
        QTRY_COMPARE(bench.ids(), sorted ? u"y x"_s : u"x y"_s);
        QVERIFY(bench.browser.report()->partial);
        QCOMPARE(bench.browser.report()->stopped, stopped);
        QVERIFY(bench.browser.loadedAt() >= loadedAt);
        QCOMPARE(bench.browser.problems().dropped, 0);
        QVERIFY(bench.browser.otherList() && !bench.browser.otherList()->arrived);

        bench.browser.showOtherList();
        QTRY_COMPARE(bench.ids(), before);
        QCOMPARE(bench.browser.loadedAt(), loadedAt);
        QVERIFY(bench.browser.otherList()->arrived);
        bench.browser.dropOtherList();
        QVERIFY(!bench.browser.otherList());
        QCOMPARE(bench.ids(), before);
        bench.browser.showOtherList();
        QCOMPARE(bench.ids(), before);
    }

    void anotherListThatBreaksOffOffersTheListBefore()
    {
        Bench bench;
        bench.load(Two);
        bench.source.start();
        bench.source.feed(test::job("x"));
        QCOMPARE(bench.ids(), u"x"_s); // at once: it is another question
        bench.source.fail(LoadErrorKind::CutOff);
        QTRY_VERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.ids(), u"x"_s);
        QVERIFY(bench.browser.otherList() && !bench.browser.otherList()->arrived);
        // The next one breaks off, too: the complete list is worth more than the first rows of this one.
        bench.source.start();
        bench.source.feed(test::job("y"));
        bench.source.fail(LoadErrorKind::CutOff);
        QTRY_COMPARE(bench.ids(), u"y"_s);
        bench.browser.showOtherList();
        QTRY_COMPARE(bench.ids(), u"a b"_s);
        QVERIFY(!bench.browser.report()->partial);
    }

    void aRefreshThatTriesAgainKeepsTheMostThatArrived()
    {
        Bench bench;
        bench.load(Two);
        bench.browser.expectLoad(true);
        bench.source.start();
        bench.source.feed(Three);
        bench.source.start(); // by itself
        bench.source.feed(test::job("x"));
        bench.source.fail(LoadErrorKind::CutOff);
        QTRY_VERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.ids(), u"a b"_s);
        bench.browser.showOtherList();
        QTRY_COMPARE(bench.ids(), u"a b c"_s);
    }

    void aRefreshOfAPartialListShowsRowsAsTheyArrive()
    {
        Bench bench;
        bench.source.start();
        bench.source.feed(Two);
        bench.source.fail(LoadErrorKind::CutOff);
        bench.browser.expectLoad(true);
        bench.source.start();
        bench.source.feed(test::job("x"));
        QCOMPARE(bench.ids(), u"x"_s);
        bench.source.finish();
        QTRY_VERIFY(!bench.browser.isQuerying());
        QVERIFY(!bench.browser.otherList());
    }

    void sortedRefreshReplacesRowsWithAResult()
    {
        Bench bench;
        bench.browser.setSort(byId(Qt::DescendingOrder));
        bench.load(Two);
        QCOMPARE(bench.ids(), u"b a"_s);
        bench.source.start();
        bench.source.feed(test::job("x") + "," + test::job("y"));
        QCOMPARE(bench.ids(), u"b a"_s);
        QTRY_COMPARE(bench.ids(), u"y x"_s); // the load still runs
        bench.source.feed(test::job("z"));
        QTRY_COMPARE(bench.ids(), u"z y x"_s);
        bench.source.feed(test::job("zz"));
        bench.source.finish();
        QTRY_COMPARE(bench.ids(), u"zz z y x"_s);
        QVERIFY(bench.browser.report());
        QCOMPARE(bench.browser.report()->store, bench.source.store());
    }

    void reportBelongsToTheRowsShown()
    {
        Bench bench;
        bench.browser.setSort(byId(Qt::DescendingOrder));
        bench.load(Two);
        bench.source.start();
        bench.source.feed(test::job("x"));
        bench.source.finish(); // before the query has finished
        QCOMPARE(bench.browser.report()->store, bench.browser.table()->store());
        QTRY_COMPARE(bench.ids(), u"x"_s);
        QCOMPARE(bench.browser.report()->store, bench.browser.table()->store());
    }

    void refreshWithoutAMatchYetKeepsTheRows()
    {
        Bench bench;
        bench.browser.setRefinement(onlyStatus(u"failed"_s));
        bench.load(Three);
        QCOMPARE(bench.ids(), u"c"_s);
        QSignalSpy answers(bench.browser.findChild<QueryRunner *>(), &QueryRunner::finished);
        bench.source.start();
        bench.source.feed(Two);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(bench.ids(), u"c"_s);
        bench.source.feed(test::job("x", "m", "1", "failed"));
        QTRY_COMPARE(bench.ids(), u"x"_s);
        // No row matches at the end of another load.
        bench.source.finish();
        bench.source.start();
        bench.source.feed(Two);
        bench.source.finish();
        QTRY_COMPARE(bench.browser.state(), State::NothingMatches);
        QCOMPARE(bench.browser.report()->store, bench.source.store());
    }

    void refinementAndSortDuringALoad()
    {
        Bench bench;
        QSignalSpy queries(&bench.browser, &JobBrowser::queryChanged);
        bench.source.start();
        bench.source.feed(Three);
        bench.browser.setRefinement(onlyStatus(u"completed"_s));
        QTRY_COMPARE(bench.browser.table()->rowCount(), 2);
        QCOMPARE(bench.counts(Field::Status), u"completed 2, failed 1"_s); // not restricted by its own choice
        QCOMPARE(bench.counts(Field::Module), u"correctness 2"_s);
        bench.browser.setSort({{Field::Score, Qt::DescendingOrder}});
        bench.browser.setSort({{Field::Score, Qt::DescendingOrder}});
        QTRY_COMPARE(bench.ids(), u"b a"_s);
        bench.source.feed(test::job("d", "correctness", "5"));
        QTRY_COMPARE(bench.ids(), u"b d a"_s);
        bench.browser.setRefinement({});
        bench.browser.setSort({});
        QTRY_COMPARE(bench.ids(), u"a b c d"_s);
        bench.source.feed(test::job("e"));
        QCOMPARE(bench.ids(), u"a b c d e"_s); // in order of arrival again, immediately
        QCOMPARE(queries.size(), 4);
        bench.source.finish();
        QTRY_VERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.counts(Field::Status), u"completed 4, failed 1"_s);
    }

    void supersededSourceIsIgnored()
    {
        Bench bench;
        test::ManualSource other;
        bench.browser.listenTo(&other);
        bench.source.start();
        bench.source.feed(Two);
        other.start();
        QCOMPARE(bench.source.stops, 1);
        QVERIFY(bench.browser.isLoading());
        QCOMPARE(bench.browser.currentSource(), &other);
        QCOMPARE(bench.ends.size(), 0);
        QVERIFY(bench.browser.report()->partial); // report of the rows that are still shown
        other.feed(test::job("x"));
        QCOMPARE(bench.ids(), u"x"_s);
        other.finish();
        QTRY_VERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.ids(), u"x"_s);
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(!bench.browser.report()->partial);
    }

    void waitIsReported()
    {
        Bench bench;
        QSignalSpy waits(&bench.browser, &JobBrowser::waitChanged);
        bench.source.start();
        bench.source.wait(std::chrono::seconds(2));
        QCOMPARE(waits.size(), 1);
        QCOMPARE(bench.browser.wait()->left, std::chrono::milliseconds(2000));
        bench.source.feed(Two);
        QCOMPARE(waits.size(), 2);
        QVERIFY(!bench.browser.wait());
        bench.source.wait(std::chrono::seconds(1));
        bench.browser.stop();
        QVERIFY(!bench.browser.wait());
    }

    void sourceMayBeDestroyedDuringALoad()
    {
        JobBrowser browser;
        auto source = std::make_unique<test::ManualSource>();
        browser.listenTo(source.get());
        source->start();
        source->feed(Two);
        source.reset();
        QVERIFY(!browser.isLoading());
        QCOMPARE(browser.state(), State::Rows);
        QVERIFY(browser.report()->partial);
        QVERIFY(!browser.currentSource());
    }

    void facetsAndScalesCanBeChanged()
    {
        Bench bench;
        bench.load(Three + "," + test::job("d", "house_style", "4"));
        bench.browser.setFacets({Field::CustomerId});
        QTRY_COMPARE(bench.counts(Field::CustomerId), u"c 4"_s);
        QCOMPARE(bench.counts(Field::Module), QString());
        Refinement upper;
        upper.scoreRange = ShareRange{0.4, 1.0};
        bench.browser.setRefinement(upper);
        QTRY_COMPARE(bench.ids(), u"b c"_s);
        ScoringModules modules;
        modules.setScale("house_style", Scale::Judge);
        bench.browser.setModules(modules);
        QTRY_COMPARE(bench.ids(), u"b c d"_s);
    }

    void problemsAreReported()
    {
        Bench bench;
        bench.source.start();
        bench.source.feed(Two + ",{\"no\":\"id\"}");
        QCOMPARE(bench.browser.problems().dropped, 1);
        bench.source.finish();
        QCOMPARE(bench.browser.problems().dropped, 1);
        QCOMPARE(bench.browser.report()->problems.dropped, 1);
    }

    void aSlowQueryIsToldAndCanBeCancelled()
    {
        Bench bench;
        bench.load(Three);
        test::HeldQueries held(*bench.browser.runner(), test::asksForSlow);
        bench.browser.setSlowAfter(0ms);
        bench.browser.setRefinement(onlyStatus(u"completed"_s));
        QTRY_COMPARE(bench.ids(), u"a b"_s);
        QVERIFY(!bench.browser.slowQuery());
        const auto results = bench.results.size();
        QSignalSpy queries(&bench.browser, &JobBrowser::queryChanged);
        Refinement slow = onlyStatus(u"completed"_s);
        slow.text = u"slow"_s;
        bench.browser.setRefinement(slow);
        QTRY_VERIFY(bench.browser.slowQuery() && bench.browser.slowQuery()->share == 0.25);
        QCOMPARE(bench.browser.slowQuery()->phase, QueryProgress::Phase::Filtering);
        QVERIFY(bench.browser.slowQuery()->refines && bench.browser.slowQuery()->canCancel);
        QCOMPARE(bench.ids(), u"a b"_s);

        QSignalSpy told(&bench.browser, &JobBrowser::slowQueryChanged);
        bench.browser.cancelQuery();
        QVERIFY(!bench.browser.isQuerying() && !bench.browser.slowQuery());
        QCOMPARE(told.size(), 1);
        QCOMPARE(queries.size(), 2);
        QCOMPARE(bench.browser.query().refinement, onlyStatus(u"completed"_s));
        QTRY_COMPARE(held.stopped(), 1);
        QCOMPARE(bench.ids(), u"a b"_s);
        QCOMPARE(bench.results.size(), results); // the rows were never replaced
        bench.browser.cancelQuery(); // nothing runs
        QCOMPARE(queries.size(), 2);
    }

    void aSlowQueryThatEndsIsShown()
    {
        Bench bench;
        bench.load(Three);
        test::HeldQueries held(*bench.browser.runner(), test::asksForSlow);
        bench.browser.setSlowAfter(0ms);
        Refinement slow;
        slow.text = u"slow"_s;
        bench.browser.setRefinement(slow);
        QTRY_VERIFY(bench.browser.slowQuery());
        held.letGo();
        QTRY_COMPARE(bench.browser.state(), State::NothingMatches);
        QVERIFY(!bench.browser.slowQuery());
    }

    // Each key starts another query: all of them together are what the user waits for.
    void aSlowQueryThatIsReplacedStaysSlow()
    {
        Bench bench;
        bench.load(Three);
        test::HeldQueries held(
            *bench.browser.runner(), [](const JobQuery &query) { return !query.refinement.isEmpty(); });
        bench.browser.setSlowAfter(0ms);
        bench.browser.setRefinement(onlyStatus(u"failed"_s));
        QTRY_VERIFY(bench.browser.slowQuery());
        QSignalSpy told(&bench.browser, &JobBrowser::slowQueryChanged);
        bench.browser.setRefinement(onlyStatus(u"completed"_s));
        QVERIFY(bench.browser.slowQuery());
        bench.browser.setRefinement({}); // what is shown
        QTRY_VERIFY(!bench.browser.isQuerying());
        QVERIFY(!bench.browser.slowQuery());
        QCOMPARE(bench.ids(), u"a b c"_s);
    }

    void aSlowSortGivesTheOldOrderBack()
    {
        Bench bench;
        bench.load(Three);
        bench.browser.setSort(byId(Qt::DescendingOrder));
        QTRY_COMPARE(bench.ids(), u"c b a"_s);
        test::HeldQueries held(
            *bench.browser.runner(), [](const JobQuery &query) { return query.sort == byId(Qt::AscendingOrder); });
        bench.browser.setSlowAfter(0ms);
        bench.browser.setSort(byId(Qt::AscendingOrder));
        QTRY_VERIFY(bench.browser.slowQuery());
        QVERIFY(!bench.browser.slowQuery()->refines && bench.browser.slowQuery()->canCancel);
        bench.browser.cancelQuery();
        QCOMPARE(bench.browser.query().sort, byId(Qt::DescendingOrder));
        QVERIFY(!bench.browser.isQuerying());
        QCOMPARE(bench.ids(), u"c b a"_s);
    }

    // What a window was opened with may be slow: there is nothing to go back to but all jobs.
    void withoutShownRowsCancelShowsAll()
    {
        Bench bench;
        test::HeldQueries held(*bench.browser.runner(), test::asksForSlow);
        bench.browser.setSlowAfter(0ms);
        Refinement slow;
        slow.text = u"slow"_s;
        bench.browser.setRefinement(slow);
        bench.source.start();
        bench.source.feed(Three);
        bench.source.finish();
        QTRY_VERIFY(bench.browser.slowQuery());
        QVERIFY(bench.browser.slowQuery()->canCancel);
        QCOMPARE(bench.browser.state(), State::Loading);
        bench.browser.cancelQuery();
        QTRY_COMPARE(bench.ids(), u"a b c"_s);
        QVERIFY(bench.browser.query().refinement.isEmpty());
        QTRY_COMPARE(bench.counts(Field::Status), u"completed 2, failed 1"_s);
    }

    // The load has its own progress; a filter that takes long is told of.
    void rowsThatArriveMakeNoQuerySlow()
    {
        Bench bench;
        bench.browser.setRefinement(onlyStatus(u"completed"_s));
        bench.source.start();
        bench.source.feed(Two);
        QTRY_COMPARE(bench.ids(), u"a b"_s);
        QTRY_VERIFY(!bench.browser.isQuerying());
        test::HeldQueries held(*bench.browser.runner(), [](const JobQuery &) { return true; });
        bench.browser.setSlowAfter(0ms);
        bench.source.feed(test::job("c"));
        QTRY_COMPARE(held.begun(), 1);
        QCoreApplication::processEvents();
        QVERIFY(bench.browser.isQuerying() && !bench.browser.slowQuery());
        bench.browser.setRefinement(onlyStatus(u"failed"_s));
        QTRY_VERIFY(bench.browser.slowQuery());
        held.letGo();
        QTRY_VERIFY(!bench.browser.slowQuery());
        bench.source.finish();
    }

    void streamFromAThread_data()
    {
        QTest::addColumn<bool>("sorted");
        QTest::addColumn<bool>("refined");
        QTest::newRow("as they arrive") << false << false;
        QTest::newRow("sorted") << true << false;
        QTest::newRow("refined") << false << true;
        QTest::newRow("sorted and refined") << true << true;
    }

    void streamFromAThread()
    {
        QFETCH(bool, sorted);
        QFETCH(bool, refined);
        constexpr int Jobs = 15'000;
        test::ThreadSource source;
        Bench bench;
        bench.browser.listenTo(&source);
        if (sorted)
            bench.browser.setSort({{Field::Score, Qt::DescendingOrder}});
        if (refined)
            bench.browser.setRefinement(onlyStatus(u"failed"_s));
        source.start(Jobs, 100);
        QTRY_COMPARE_WITH_TIMEOUT(bench.ends.size(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.browser.isQuerying(), 60'000);
        QCOMPARE(bench.browser.table()->rowCount(), refined ? Jobs / 5 : Jobs);
        QCOMPARE(bench.browser.loadedRows(), Jobs);
        QCOMPARE(bench.counts(Field::Status), u"completed %1, failed %2"_s.arg(Jobs / 5 * 4).arg(Jobs / 5));
        if (sorted) {
            double last = 2.0;
            for (int row = 0; row < bench.browser.table()->rowCount(); ++row) {
                const QVariant share = bench.browser.table()
                                           ->index(row, JobTableModel::column(Field::Score))
                                           .data(JobTableModel::ShareRole);
                const double now = share.isValid() ? share.toDouble() : -1.0;
                QVERIFY(now <= last);
                last = now;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJobBrowser)
#include "tst_jobbrowser.moc"
