// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "helpers/samplejobs.h"
#include "models/turnjobsmodel.h"
#include "models/turnjobsrunner.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// A job in a turn; without a session or a turn where these are empty.
std::string inTurn(
    const std::string &id, const std::string &session, const std::string &turn,
    const std::string &module = "correctness", const std::string &score = "7", const std::string &status = "completed")
{
    std::string more;
    if (!session.empty())
        more += R"(,"agent_session_id":")" + session + "\"";
    if (!turn.empty())
        more += R"(,"agent_turn":)" + turn;
    return test::job(id, module, score, status, more);
}

std::shared_ptr<JobStore> storeOf(const std::vector<std::string> &jobs)
{
    std::string json = "[";
    for (const std::string &job : jobs)
        json += (json.size() > 1 ? "," : "") + job;
    return test::storeOf(json + "]");
}

SourceRow row(std::size_t number)
{
    return static_cast<SourceRow>(number);
}

std::vector<std::size_t> rowsOf(const TurnJobs &jobs)
{
    std::vector<std::size_t> rows;
    for (const TurnJobs::Job &job : jobs.jobs)
        rows.push_back(index(job.row));
    return rows;
}

using Rows = std::vector<std::size_t>;

} // namespace

class TestTurnJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheJobsOfTheTurn();
    void aJobWithoutSessionOrTurnHasNone_data();
    void aJobWithoutSessionOrTurnHasNone();
    void saysWhichJobsTheFiltersHide();
    void manyJobsAreCountedButNotListed();
    void agreesWithACountByHand();
    void rowsThatArrivedSinceAreFound();
    void stopsWhenAsked();
    void stepsToTheSameModule();
    void stepsToTheNearestTurnByNumber();
    void stepsToTheFirstJobOfATurnWithoutTheModule();
    void stepsStayInTheSession();
    void smallListsAreSearchedAtOnce();
    void largeListsAreSearchedLater();
    void theLinesAreShort();
    void linesOpenToAll();
    void oneLineMoreIsNotHidden();
    void linesSayWhatAJobIs();
    void theSameJobsKeepTheirLines();
};

void TestTurnJobs::findsTheJobsOfTheTurn()
{
    const auto store = storeOf(
        {inTurn("a", "s", "1", "zeta"), inTurn("b", "s", "1", "alpha"), inTurn("c", "s", "2", "alpha"),
         inTurn("d", "t", "1", "alpha"), inTurn("e", "s", "1", "alpha"), inTurn("f", "s", "1", "mid", "", "failed")});
    const auto found = TurnJobs::of(*test::answer(store), row(0));
    QVERIFY(found);
    QCOMPARE(found->turn, 1);
    QCOMPARE(found->more, std::size_t(0));
    QCOMPARE(rowsOf(*found), (Rows{1, 4, 5, 0})); // by module, then in the order of arrival
    QCOMPARE(rowsOf(*TurnJobs::of(*test::answer(store), row(2))), Rows{2});
    QCOMPARE(rowsOf(*TurnJobs::of(*test::answer(store), row(3))), Rows{3});
}

void TestTurnJobs::aJobWithoutSessionOrTurnHasNone_data()
{
    QTest::addColumn<int>("job");
    QTest::newRow("no session") << 0;
    QTest::newRow("no turn") << 1;
    QTest::newRow("neither") << 2;
    QTest::newRow("null turn") << 3;
}

void TestTurnJobs::aJobWithoutSessionOrTurnHasNone()
{
    QFETCH(const int, job);
    const auto store = storeOf(
        {inTurn("a", "", "1"), inTurn("b", "s", ""), inTurn("c", "", ""), inTurn("d", "s", "null"),
         inTurn("e", "", "1"), inTurn("f", "s", "")});
    const SourceRow from = row(static_cast<std::size_t>(job));
    QVERIFY(!TurnJobs::hasTurn(*store, from));
    QVERIFY(TurnJobs::of(*test::answer(store), from)->jobs.empty());
    QVERIFY(!jobOfNeighbourTurn(*store, store->rowCount(), from, TurnStep::Next));
    QVERIFY(!jobOfNeighbourTurn(*store, store->rowCount(), from, TurnStep::Previous));
}

void TestTurnJobs::saysWhichJobsTheFiltersHide()
{
    const auto store =
        storeOf({inTurn("a", "s", "1", "alpha"), inTurn("b", "s", "1", "beta"), inTurn("c", "s", "1", "gamma")});
    JobQuery query;
    query.refinement.facets[Field::Module] = {u"beta"_s};
    const auto found = TurnJobs::of(*test::answer(store, query), row(1));
    QCOMPARE(rowsOf(*found), (Rows{0, 1, 2}));
    QVERIFY(found->jobs[0].hidden);
    QVERIFY(!found->jobs[1].hidden);
    QVERIFY(found->jobs[2].hidden);
    const auto all = TurnJobs::of(*test::answer(store), row(1));
    QVERIFY(std::ranges::none_of(all->jobs, &TurnJobs::Job::hidden));
}

void TestTurnJobs::manyJobsAreCountedButNotListed()
{
    std::vector<std::string> jobs;
    for (std::size_t i = 0; i < TurnJobs::LineLimit + 7; ++i)
        jobs.push_back(inTurn("j" + std::to_string(i), "s", "4", i % 2 ? "alpha" : "beta"));
    const auto found = TurnJobs::of(*test::answer(storeOf(jobs)), row(0));
    QCOMPARE(found->jobs.size(), TurnJobs::LineLimit);
    QCOMPARE(found->more, std::size_t(7));
    QCOMPARE(found->jobs.front().row, row(1));
}

void TestTurnJobs::agreesWithACountByHand()
{
    const auto store = test::sampleStore(20'000);
    const auto result = test::sampleResult(store);
    std::size_t inTurns = 0;
    for (std::size_t i = 0; i < store->rowCount(); i += 97) {
        std::vector<std::size_t> wanted;
        if (store->state(Field::AgentSessionId, row(i)) == ValueState::Present
            && store->state(Field::AgentTurn, row(i)) == ValueState::Present) {
            for (std::size_t j = 0; j < store->rowCount(); ++j) {
                if (store->text(Field::AgentSessionId, row(j)) == store->text(Field::AgentSessionId, row(i))
                    && store->state(Field::AgentTurn, row(j)) == ValueState::Present
                    && store->turn(row(j)) == store->turn(row(i)))
                    wanted.push_back(j);
            }
        }
        std::vector<std::size_t> found = rowsOf(*TurnJobs::of(*result, row(i)));
        std::ranges::sort(found);
        QCOMPARE(found, wanted);
        inTurns += wanted.size() > 1 ? 1 : 0;
    }
    QVERIFY(inTurns > 50);
}

void TestTurnJobs::rowsThatArrivedSinceAreFound()
{
    const auto store = storeOf({inTurn("a", "s", "1"), inTurn("b", "s", "1")});
    QueryResult early;
    early.store = store;
    early.sourceRows = 1; // in the order of arrival the table shows later rows too
    QCOMPARE(rowsOf(*TurnJobs::of(early, row(1))), (Rows{0, 1}));
    early.order = {row(0)}; // a query that has not seen them says nothing of them
    const auto found = TurnJobs::of(early, row(0));
    QCOMPARE(rowsOf(*found), Rows{0});
    QVERIFY(!found->jobs[0].hidden);
}

void TestTurnJobs::stopsWhenAsked()
{
    const auto store = storeOf({inTurn("a", "s", "1"), inTurn("b", "s", "2")});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!TurnJobs::of(*test::answer(store), row(0), stop.get_token()));
    QVERIFY(jobOfNeighbourTurn(*store, 2, row(0), TurnStep::Next));
    QVERIFY(!jobOfNeighbourTurn(*store, 2, row(0), TurnStep::Next, stop.get_token()));
}

void TestTurnJobs::stepsToTheSameModule()
{
    const auto store = storeOf(
        {inTurn("a", "s", "2", "alpha"), inTurn("b", "s", "2", "beta"), inTurn("c", "s", "1", "alpha"),
         inTurn("d", "s", "1", "beta"), inTurn("e", "s", "1", "beta")});
    QCOMPARE(jobOfNeighbourTurn(*store, 5, row(4), TurnStep::Next), row(1));
    QCOMPARE(jobOfNeighbourTurn(*store, 5, row(2), TurnStep::Next), row(0));
    QCOMPARE(jobOfNeighbourTurn(*store, 5, row(1), TurnStep::Previous), row(3)); // the first of the module
    QVERIFY(!jobOfNeighbourTurn(*store, 5, row(1), TurnStep::Next));
    QVERIFY(!jobOfNeighbourTurn(*store, 5, row(3), TurnStep::Previous));
}

void TestTurnJobs::stepsToTheNearestTurnByNumber()
{
    const auto store = storeOf(
        {inTurn("a", "s", "9"), inTurn("b", "s", "10"), inTurn("c", "s", "-3"), inTurn("d", "s", "100"),
         inTurn("e", "s", "12", "other")});
    QCOMPARE(jobOfNeighbourTurn(*store, 5, row(0), TurnStep::Next), row(1));
    // A nearer turn counts more than the module.
    QCOMPARE(jobOfNeighbourTurn(*store, 5, row(1), TurnStep::Next), row(4));
    QCOMPARE(jobOfNeighbourTurn(*store, 5, row(4), TurnStep::Next), row(3));
    QCOMPARE(jobOfNeighbourTurn(*store, 5, row(0), TurnStep::Previous), row(2));
    QCOMPARE(jobOfNeighbourTurn(*store, 5, row(3), TurnStep::Previous), row(4));
}

void TestTurnJobs::stepsToTheFirstJobOfATurnWithoutTheModule()
{
    const auto store = storeOf(
        {inTurn("a", "s", "1", "alpha"), inTurn("b", "s", "2", "beta"), inTurn("c", "s", "2", "gamma"),
         inTurn("d", "s", "3", "alpha")});
    QCOMPARE(jobOfNeighbourTurn(*store, 4, row(0), TurnStep::Next), row(1));
    QCOMPARE(jobOfNeighbourTurn(*store, 4, row(3), TurnStep::Previous), row(1));
}

void TestTurnJobs::stepsStayInTheSession()
{
    const auto store = storeOf({inTurn("a", "s", "1"), inTurn("b", "t", "2"), inTurn("c", "", "2")});
    QVERIFY(!jobOfNeighbourTurn(*store, 3, row(0), TurnStep::Next));
    QVERIFY(!jobOfNeighbourTurn(*store, 3, row(1), TurnStep::Previous));
}

void TestTurnJobs::smallListsAreSearchedAtOnce()
{
    const auto store = storeOf({inTurn("a", "s", "1"), inTurn("b", "s", "2")});
    TurnJobsRunner runner;
    Rows found;
    runner.find(test::answer(store), row(0), [&found](const TurnJobs &jobs) { found = rowsOf(jobs); });
    QCOMPARE(found, Rows{0});
    std::optional<SourceRow> next;
    runner.step(store, row(0), TurnStep::Next, [&next](std::optional<SourceRow> to) { next = to; });
    QCOMPARE(next, row(1));
    QVERIFY(!runner.isRunning());
}

void TestTurnJobs::largeListsAreSearchedLater()
{
    const auto store = test::sampleStore(TurnJobsRunner::RowsAtOnce + 1);
    const auto result = test::sampleResult(store);
    std::size_t from = 0;
    while (!jobOfNeighbourTurn(*store, store->rowCount(), row(from), TurnStep::Next))
        ++from;
    TurnJobsRunner runner;
    std::vector<std::size_t> calls;
    runner.find(result, row(from + 1), [&calls](const TurnJobs &) { calls.push_back(1); });
    std::optional<TurnJobs> found;
    runner.find(result, row(from), [&](const TurnJobs &jobs) {
        calls.push_back(2);
        found = jobs;
    });
    QVERIFY(calls.empty());
    QTRY_VERIFY(found);
    QCOMPARE(calls, (std::vector<std::size_t>{2})); // the first was replaced
    QCOMPARE(*found, *TurnJobs::of(*result, row(from)));
    std::optional<SourceRow> next;
    runner.step(store, row(from), TurnStep::Next, [&next](std::optional<SourceRow> to) { next = to; });
    QVERIFY(runner.isRunning() && !next);
    QTRY_VERIFY(next);
    QCOMPARE(next, jobOfNeighbourTurn(*store, store->rowCount(), row(from), TurnStep::Next));
}

void TestTurnJobs::theLinesAreShort()
{
    std::vector<std::string> jobs;
    jobs.reserve(20);
    for (int i = 0; i < 20; ++i)
        jobs.push_back(inTurn("j" + std::to_string(i), "s", "1"));
    const auto store = storeOf(jobs);
    TurnJobsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJobs(*TurnJobs::of(*test::answer(store), row(0)), {});
    QCOMPARE(model.rowCount(), TurnJobsModel::ClosedLines);
    QCOMPARE(model.closedLines(), 12);
    QCOMPARE(model.lineOf(row(3)), 3);
    QVERIFY(!model.lineOf(row(12)));
}

void TestTurnJobs::linesOpenToAll()
{
    std::vector<std::string> jobs;
    jobs.reserve(20);
    for (int i = 0; i < 20; ++i)
        jobs.push_back(inTurn("j" + std::to_string(i), "s", i < 18 ? "1" : "2"));
    const auto store = storeOf(jobs);
    TurnJobsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJobs(*TurnJobs::of(*test::answer(store), row(0)), {});
    model.setOpen(true);
    QCOMPARE(model.rowCount(), 18);
    QCOMPARE(model.closedLines(), 0);
    QCOMPARE(model.lineOf(row(12)), 12);
    model.setJobs(*TurnJobs::of(*test::answer(store), row(5)), {});
    QVERIFY(model.isOpen()); // the same turn
    QueryResult early = *test::answer(store);
    early.sourceRows = 15;
    early.order = everyRow(15);
    model.setJobs(*TurnJobs::of(early, row(5)), {});
    QCOMPARE(model.rowCount(), 15);
    QVERIFY(model.isOpen()); // the same turn, while its jobs arrive
    model.setJobs(*TurnJobs::of(*test::answer(store), row(18)), {});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.isOpen());
}

void TestTurnJobs::oneLineMoreIsNotHidden()
{
    std::vector<std::string> jobs;
    jobs.reserve(TurnJobsModel::ClosedLines + 1);
    for (int i = 0; i < TurnJobsModel::ClosedLines + 1; ++i)
        jobs.push_back(inTurn("j" + std::to_string(i), "s", "1"));
    TurnJobsModel model;
    model.setJobs(*TurnJobs::of(*test::answer(storeOf(jobs)), row(0)), {});
    QCOMPARE(model.rowCount(), TurnJobsModel::ClosedLines + 1);
    QCOMPARE(model.closedLines(), 0);
}

void TestTurnJobs::linesSayWhatAJobIs()
{
    QLocale::setDefault(QLocale::c());
    const auto store = storeOf(
        {inTurn("a", "s", "1", "correctness", "7"), inTurn("b", "s", "1", "data_grounding", "0.25"),
         inTurn("c", "s", "1", "tool_use", "", "failed"), inTurn("d", "s", "1", "zz_house", "113")});
    JobQuery query;
    query.refinement.excluded[Field::Module] = {u"data_grounding"_s};
    TurnJobsModel model;
    model.setJobs(*TurnJobs::of(*test::answer(store, query), row(0)), {});
    const auto data = [&model](int line, int role) { return model.index(line).data(role); };
    QCOMPARE(data(0, Qt::DisplayRole).toString(), u"correctness"_s);
    QCOMPARE(data(0, TurnJobsModel::ScoreRole).toString(), u"7 / 10"_s);
    QCOMPARE(data(0, TurnJobsModel::ShareRole).toDouble(), 0.7);
    QCOMPARE(data(0, TurnJobsModel::HiddenRole).toBool(), false);
    QCOMPARE(data(0, Qt::AccessibleTextRole).toString(), u"correctness: 7 of 10, Completed"_s);
    QCOMPARE(data(1, TurnJobsModel::ScoreRole).toString(), u"0.25"_s);
    QCOMPARE(data(1, TurnJobsModel::ShareRole).toDouble(), 0.25);
    QCOMPARE(data(1, TurnJobsModel::HiddenRole).toBool(), true);
    QVERIFY(data(1, Qt::AccessibleTextRole).toString().endsWith(u"hidden by the filters"_s));
    QVERIFY(data(1, Qt::ToolTipRole).toString().endsWith(u"hidden by the filters"_s));
    // No score is not 0.
    QCOMPARE(data(2, TurnJobsModel::ScoreRole).toString(), QString());
    QVERIFY(!data(2, TurnJobsModel::ShareRole).isValid());
    QCOMPARE(data(2, TurnJobsModel::StatusRole).toString(), u"failed"_s);
    // An unknown scale has no share.
    QCOMPARE(data(3, TurnJobsModel::ScoreRole).toString(), u"113"_s);
    QVERIFY(!data(3, TurnJobsModel::ShareRole).isValid());
}

void TestTurnJobs::theSameJobsKeepTheirLines()
{
    const auto store = storeOf({inTurn("a", "s", "1", "alpha"), inTurn("b", "s", "1", "beta")});
    TurnJobsModel model;
    model.setJobs(*TurnJobs::of(*test::answer(store), row(0)), {});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setJobs(*TurnJobs::of(*test::answer(store), row(1)), {});
    QCOMPARE(changed.size(), 0);
    JobQuery query;
    query.refinement.facets[Field::Module] = {u"beta"_s};
    model.setJobs(*TurnJobs::of(*test::answer(store, query), row(1)), {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QVERIFY(model.index(0).data(TurnJobsModel::HiddenRole).toBool());
}

QTEST_GUILESS_MAIN(TestTurnJobs)
#include "tst_turnjobs.moc"
