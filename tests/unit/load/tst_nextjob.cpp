// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <QTest>

#include "core/load/nextjob.h"

using namespace assay;

// moc can't parse raw strings before the class, so the class comes first.
class TestNextJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizesTheStartOfAJob();
    void findsTheNextJobInDamage_data();
    void findsTheNextJobInDamage();
};

void TestNextJob::recognizesTheStartOfAJob()
{
    QVERIFY(isJobStart(R"({"job_id":1)", "job_id"));
    QVERIFY(isJobStart("{ \r\n\t\"job_id\"", "job_id"));
    QVERIFY(!isJobStart(R"({"job_id)", "job_id"));
    QVERIFY(!isJobStart(R"({"job_ids")", "job_id"));
    QVERIFY(!isJobStart(R"({"other")", "job_id"));
    QVERIFY(!isJobStart(R"("job_id")", "job_id"));
    QVERIFY(!isJobStart("{", "job_id"));
    QVERIFY(!isJobStart("", "job_id"));
    QVERIFY(!isJobStart("{" + std::string(1000, ' ') + "\"job_id\"", "job_id"));
}

void TestNextJob::findsTheNextJobInDamage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("whole") << QByteArray(R"({"job_id":"a","x":{"job_id":"b"}})") << -1;
    QTest::newRow("in a list") << QByteArray(R"({"job_id":"a","x":[{"job_id":"b"}]})") << -1;
    QTest::newRow("text that looks like one") << QByteArray(R"({"job_id":"a","x":"{\"job_id\":"})") << -1;
    QTest::newRow("brace lost") << QByteArray(R"({"job_id":"a",{"job_id":"b"})") << 14;
    QTest::newRow("quote lost") << QByteArray(R"({"job_id":"a},{"job_id":"b"})") << 14;
    QTest::newRow("nothing after it") << QByteArray(R"({"job_id":"a},{"job)") << -1;
    QTest::newRow("closed before") << QByteArray(R"({"job_id":"a"},{"job_id":"b"})") << -1;
}

void TestNextJob::findsTheNextJobInDamage()
{
    QFETCH(QByteArray, text);
    QFETCH(int, at);
    const auto found = findNextJob({text.constData(), static_cast<std::size_t>(text.size())}, "job_id");
    QCOMPARE(found ? static_cast<int>(*found) : -1, at);
}

QTEST_GUILESS_MAIN(TestNextJob)
#include "tst_nextjob.moc"
