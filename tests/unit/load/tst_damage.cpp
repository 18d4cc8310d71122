// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "helpers/damage.h"

using namespace assay;
using namespace assay::test;

/// One damage costs the job that it is in, and at most one more.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsWhatItTouches_data();
    void costsWhatItTouches();
};

void TestDamage::costsWhatItTouches_data()
{
    QTest::addColumn<BodyKind>("kind");
    QTest::addColumn<int>("damages");
    QTest::newRow("demo jobs in a list") << BodyKind::DemoList << 5000;
    QTest::newRow("demo jobs in lines") << BodyKind::DemoLines << 5000;
    QTest::newRow("hard jobs in a list") << BodyKind::HardList << 5000;
    QTest::newRow("hard jobs in lines") << BodyKind::HardLines << 3000;
    QTest::newRow("hard jobs over several lines") << BodyKind::HardSpreadLines << 3000;
}

void TestDamage::costsWhatItTouches()
{
    QFETCH(BodyKind, kind);
    QFETCH(int, damages);
    // More of them, or others: ASSAY_DAMAGES multiplies, ASSAY_DAMAGE_SEED shifts.
    damages *= std::max(1, qEnvironmentVariableIntValue("ASSAY_DAMAGES"));
    const auto firstSeed = static_cast<unsigned>(qEnvironmentVariableIntValue("ASSAY_DAMAGE_SEED"));
    constexpr unsigned DamagesPerBody = 100;
    JobBody body;
    std::size_t worst = 0;
    int tooMany = 0;
    int twenty = 0;
    int twice = 0;
    int invented = 0;
    for (unsigned i = 0; i < static_cast<unsigned>(damages); ++i) {
        const unsigned seed = firstSeed + i;
        if (i % DamagesPerBody == 0) {
            Random random(seed);
            body = makeBody(kind, i / DamagesPerBody % 10 == 0 ? 200 : 40, random);
        }
        Random random(seed);
        const Damage damage = makeDamage(body, random);
        const std::string text = damage.in(body.text);
        const std::size_t piece = i % 4 == 0 ? 1 + below(random, 5000) : text.size();
        const Loss loss = lossOf(body, readPieces(text, JobStreamReader::Format::Any, [piece] { return piece; }));
        const std::size_t touched = damage.touched(body);
        const bool isBad = loss.lost > touched + 1 || loss.twice > 0 || loss.invented > touched;
        if (isBad && tooMany + twice + invented < 10) {
            const std::size_t from = damage.at - std::min<std::size_t>(damage.at, 60);
            qWarning(
                "seed %u: %d at %zu (%02x), touched %zu, lost %zu, twice %zu, invented %zu: %s", seed,
                static_cast<int>(damage.kind), damage.at, static_cast<unsigned>(static_cast<unsigned char>(damage.byte)),
                touched, loss.lost, loss.twice, loss.invented, text.substr(from, 120).c_str());
        }
        worst = std::max(worst, loss.lost);
        tooMany += loss.lost > touched + 1 ? 1 : 0;
        twenty += loss.lost >= 20 ? 1 : 0;
        twice += loss.twice > 0 ? 1 : 0;
        invented += loss.invented > touched ? 1 : 0;
    }
    qInfo(
        "%d damages from seed %u: %d lost more than touched + 1, %d lost 20 or more, worst %zu; %d read a job twice, "
        "%d invented one",
        damages, firstSeed, tooMany, twenty, worst, twice, invented);
    QCOMPARE(tooMany, 0);
    QCOMPARE(twice, 0);
    QCOMPARE(invented, 0);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
