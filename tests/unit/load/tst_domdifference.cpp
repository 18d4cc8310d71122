// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader sees in a list of jobs what a plain parse into a tree sees. More of it: ./dev fuzz.
#include <random>

#include <QTest>

#include "helpers/domdifference.h"
#include "helpers/randomlist.h"

using namespace assay;
using namespace assay::test;

class TestDomDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfJson_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("size");
        const auto add = [](const char *text, int size) { QTest::newRow(text) << std::string(text) << size; };
        add("0", 1);
        add("-0", 2);
        add("1e999", 5);
        add("1E-00009", 8);
        add("123456789012345678901234567890", 30);
        add("0.5,", 3);
        add("01", 1);
        add("1.", 0);
        add(".5", 0);
        add("+1", 0);
        add("-", 0);
        add("1e", 0);
        add("1e+", 0);
        add("NaN", 0);
    }

    void numbersOfJson()
    {
        QFETCH(std::string, text);
        QFETCH(int, size);
        QCOMPARE(numberSize(text), static_cast<std::size_t>(size));
    }

    void numbersInTextsStay()
    {
        QCOMPARE(withoutNumbers("[1e999,\"a\\\"12\",{\"3\":-4.5}]"), std::string("[0,\"a\\\"12\",{\"3\":0}]"));
    }

    void listsReadAsATreeDoes()
    {
        std::mt19937 random(16);
        std::size_t jobs = 0;
        for (int round = 0; round < 20'000; ++round) {
            std::string choices(20 + random() % 300, '\0');
            for (char &choice : choices)
                choice = static_cast<char>(random());
            const std::string body = RandomList(choices).write();
            const std::size_t piece = round % 3 == 0 ? body.size() : 1 + random() % 60;
            const Reading reading = readPieces(body, JobStreamReader::Format::Any, [piece] { return piece; });
            bool compared = false;
            const std::string what = differenceFromDom(body, reading, &compared);
            QVERIFY2(compared, body.c_str());
            QVERIFY2(what.empty(), std::string(what).append("\n").append(body).c_str());
            jobs += reading.store->rowCount();
        }
        QVERIFY(jobs > 50'000);
    }

    void aDifferenceIsSeen()
    {
        const Reading reading = readWhole("[{\"job_id\":\"a\",\"module\":\"m\"}]");
        QCOMPARE(differenceFromDom("[{\"job_id\":\"a\",\"module\":\"m\"}]", reading), std::string());
        QVERIFY(!differenceFromDom("[{\"job_id\":\"a\",\"module\":\"n\"}]", reading).empty());
        QVERIFY(!differenceFromDom("[{\"job_id\":\"a\",\"module\":null}]", reading).empty());
        QVERIFY(!differenceFromDom("[{\"job_id\":\"a\",\"module\":\"m\"},{\"job_id\":\"b\"}]", reading).empty());
    }
};

QTEST_GUILESS_MAIN(TestDomDifference)

#include "tst_domdifference.moc"
