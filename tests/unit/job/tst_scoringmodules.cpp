// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <QTest>

#include "core/job/scoringmodules.h"

using namespace assay;

class TestScoringModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheModulesOfTheReference();
    void doesNotGuess();
    void aUserMayGiveAndTakeAScale();
    void sharesLieBetweenZeroAndOne();
    void whatLiesOutsideItsScaleHasNoShare();
    void isAPlainValue();
};

void TestScoringModules::knowsTheModulesOfTheReference()
{
    const ScoringModules modules;
    for (const char *name : {"correctness", "coherence", "faithfulness"})
        QCOMPARE(modules.scale(name), Scale::Judge);
    for (const char *name : {"observed_consistency", "data_grounding"})
        QCOMPARE(modules.scale(name), Scale::Statistical);
}

void TestScoringModules::doesNotGuess()
{
    const ScoringModules modules;
    for (const char *name : {"", "Correctness", "correctness ", "correctnes", "toxicity"})
        QCOMPARE(modules.scale(name), Scale::Unknown);
    QVERIFY(!scaleTop(Scale::Unknown));
    QVERIFY(!shareOfScale(Scale::Unknown, 0.5));
}

void TestScoringModules::aUserMayGiveAndTakeAScale()
{
    ScoringModules modules;
    modules.setScale("toxicity", Scale::Statistical);
    QCOMPARE(modules.scale("toxicity"), Scale::Statistical);
    modules.setScale("toxicity", Scale::Judge);
    QCOMPARE(modules.scale("toxicity"), Scale::Judge);
    modules.setScale("toxicity", Scale::Unknown);
    QCOMPARE(modules.scale("toxicity"), Scale::Unknown);
    QCOMPARE(modules, ScoringModules());
}

void TestScoringModules::sharesLieBetweenZeroAndOne()
{
    QCOMPARE(scaleTop(Scale::Judge), std::optional(10.0));
    QCOMPARE(scaleTop(Scale::Statistical), std::optional(1.0));
    QCOMPARE(shareOfScale(Scale::Judge, 0), std::optional(0.0));
    QCOMPARE(shareOfScale(Scale::Judge, 7), std::optional(0.7));
    QCOMPARE(shareOfScale(Scale::Judge, 10), std::optional(1.0));
    QCOMPARE(shareOfScale(Scale::Statistical, 0.83), std::optional(0.83));
    QCOMPARE(shareOfScale(Scale::Statistical, 1), std::optional(1.0));
}

void TestScoringModules::whatLiesOutsideItsScaleHasNoShare()
{
    QVERIFY(!shareOfScale(Scale::Judge, 10.000001));
    QVERIFY(!shareOfScale(Scale::Judge, -1));
    QVERIFY(!shareOfScale(Scale::Statistical, 7)); // a judge's score is no share of a statistical scale
    QVERIFY(!shareOfScale(Scale::Statistical, std::numeric_limits<double>::quiet_NaN()));
    QVERIFY(!shareOfScale(Scale::Judge, std::numeric_limits<double>::infinity()));
}

void TestScoringModules::isAPlainValue()
{
    ScoringModules changed;
    const ScoringModules copy = changed;
    changed.setScale("correctness", Scale::Statistical);
    QCOMPARE(copy.scale("correctness"), Scale::Judge);
    QVERIFY(!(copy == changed));
}

QTEST_GUILESS_MAIN(TestScoringModules)
#include "tst_scoringmodules.moc"
