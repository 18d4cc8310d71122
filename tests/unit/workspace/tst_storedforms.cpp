// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "workspace/keychanges.h"
#include "workspace/modulescales.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// What the settings file holds of scales and keys, and what somebody may have written into it.
class TestStoredForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesComeBackAsTheyWere();
    void damagedScalesAreSkipped();
    void theRegistryKnowsBetter();
    void keysComeBackAsTheyWere();
    void damagedKeysAreSkipped();
};

void TestStoredForms::scalesComeBackAsTheyWere()
{
    const ModuleScales scales{
        {u"house_style"_s, Scale::Judge}, {u"a:b = c, d"_s, Scale::Statistical}, {u"نبرة"_s, Scale::Judge}};
    QCOMPARE(moduleScales(storedScales(scales)), scales);
    QVERIFY(storedScales({{u"x"_s, Scale::Unknown}}).isEmpty());
}

void TestStoredForms::damagedScalesAreSkipped()
{
    QCOMPARE(
        moduleScales({u"judge:"_s, u"judge"_s, u""_s, u"ten:x"_s, u"statistical:ok"_s}),
        (ModuleScales{{u"ok"_s, Scale::Statistical}}));
}

void TestStoredForms::theRegistryKnowsBetter()
{
    const ScoringModules modules =
        registryWith({{u"coherence"_s, Scale::Statistical}, {u"house_style"_s, Scale::Judge}});
    QCOMPARE(modules.scale("coherence"), Scale::Judge);
    QCOMPARE(modules.scale("house_style"), Scale::Judge);
    QCOMPARE(modules.scale("other"), Scale::Unknown);
}

void TestStoredForms::keysComeBackAsTheyWere()
{
    const KeyChanges changes{
        {u"jobs.open"_s, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        {u"jobs.demo"_s, {}},
        {u"x"_s, QKeySequence(Qt::Key_F9)}};
    QCOMPARE(keyChanges(storedKeys(changes)), changes);
}

void TestStoredForms::damagedKeysAreSkipped()
{
    QCOMPARE(
        keyChanges({u"=F5"_s, u"F5"_s, u"a=no such key"_s, u"b=Ctrl+A, Ctrl+B"_s, u"c=F6"_s}),
        (KeyChanges{{u"c"_s, QKeySequence(Qt::Key_F6)}}));
}

QTEST_MAIN(TestStoredForms)
#include "tst_storedforms.moc"
