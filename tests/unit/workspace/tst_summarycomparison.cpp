// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "models/jobssummary.h"
#include "service/scoresummary.h"
#include "workspace/summarycomparison.h"

using namespace assay;
using namespace Qt::StringLiterals;
using test::job;

namespace {

SummaryComparison compare(const QByteArray &service, const std::string &jobs)
{
    const auto store = test::storeOf("[" + jobs + "]");
    const ScoringModules modules;
    return SummaryComparison::of(
        ScoreSummary::fromJson(service).value(), *JobsSummary::of(*store, everyRow(store->rowCount()), modules),
        modules);
}

} // namespace

class TestSummaryComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFiguresAreKeptApart();
    void modulesOfOneSideAreListed();
    void unknownScaleHasNoMeanOfOurs();
    void aggregateAboveOneStaysAsSent();
    void nullsMeanThatTheServiceKnowsNothing();
};

void TestSummaryComparison::bothFiguresAreKeptApart()
{
    const auto comparison = compare(
        R"({"status":"completed","aggregate_score":4.67,"module_scores":{"correctness":6.5},"n_jobs_per_module":{"correctness":120}})",
        job("a", "correctness", "8") + "," + job("b", "correctness", "6") + ","
            + job("c", "correctness", "", "failed"));
    QCOMPARE(comparison.lines.size(), std::size_t(1));
    const SummaryComparison::Line wanted{u"correctness"_s, Scale::Judge, 6.5, 120, 7.0, 3, 2, 0};
    QCOMPARE(comparison.lines[0], wanted);
    QCOMPARE(comparison.loadedJobs, 3);
    QCOMPARE(comparison.status, u"completed"_s);
    QVERIFY(!comparison.serviceKnowsNothing);
}

void TestSummaryComparison::modulesOfOneSideAreListed()
{
    const auto comparison =
        compare(R"({"module_scores":{"coherence":5},"n_jobs_per_module":{}})", job("a", "data_grounding", "0.25"));
    QCOMPARE(comparison.lines.size(), std::size_t(2));
    QCOMPARE(comparison.lines[0].module, u"coherence"_s);
    QCOMPARE(comparison.lines[0].loadedJobs, 0);
    QVERIFY(!comparison.lines[0].serviceJobs);
    QVERIFY(!comparison.lines[1].serviceMean);
    QCOMPARE(*comparison.lines[1].loadedMean, 0.25);
}

void TestSummaryComparison::unknownScaleHasNoMeanOfOurs()
{
    const auto comparison = compare(R"({"module_scores":{"house_style":113}})", job("a", "house_style", "113"));
    QCOMPARE(*comparison.lines[0].serviceMean, 113.0);
    QVERIFY(!comparison.lines[0].loadedMean);
    QCOMPARE(comparison.lines[0].loadedJobs, 1);
}

void TestSummaryComparison::aggregateAboveOneStaysAsSent()
{
    QCOMPARE(*compare(R"({"aggregate_score":4.67})", job("a")).aggregate, 4.67);
}

void TestSummaryComparison::nullsMeanThatTheServiceKnowsNothing()
{
    QVERIFY(compare(
                R"({"status":null,"aggregate_score":null,"module_scores":null,"n_jobs_per_module":null,"turns":null})",
                job("a"))
                .serviceKnowsNothing);
}

QTEST_GUILESS_MAIN(TestSummaryComparison)
#include "tst_summarycomparison.moc"
