// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "models/jobssummary.h"
#include "models/summaryrunner.h"

using namespace assay;
using test::job;

namespace {

std::string session(const std::string &id)
{
    return R"(,"agent_session_id":")" + id + "\"";
}

JobsSummary summaryOf(const std::string &jobs)
{
    const auto store = test::storeOf("[" + jobs + "]");
    return *JobsSummary::of(*store, everyRow(store->rowCount()), ScoringModules());
}

/// So many jobs of all kinds: three scales, all statuses, some without a session.
std::string manyJobs(int count)
{
    std::string jobs;
    for (int i = 0; i < count; ++i) {
        const char *const modules[] = {"correctness", "observed_consistency", "house_style", "coherence"};
        const char *const statuses[] = {"completed", "failed", "pending"};
        const std::string module = modules[i % 4];
        std::string score = std::to_string(i % 11);
        if (i % 4 == 1)
            score = "0." + std::to_string(i % 10);
        if (i % 7 == 0)
            score.clear();
        jobs += (i == 0 ? "" : ",")
            + job(std::to_string(i), module, score, statuses[i % 3],
                  i % 5 == 0 ? std::string() : session("s" + std::to_string(i % 90)));
    }
    return jobs;
}

} // namespace

class TestJobsSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modulesOfOtherScalesAreNeverMixed();
    void jobsWithoutAScoreAreCountedButNotInTheMean();
    void scoresOutsideTheScaleAreNotInTheMean();
    void unknownScaleIsOnlyCounted();
    void sessionsAreCountedOncePerModule();
    void statusesAreCounted();
    void agreesWithACountByHand();
    void manyModulesAreCounted();
    void takesRangesOfTheShownOrder();
    void findsTheRowsOfAnAgent();
    void smallSelectionIsDoneAtOnce();
    void largeSelectionIsDoneLater();
    void lateResultsAreDropped();
    void aMillionRowsDoNotHoldTheCaller();
};

void TestJobsSummary::modulesOfOtherScalesAreNeverMixed()
{
    const JobsSummary summary = summaryOf(
        job("a", "correctness", "8") + "," + job("b", "correctness", "4") + "," + job("c", "data_grounding", "0.5"));
    QCOMPARE(summary.jobs, 3);
    QCOMPARE(summary.modules.size(), std::size_t(2));
    QCOMPARE(summary.modules[0].name, std::string("correctness"));
    QCOMPARE(summary.modules[0].scored, 2);
    QCOMPARE(*summary.modules[0].meanShare, 0.6);
    QCOMPARE(summary.modules[1].name, std::string("data_grounding"));
    QCOMPARE(*summary.modules[1].meanShare, 0.5);
}

void TestJobsSummary::jobsWithoutAScoreAreCountedButNotInTheMean()
{
    const JobsSummary summary = summaryOf(
        job("a", "correctness", "8") + "," + job("b", "correctness", "null", "failed") + ","
        + job("c", "correctness", "", "submitted"));
    QCOMPARE(summary.modules[0].jobs, 3);
    QCOMPARE(summary.modules[0].scored, 1);
    QCOMPARE(*summary.modules[0].meanShare, 0.8);
    QVERIFY(!summaryOf(job("a", "correctness", "", "failed")).modules[0].meanShare);
}

void TestJobsSummary::scoresOutsideTheScaleAreNotInTheMean()
{
    const JobsSummary summary = summaryOf(job("a", "correctness", "8") + "," + job("b", "correctness", "80"));
    QCOMPARE(summary.modules[0].scored, 1);
    QCOMPARE(summary.modules[0].outside, 1);
    QCOMPARE(*summary.modules[0].meanShare, 0.8);
}

void TestJobsSummary::unknownScaleIsOnlyCounted()
{
    const JobsSummary summary = summaryOf(job("a", "house_style", "0.5") + "," + job("b", "house_style", "7"));
    QCOMPARE(summary.modules[0].scale, Scale::Unknown);
    QCOMPARE(summary.modules[0].jobs, 2);
    QCOMPARE(summary.modules[0].scored, 0);
    QCOMPARE(summary.modules[0].outside, 0);
    QVERIFY(!summary.modules[0].meanShare);
}

void TestJobsSummary::sessionsAreCountedOncePerModule()
{
    const JobsSummary summary = summaryOf(
        job("a", "correctness", "8", "completed", session("one")) + ","
        + job("b", "correctness", "6", "completed", session("one")) + ","
        + job("c", "correctness", "6", "completed", session("two")) + ","
        + job("d", "correctness", "", "failed", session("three")) + ","
        + job("e", "coherence", "6", "completed", session("one")) + "," + job("f", "coherence", "6"));
    QCOMPARE(summary.sessions, 3);
    QCOMPARE(summary.withoutSession, 1);
    QCOMPARE(summary.modules[0].sessions, 2); // the session of the failed job is not behind the mean
    QCOMPARE(summary.modules[1].sessions, 1);
    QCOMPARE(summary.modules[1].scored, 2);
}

void TestJobsSummary::statusesAreCounted()
{
    const JobsSummary summary =
        summaryOf(job("a", "m", "", "failed") + "," + job("b", "m", "", "odd") + "," + job("c", "m", "", "failed"));
    const std::vector<JobsSummary::Status> wanted{{"failed", 2}, {"odd", 1}};
    QCOMPARE(summary.statuses, wanted);
}

void TestJobsSummary::agreesWithACountByHand()
{
    const auto store = test::storeOf("[" + manyJobs(5'000) + "]");
    const ScoringModules scales;
    std::vector<SourceRow> rows;
    for (std::size_t row = 0; row < 5'000; row += 3)
        rows.push_back(static_cast<SourceRow>(row));
    struct Counted
    {
        qsizetype jobs = 0;
        std::vector<double> shares;
        std::set<std::string> sessions;
    };
    std::map<std::string, Counted> counted;
    std::set<std::string> sessions;
    for (const SourceRow row : rows) {
        const std::string name(store->text(Field::Module, row));
        const std::string id(store->text(Field::AgentSessionId, row));
        Counted &module = counted[name];
        ++module.jobs;
        if (!id.empty())
            sessions.insert(id);
        const ScoreValue score = store->score(row);
        const auto share = score.hasValue() ? shareOfScale(scales.scale(name), score.value) : std::nullopt;
        if (!share)
            continue;
        module.shares.push_back(*share);
        if (!id.empty())
            module.sessions.insert(id);
    }
    const JobsSummary summary = *JobsSummary::of(*store, rows, scales);
    QCOMPARE(summary.jobs, qsizetype(rows.size()));
    QCOMPARE(summary.sessions, qsizetype(sessions.size()));
    QCOMPARE(summary.modules.size(), counted.size());
    for (const JobsSummary::Module &module : summary.modules) {
        const Counted &wanted = counted.at(module.name);
        QCOMPARE(module.jobs, wanted.jobs);
        QCOMPARE(module.scored, qsizetype(wanted.shares.size()));
        QCOMPARE(module.sessions, qsizetype(wanted.sessions.size()));
        QCOMPARE(module.meanShare.has_value(), !wanted.shares.empty());
        if (module.meanShare) {
            double sum = 0;
            for (const double share : wanted.shares)
                sum += share;
            QVERIFY(std::abs(*module.meanShare - sum / double(wanted.shares.size())) < 1e-12);
        }
    }
}

void TestJobsSummary::manyModulesAreCounted()
{
    std::string jobs;
    for (int i = 0; i < 300; ++i)
        jobs += (i == 0 ? "" : ",") + job(std::to_string(i), "module-" + std::to_string(i));
    const JobsSummary summary = summaryOf(jobs);
    QCOMPARE(summary.modules.size(), JobsSummary::LineLimit);
    QCOMPARE(summary.moreModules, 200);
}

void TestJobsSummary::takesRangesOfTheShownOrder()
{
    const auto store =
        test::storeOf("[" + job("a", "m", "1") + "," + job("b", "m", "2") + "," + job("c", "m", "3") + "]");
    JobQuery query;
    query.sort = {{Field::JobId, Qt::DescendingOrder}};
    const auto result = test::answer(store, query);
    const std::vector<std::pair<int, int>> ranges{{0, 0}, {2, 2}};
    const std::vector<SourceRow> wanted{SourceRow{2}, SourceRow{0}};
    QCOMPARE(sourceRows(*result, ranges), wanted);
}

void TestJobsSummary::findsTheRowsOfAnAgent()
{
    const auto agent = [](const std::string &name, const std::string &id) {
        return R"(,"agent_name":")" + name + "\"" + session(id);
    };
    const auto store = test::storeOf(
        "[" + job("a", "m", "1", "completed", agent("x", "s1")) + ","
        + job("b", "m", "1", "completed", agent("y", "s1")) + "," + job("c", "m", "1", "completed", agent("x", "s2"))
        + "]");
    const std::vector<SourceRow> both{SourceRow{0}, SourceRow{2}};
    QCOMPARE(rowsOfAgent(*store, 3, "x", {}), both);
    QCOMPARE(rowsOfAgent(*store, 3, "x", "s2"), std::vector<SourceRow>{SourceRow{2}});
    QCOMPARE(rowsOfAgent(*store, 3, "x", "s9"), std::vector<SourceRow>{});
    QCOMPARE(rowsOfAgent(*store, 3, "z", {}), std::vector<SourceRow>{});
}

void TestJobsSummary::smallSelectionIsDoneAtOnce()
{
    const auto result = test::answer(test::storeOf("[" + manyJobs(100) + "]"));
    SummaryRunner runner;
    qsizetype jobs = 0;
    QVERIFY(runner.runSelection(result, {{10, 19}}, {}, [&jobs](const JobsSummary &summary) { jobs = summary.jobs; }));
    QCOMPARE(jobs, 10);
}

void TestJobsSummary::largeSelectionIsDoneLater()
{
    const auto result = test::answer(test::storeOf("[" + manyJobs(5'000) + "]"));
    const auto wanted = JobsSummary::of(*result->store, everyRow(5'000), ScoringModules());
    SummaryRunner runner;
    std::optional<JobsSummary> got;
    QVERIFY(!runner.runSelection(result, {{0, 4'999}}, {}, [&got](const JobsSummary &summary) { got = summary; }));
    QVERIFY(!got);
    QTRY_VERIFY(got.has_value());
    QCOMPARE(*got, *wanted);
}

void TestJobsSummary::lateResultsAreDropped()
{
    const auto result = test::answer(test::storeOf("[" + manyJobs(9'000) + "]"));
    SummaryRunner runner;
    std::vector<qsizetype> done;
    const auto take = [&done](const JobsSummary &summary) { done.push_back(summary.jobs); };
    runner.runSelection(result, {{0, 8'999}}, {}, take);
    runner.runSelection(result, {{0, 4'999}}, {}, take);
    QTRY_COMPARE(done.size(), std::size_t(1));
    QCOMPARE(done[0], 5'000);
    runner.runSelection(result, {{0, 8'999}}, {}, take);
    runner.cancel();
    runner.runSelection(result, {{0, 9}}, {}, take);
    runner.runSelection(result, {{0, 2'999}}, {}, take);
    QTRY_COMPARE(done.size(), std::size_t(3));
    QCOMPARE(done[1], 10);
    QCOMPARE(done[2], 3'000);
}

void TestJobsSummary::aMillionRowsDoNotHoldTheCaller()
{
    const auto result = test::answer(test::storeOf("[" + manyJobs(50'000) + "]"));
    // The same rows many times: what the runner does not know.
    std::vector<std::pair<int, int>> ranges(20, {0, 49'999});
    SummaryRunner runner;
    std::optional<JobsSummary> got;
    QElapsedTimer clock;
    clock.start();
    runner.runSelection(result, ranges, {}, [&got](const JobsSummary &summary) { got = summary; });
    const qint64 started = clock.nsecsElapsed();
    runner.runSelection(result, ranges, {}, [&got](const JobsSummary &summary) { got = summary; });
    qInfo("started in %lld us, replaced in %lld us", started / 1000, (clock.nsecsElapsed() - started) / 1000);
    QVERIFY(!got);
    QTRY_VERIFY(got.has_value());
    QCOMPARE(got->jobs, 1'000'000);
    qInfo("done after %lld ms", clock.elapsed());
}

QTEST_GUILESS_MAIN(TestJobsSummary)
#include "tst_jobssummary.moc"
