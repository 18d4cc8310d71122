// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTimeZone>

#include "service/httperrors.h"
#include "service/retrypolicy.h"
#include "service/wireerrors.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesTheWaitThreeTimes_data();
    void doublesTheWaitThreeTimes();
    void leavesOtherStatusesAlone();
    void waitsAsTold_data();
    void waitsAsTold();
    void lengthensButNeverShortensAfter503();
    void doesNotWaitForHours();
    void knowsWhatItCannotRead();
    void goesByTheServicesClock();
    void readsHttpDates_data();
    void readsHttpDates();
    void scalesSeconds();
};

static const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

void TestRetryPolicy::doublesTheWaitThreeTimes_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0, 408, 425, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestRetryPolicy::doublesTheWaitThreeTimes()
{
    QFETCH(int, status);
    const RetryPolicy policy;
    QCOMPARE(policy.waitBefore(1, status, {}, Now), std::optional(1000ms));
    QCOMPARE(policy.waitBefore(2, status, {}, Now), std::optional(2000ms));
    QCOMPARE(policy.waitBefore(3, status, {}, Now), std::optional(4000ms));
    QVERIFY(!policy.waitBefore(4, status, {}, Now));
}

void TestRetryPolicy::leavesOtherStatusesAlone()
{
    for (const int status : {200, 204, 302, 400, 401, 403, 404, 409, 422})
        QVERIFY(!RetryPolicy().waitBefore(1, status, {"1"_ba, {}, {}}, Now));
}

void TestRetryPolicy::waitsAsTold_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<int>("seconds");
    const QByteArray inTenSeconds = QByteArray::number(Now.toSecsSinceEpoch() + 10);
    QTest::newRow("seconds") << "17"_ba << QByteArray() << 17;
    QTest::newRow("seconds with spaces") << " 17 "_ba << QByteArray() << 17;
    QTest::newRow("date") << "Sun, 01 Mar 2026 12:00:30 GMT"_ba << QByteArray() << 30;
    QTest::newRow("reset") << QByteArray() << inTenSeconds << 10;
    QTest::newRow("Retry-After counts before reset") << "5"_ba << inTenSeconds << 5;
    QTest::newRow("unreadable Retry-After, reset") << "soon"_ba << inTenSeconds << 10;
    QTest::newRow("broken seconds") << "8.5"_ba << QByteArray() << 9;
    QTest::newRow("broken, whole") << "8.0"_ba << QByteArray() << 8;
    QTest::newRow("with a unit") << "3s"_ba << QByteArray() << 3;
    QTest::newRow("with a word") << "3 Seconds"_ba << QByteArray() << 3;
    QTest::newRow("sent twice") << "3, 3"_ba << QByteArray() << 3;
    QTest::newRow("two values") << "3, 5"_ba << QByteArray() << 5;
    QTest::newRow("value and rubbish") << "3, soon"_ba << QByteArray() << 3;
    QTest::newRow("date twice") << "Sun, 01 Mar 2026 12:00:30 GMT, Sun, 01 Mar 2026 12:00:30 GMT"_ba << QByteArray()
                                << 30;
    QTest::newRow("date and seconds") << "Sun, 01 Mar 2026 12:00:30 GMT, 40"_ba << QByteArray() << 40;
    QTest::newRow("asctime date") << "Sun Mar  1 12:00:30 2026"_ba << QByteArray() << 30;
    const qint64 inTen = Now.toMSecsSinceEpoch() + 10'000;
    QTest::newRow("reset in ms") << QByteArray() << QByteArray::number(inTen) << 10;
    QTest::newRow("reset in ms, begun second") << QByteArray() << QByteArray::number(inTen + 1) << 11;
    QTest::newRow("reset in us") << QByteArray() << QByteArray::number(inTen * 1000) << 10;
    QTest::newRow("reset with a fraction") << QByteArray() << inTenSeconds + ".5" << 11;
    QTest::newRow("not a number") << "1e3"_ba << QByteArray() << 1;
    QTest::newRow("hexadecimal") << "0x10"_ba << QByteArray() << 1;
    QTest::newRow("minutes") << "3m"_ba << QByteArray() << 1;
    QTest::newRow("infinite") << "inf"_ba << QByteArray() << 1;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 1;
    QTest::newRow("unreadable") << "soon"_ba
                                << "later"_ba << 1;
    QTest::newRow("zero") << "0"_ba << QByteArray() << 1;
    QTest::newRow("negative") << "-5"_ba << QByteArray() << 1;
    QTest::newRow("past date") << "Sun, 01 Mar 2026 11:00:00 GMT"_ba << QByteArray() << 1;
    QTest::newRow("past reset") << QByteArray() << "1000"_ba << 1;
    QTest::newRow("negative reset") << QByteArray() << "-9223372036854775808"_ba << 1;
}

void TestRetryPolicy::waitsAsTold()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, reset);
    QFETCH(int, seconds);
    QCOMPARE(
        RetryPolicy().waitBefore(1, 429, {retryAfter, reset, {}}, Now),
        std::optional<std::chrono::milliseconds>(std::chrono::seconds(seconds)));
    QVERIFY(!RetryPolicy().waitBefore(4, 429, {retryAfter, reset, {}}, Now));
}

void TestRetryPolicy::lengthensButNeverShortensAfter503()
{
    const RetryPolicy policy;
    QCOMPARE(policy.waitBefore(1, 503, {"9"_ba, {}, {}}, Now), std::optional(9000ms));
    QCOMPARE(policy.waitBefore(3, 503, {"2"_ba, {}, {}}, Now), std::optional(4000ms));
    QCOMPARE(policy.waitBefore(1, 500, {"9"_ba, {}, {}}, Now), std::optional(1000ms));
    for (const int status : {408, 425}) {
        QCOMPARE(policy.waitBefore(1, status, {"9"_ba, {}, {}}, Now), std::optional(9000ms));
        QCOMPARE(policy.waitBefore(3, status, {"2"_ba, {}, {}}, Now), std::optional(4000ms));
    }
}

void TestRetryPolicy::doesNotWaitForHours()
{
    const RetryPolicy policy;
    QCOMPARE(policy.waitBefore(1, 429, {"3600"_ba, {}, {}}, Now), std::optional<std::chrono::milliseconds>(3600s));
    QVERIFY(!policy.waitBefore(1, 429, {"3601"_ba, {}, {}}, Now));
    QVERIFY(!policy.waitBefore(1, 429, {"9223372036854775807"_ba, {}, {}}, Now));
    QVERIFY(!policy.waitBefore(1, 429, {{}, "9223372036854775807"_ba, {}}, Now));
    QCOMPARE(RetryPolicy::tooLongWait(429, {"3601"_ba, {}, {}}, Now), std::optional(3601s));
    QCOMPARE(RetryPolicy::tooLongWait(503, {"3601"_ba, {}, {}}, Now), std::optional(3601s));
    QVERIFY(!RetryPolicy::tooLongWait(429, {"3600"_ba, {}, {}}, Now));
    QVERIFY(!RetryPolicy::tooLongWait(429, {}, Now));
    QVERIFY(!RetryPolicy::tooLongWait(500, {"3601"_ba, {}, {}}, Now));
    QVERIFY(HttpErrors::askedToWait(3601s).window.contains("wait 1 h 1 min;"_L1)); // a minute begun is a minute
    QVERIFY(HttpErrors::askedToWait(172'801s).window.contains("wait 3 days;"_L1));
    QVERIFY(HttpErrors::askedToWait(std::chrono::seconds::max()).window.contains(" days;"_L1));
}

void TestRetryPolicy::knowsWhatItCannotRead()
{
    const QByteArray reset = QByteArray::number(Now.toSecsSinceEpoch());
    QVERIFY(RetryPolicy::isUnreadable(429, {"soon"_ba, {}, {}}));
    QVERIFY(RetryPolicy::isUnreadable(503, {"soon"_ba, "later"_ba, {}}));
    QVERIFY(!RetryPolicy::isUnreadable(429, {"soon"_ba, reset, {}}));
    QVERIFY(!RetryPolicy::isUnreadable(429, {"3, soon"_ba, {}, {}}));
    QVERIFY(!RetryPolicy::isUnreadable(429, {"0"_ba, {}, {}}));
    QVERIFY(!RetryPolicy::isUnreadable(429, {}));
    QVERIFY(!RetryPolicy::isUnreadable(500, {"soon"_ba, {}, {}}));
}

void TestRetryPolicy::goesByTheServicesClock()
{
    const RetryHints hints{"Sun, 01 Mar 2026 12:00:30 GMT"_ba, {}, "Sun, 01 Mar 2026 12:00:10 GMT"_ba};
    const QDateTime wrongClock = Now.addDays(1);
    QCOMPARE(RetryPolicy().waitBefore(1, 429, hints, wrongClock), std::optional(20'000ms));
}

void TestRetryPolicy::readsHttpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime day(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());
    QTest::newRow("usual") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << day;
    QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << day;
    QTest::newRow("RFC 850 of this century")
        << "Sunday, 01-Mar-26 12:00:00 GMT"_ba << QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
    QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_ba << day;
    QTest::newRow("rubbish") << "yesterday"_ba << QDateTime();
    QTest::newRow("empty") << QByteArray() << QDateTime();
}

void TestRetryPolicy::readsHttpDates()
{
    QFETCH(QByteArray, text);
    QTEST(RetryPolicy::httpDate(text), "date");
}

void TestRetryPolicy::scalesSeconds()
{
    const RetryPolicy quick(2ms);
    QCOMPARE(quick.waitBefore(3, 500, {}, Now), std::optional(8ms));
    QCOMPARE(quick.waitBefore(1, 429, {"100"_ba, {}, {}}, Now), std::optional(200ms));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
