// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helpers/modeltestjobs.h"
#include "models/sessionfigures.h"
#include "service/scoresummary.h"
#include "workspace/sessioncomparison.h"

using namespace assay;
using namespace Qt::StringLiterals;
using test::job;

class TestSessionComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreFound_data();
    void differencesAreFound();
    void nullsMeanThatTheServiceKnowsNothing();
};

void TestSessionComparison::differencesAreFound_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<bool>("means");
    const auto answer = [](const char *mean, const char *jobs) {
        return QString(
            uR"({"module_scores":{"coherence":)"_s + QLatin1StringView(mean)
            + uR"(},"n_jobs_per_module":{"coherence":)"_s + QLatin1StringView(jobs) + u"}}"_s);
    };
    // Loaded: 8, 6 and 6 (mean 6.666…), a failed one without a score.
    QTest::newRow("the same") << answer("6.666666666666667", "3") << false << false;
    QTest::newRow("rounded") << answer("6.667", "3") << false << false;
    QTest::newRow("other mean") << answer("6.7", "3") << false << true;
    QTest::newRow("other number") << answer("6.666666666666667", "4") << true << false;
    QTest::newRow("both") << answer("7", "4") << true << true;
    QTest::newRow("no number") << answer("6.6667", "null") << false << false;
    QTest::newRow("no mean") << answer("null", "3") << false << false;
    QTest::newRow("not named") << uR"({"module_scores":{}})"_s << true << false;
}

void TestSessionComparison::differencesAreFound()
{
    QFETCH(const QString, service);
    QFETCH(const bool, counts);
    QFETCH(const bool, means);
    const auto store = test::storeOf(
        "[" + job("a", "coherence", "8") + "," + job("b", "coherence", "6") + "," + job("c", "coherence", "6") + ","
        + job("d", "coherence", "", "failed") + "]");
    const ScoringModules modules;
    const SessionComparison comparison = SessionComparison::of(
        ScoreSummary::fromJson(service.toUtf8()).value(),
        *SessionFigures::of(*store, everyRow(store->rowCount()), modules), modules);
    QCOMPARE(comparison.lines.size(), std::size_t(1));
    QCOMPARE(comparison.lines[0].countsDiffer(), counts);
    QCOMPARE(comparison.lines[0].meansDiffer(), means);
    QCOMPARE(comparison.differences(), qsizetype(counts || means ? 1 : 0));
    QCOMPARE(comparison.lines[0].loadedJobs, 3);
}

void TestSessionComparison::nullsMeanThatTheServiceKnowsNothing()
{
    const ScoringModules modules;
    const auto summary = ScoreSummary::fromJson(R"({"status":null,"aggregate_score":null,"module_scores":null})");
    QVERIFY(SessionComparison::of(summary.value(), {}, modules).serviceKnowsNothing);
}

QTEST_GUILESS_MAIN(TestSessionComparison)
#include "tst_sessioncomparison.moc"
