// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <random>

#include <QTest>

#include "core/load/simplescore.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestSimpleScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsUsual_data()
    {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("whole");
        QTest::newRow("zero") << "0"_ba << 0.0 << true;
        QTest::newRow("a digit") << "8"_ba << 8.0 << true;
        QTest::newRow("four digits") << "1000"_ba << 1000.0 << true;
        QTest::newRow("fraction") << "0.87"_ba << 0.87 << false;
        QTest::newRow("a zero behind the point") << "0.05"_ba << 0.05 << false;
        QTest::newRow("one point zero") << "1.0"_ba << 1.0 << false;
        QTest::newRow("zero point zero") << "0.0"_ba << 0.0 << false;
        QTest::newRow("ten digits behind the point") << "9999.1234567891"_ba << 9999.1234567891 << false;
    }

    void takesWhatIsUsual()
    {
        QFETCH(QByteArray, digits);
        QFETCH(double, value);
        QFETCH(bool, whole);
        const auto score = readSimpleScore({digits.constData(), static_cast<std::size_t>(digits.size())});
        QVERIFY(score);
        QVERIFY(score->value == value); // to the last bit
        QCOMPARE(score->kind == ScoreValue::Kind::Integer, whole);
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QByteArray>("digits");
        for (const char *digits :
             {"",        "-1",   "-0",    "+1",    "01", "00", "10000", "1.",  ".5",  "1.50", "0.00",
              "0.001",   "1e3",  "1.5e1", "1.2.3", "1 ", " 1", "0x1",   "12a", "1.a", "1.5a", "0.12345678901",
              "99999.5", "null", "nan",   "inf"})
            QTest::newRow(digits) << QByteArray(digits);
    }

    void leavesTheRestAlone()
    {
        QFETCH(QByteArray, digits);
        QVERIFY(!readSimpleScore({digits.constData(), static_cast<std::size_t>(digits.size())}));
    }

    void agreesWithTheLibrary()
    {
        std::mt19937 random(20'261'126);
        int taken = 0;
        for (int round = 0; round < 200'000; ++round) {
            std::string digits;
            const auto add = [&](std::size_t most) {
                for (std::size_t size = 1 + random() % most; size > 0; --size)
                    digits += static_cast<char>('0' + random() % 10);
            };
            add(5);
            if (random() % 4 != 0) {
                digits += '.';
                add(12);
            }
            const auto score = readSimpleScore(digits);
            if (!score)
                continue;
            ++taken;
            double number = 0.0;
            const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
            QVERIFY2(parsed.ptr == digits.data() + digits.size(), digits.c_str());
            QVERIFY2(score->value == number, digits.c_str());
            std::string written;
            appendScoreNumber(*score, written);
            QCOMPARE(written, digits);
        }
        QVERIFY(taken > 50'000);
    }
};

QTEST_GUILESS_MAIN(TestSimpleScore)
#include "tst_simplescore.moc"
