// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "demo/faults/faultspec.h"

using namespace assay::demo;

class TestDemoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTheFaultThatDoesNothing();
    void partsAreCombined();
    void nonsenseIsRefusedWithItsPart_data();
    void nonsenseIsRefusedWithItsPart();
};

void TestDemoFaults::nothingIsTheFaultThatDoesNothing()
{
    QCOMPARE(parseFault("").fault.value(), FaultSpec());
}

void TestDemoFaults::partsAreCombined()
{
    FaultSpec expected;
    expected.status = 429;
    expected.times = 2;
    expected.retryAfter = 5;
    expected.retryAfterIsDate = true;
    expected.rateLimit = true;
    expected.errorBody = FaultSpec::ErrorBody::Message;
    expected.drip = FaultSpec::Drip{100, 20};
    QCOMPARE(
        parseFault("status=429,times=2, retry-after-date=5,ratelimit,body=message,drip=100/20").fault.value(),
        expected);

    FaultSpec body;
    body.redirect = "http://127.0.0.1:1/?a=b";
    body.contentType = "text/html; charset=utf-8";
    body.malform = 12;
    body.stall = 1;
    body.cut = 2;
    body.reset = 3;
    body.gzip = true;
    body.nulls = true;
    body.errorBody = FaultSpec::ErrorBody::Mixed;
    body.framing = FaultSpec::Framing::Length;
    body.delay = 7;
    QCOMPARE(
        parseFault("redirect=http://127.0.0.1:1/?a=b,type=text/html; charset=utf-8,malform=12,stall=1,cut=2,"
                   "reset=3,gzip,length,delay=7,nulls,body=mixed")
            .fault.value(),
        body);
}

void TestDemoFaults::nonsenseIsRefusedWithItsPart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("unknown word") << QByteArray("gzip,explode") << QByteArray("explode");
    QTest::newRow("unknown name") << QByteArray("explode=1") << QByteArray("explode=1");
    QTest::newRow("value missing") << QByteArray("status") << QByteArray("status");
    QTest::newRow("value empty") << QByteArray("cut=") << QByteArray("cut=");
    QTest::newRow("value not wanted") << QByteArray("gzip=1") << QByteArray("gzip=1");
    QTest::newRow("not a number") << QByteArray("status=5o3") << QByteArray("status=5o3");
    QTest::newRow("no such status") << QByteArray("status=600") << QByteArray("status=600");
    QTest::newRow("negative") << QByteArray("stall=-1") << QByteArray("stall=-1");
    QTest::newRow("drip without pause") << QByteArray("drip=100") << QByteArray("drip=100");
    QTest::newRow("drip of nothing") << QByteArray("drip=0/5") << QByteArray("drip=0/5");
    QTest::newRow("body") << QByteArray("body=poem") << QByteArray("body=poem");
    QTest::newRow("header injection") << QByteArray("type=a\r\nB: c") << QByteArray("type=a\r\nB: c");
    QTest::newRow("empty part") << QByteArray("gzip,,cut=1") << QByteArray("\"\"");
}

void TestDemoFaults::nonsenseIsRefusedWithItsPart()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, part);
    const ParsedFault parsed = parseFault(text.toStdString());
    QVERIFY(!parsed.fault);
    QVERIFY2(parsed.error.find(part.toStdString()) != std::string::npos, parsed.error.c_str());
}

QTEST_APPLESS_MAIN(TestDemoFaults)
#include "tst_demofaults.moc"
