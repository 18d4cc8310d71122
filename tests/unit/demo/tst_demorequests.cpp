// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QElapsedTimer>
#include <QTest>

#include "helpers/democlient.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

/// How the demo server tells one request on a connection from the next.
class TestDemoRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QVERIFY(m_server->setFault({})); }
    void bodyIsReadBeforeTheAnswer_data();
    void bodyIsReadBeforeTheAnswer();
    void bodyMayComeLate();
    void stopDoesNotWaitForABody();
    void bodyIsReadBeforeAFault_data();
    void bodyIsReadBeforeAFault();
    void bodyWithoutAnEndClosesTheConnection_data();
    void bodyWithoutAnEndClosesTheConnection();

private:
    [[nodiscard]] QList<int> statusesOf(const QList<QByteArray> &pieces) const;

    std::unique_ptr<DemoServer> m_server;
};

namespace {

/// Would be answered by 404 if it were taken for a request.
const QByteArray Trap = "GET /v2/trap HTTP/1.1\r\nHost: x\r\nMeibel-API-Key: k\r\n\r\n";
const QByteArray Last = "GET /v2/agents?limit=0 HTTP/1.1\r\nHost: x\r\nMeibel-API-Key: k\r\nConnection: close\r\n\r\n";

QByteArray head(const QByteArray &method, const QByteArray &headers)
{
    return method + " /v2/agents HTTP/1.1\r\nHost: x\r\nMeibel-API-Key: k\r\n" + headers + "\r\n";
}

QByteArray chunked(const QByteArray &body)
{
    const qsizetype half = body.size() / 2;
    return QByteArray::number(half, 16) + ";name=value\r\n" + body.first(half) + "\r\n"
        + QByteArray::number(body.size() - half, 16).toUpper() + "\r\n" + body.sliced(half)
        + "\r\n0\r\nTrailer: x\r\n\r\n";
}

} // namespace

void TestDemoRequests::initTestCase()
{
    m_server = std::make_unique<DemoServer>(someJobs(10));
    QVERIFY(m_server->start());
}

/// Sends the pieces, waiting for no answer in between, and returns the statuses of all answers on the connection.
QList<int> TestDemoRequests::statusesOf(const QList<QByteArray> &pieces) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    if (!socket.waitForConnected(Patience))
        return {};
    for (const QByteArray &piece : pieces) {
        socket.write(piece);
        socket.flush();
    }
    QByteArray bytes;
    while (socket.waitForReadyRead(Patience))
        bytes += socket.readAll();
    bytes += socket.readAll();
    QList<int> statuses;
    for (qsizetype at = 0; (at = bytes.indexOf("HTTP/1.1 ", at)) >= 0; ++at)
        statuses += bytes.mid(at + 9, 3).toInt();
    return statuses;
}

void TestDemoRequests::bodyIsReadBeforeTheAnswer_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray length = "Content-Length: " + QByteArray::number(Trap.size()) + "\r\n";
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
        QTest::addRow("%s", method) << head(method, length) + Trap << 405;
        QTest::addRow("%s chunked", method) << head(method, "Transfer-Encoding: chunked\r\n") + chunked(Trap) << 405;
    }
    QTest::newRow("GET") << head("GET", length) + Trap << 200;
    QTest::newRow("same length twice") << head("POST", length + length) + Trap << 405;
    QTest::newRow("empty") << head("POST", "Content-Length: 0\r\n") << 405;
    QTest::newRow("none") << head("POST", {}) << 405;
    QTest::newRow("empty chunks") << head("POST", "Transfer-Encoding: Chunked\r\n") + "0\r\n\r\n" << 405;
    QTest::newRow("without a key") << "POST /v2/agents HTTP/1.1\r\nHost: x\r\n" + length + "\r\n" + Trap << 405;
    QTest::newRow("unknown path") << "POST /x HTTP/1.1\r\nHost: x\r\n" + length + "\r\n" + Trap << 404;
    const QByteArray large = Trap.repeated(20'000);
    QTest::newRow("large") << head("POST", "Content-Length: " + QByteArray::number(large.size()) + "\r\n") + large
                           << 405;
}

void TestDemoRequests::bodyIsReadBeforeTheAnswer()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QCOMPARE(statusesOf({request + request + Last}), (QList<int>{status, status, 200}));
}

void TestDemoRequests::bodyMayComeLate()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(socket.waitForConnected(Patience));
    m_server->clearRequests();
    socket.write(head("POST", "Content-Length: 4\r\n") + "ab");
    socket.flush();
    QTRY_COMPARE(m_server->requests().size(), std::size_t{1});
    QVERIFY(!socket.waitForReadyRead(50)); // the answer comes after the body
    socket.write("cd" + Last);
    QByteArray bytes;
    while (socket.waitForReadyRead(Patience))
        bytes += socket.readAll();
    bytes += socket.readAll();
    QVERIFY(bytes.startsWith("HTTP/1.1 405 "));
    QCOMPARE(bytes.count("HTTP/1.1 "), 2);
    QVERIFY(bytes.contains("HTTP/1.1 200 "));
}

void TestDemoRequests::stopDoesNotWaitForABody()
{
    DemoServer server(someJobs(10));
    QVERIFY(server.start());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(socket.waitForConnected(Patience));
    socket.write(head("POST", "Content-Length: 4\r\n") + "ab");
    socket.flush();
    QTRY_COMPARE(server.requests().size(), std::size_t{1});
    QElapsedTimer timer;
    timer.start();
    server.stop();
    QVERIFY(timer.elapsed() < 10'000); // a body may take three times as long
}

void TestDemoRequests::bodyIsReadBeforeAFault_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("status") << u"status=503,times=1"_s << 503;
    QTest::newRow("delay") << u"delay=20,times=1"_s << 405;
    QTest::newRow("not JSON") << u"html,times=1"_s << 200;
}

void TestDemoRequests::bodyIsReadBeforeAFault()
{
    QFETCH(const QString, fault);
    QFETCH(const int, status);
    QVERIFY(m_server->setFault(fault));
    const QByteArray request = head("POST", "Content-Length: " + QByteArray::number(Trap.size()) + "\r\n") + Trap;
    QCOMPARE(statusesOf({request + Last}), (QList<int>{status, 200}));
}

void TestDemoRequests::bodyWithoutAnEndClosesTheConnection_data()
{
    QTest::addColumn<QByteArray>("request");
    const auto row = [](const char *name, const QByteArray &headers, const QByteArray &body) {
        QTest::newRow(name) << head("POST", headers) + body;
    };
    row("negative", "Content-Length: -1\r\n", {});
    row("no number", "Content-Length: some\r\n", {});
    row("too large a number", "Content-Length: 99999999999999999999\r\n", {});
    row("two lengths", "Content-Length: 1\r\nContent-Length: 2\r\n", "ab");
    row("length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n");
    row("other encoding", "Transfer-Encoding: gzip\r\n", "ab");
    row("no size", "Transfer-Encoding: chunked\r\n", "\r\n");
    row("bad size", "Transfer-Encoding: chunked\r\n", "xyz\r\n");
    row("chunk longer than it says", "Transfer-Encoding: chunked\r\n", "1\r\nabc\r\n0\r\n\r\n");
}

void TestDemoRequests::bodyWithoutAnEndClosesTheConnection()
{
    QFETCH(const QByteArray, request);
    QCOMPARE(statusesOf({request + Last}), QList<int>{400});
}

QTEST_GUILESS_MAIN(TestDemoRequests)
#include "tst_demorequests.moc"
