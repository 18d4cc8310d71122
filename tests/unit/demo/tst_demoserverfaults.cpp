// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <memory>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <zlib.h>

#include "helpers/democlient.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

namespace {

/// How a connection ended, read from the system: QTcpSocket reports the same error for a reset and a normal end.
struct Ending
{
    QByteArray bytes;
    int error = 0; ///< errno; 0: an orderly end
};

Ending endOf(const DemoServer &server, const QByteArray &target)
{
    Ending ending;
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(server.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const QByteArray request = requestFor(target);
    ssize_t got = -1;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::send(socket, request.constData(), static_cast<std::size_t>(request.size()), 0) == request.size()) {
        char buffer[65'536];
        while ((got = ::recv(socket, buffer, sizeof buffer, 0)) > 0)
            ending.bytes.append(buffer, got);
    }
    ending.error = got < 0 ? errno : 0;
    ::close(socket);
    return ending;
}

QByteArray gunzip(const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    QByteArray input = packed;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray plain;
    int result = Z_OK;
    while (result == Z_OK) {
        QByteArray buffer(65'536, Qt::Uninitialized);
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        result = inflate(&stream, Z_NO_FLUSH);
        plain += buffer.left(buffer.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END ? plain : QByteArray();
}

} // namespace

class TestDemoServerFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoServer> m_server;
    QByteArray m_whole;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void statusFaultHasItsBodyAndHeaders_data();
    void statusFaultHasItsBodyAndHeaders();
    void retryAfterCanBeADate();
    void timesCountsTheRequests();
    void faultIsTakenFromTheHeader();
    void faultThatIsNotUnderstoodIs400();
    void redirectHasItsLocation();
    void wrongAnswersAreGiven_data();
    void wrongAnswersAreGiven();
    void oneByteIsMalformed();
    void gzipIsTheSameBody();
    void framingIsChosen();
    void bodyIsCutOff_data();
    void bodyIsCutOff();
    void dripComesInPieces();
    void theShortestPauseIsOne();
    void delayHoldsTheHeadersBack();
    void resetAtOnceSendsNothing();
    void resetComesAfterItsBytes();
    void cutIsNoReset();
    void stallSendsNoMore();
    void stopDoesNotWaitForClients_data();
    void stopDoesNotWaitForClients();
};

void TestDemoServerFaults::initTestCase()
{
    m_server = std::make_unique<DemoServer>(someJobs());
    QVERIFY(m_server->start());
    m_whole = listOf(m_server->jobs());
}

void TestDemoServerFaults::cleanup()
{
    QVERIFY(m_server->setFault({}));
}

void TestDemoServerFaults::statusFaultHasItsBodyAndHeaders_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("part");
    const QByteArray json = "application/json";
    QTest::newRow("503") << QByteArray("status=503") << 503 << json << QByteArray("{\"detail\":\"");
    QTest::newRow("message") << QByteArray("status=400,body=message") << 400 << json << QByteArray("{\"message\":\"");
    QTest::newRow("error") << QByteArray("status=403,body=error") << 403 << json << QByteArray("{\"error\":\"");
    QTest::newRow("422") << QByteArray("status=422,body=validation") << 422 << json
                         << QByteArray("{\"detail\":[{\"loc\"");
    QTest::newRow("code") << QByteArray("status=400,body=code") << 400 << json
                          << QByteArray("{\"code\":\"demo_fault\",\"message\":\"");
    QTest::newRow("message beside a list")
        << QByteArray("status=400,body=mixed") << 400 << json
        << QByteArray("{\"message\":\"The demo server was asked to fail\",\"detail\":[{\"loc\"");
    QTest::newRow("html") << QByteArray("status=502,body=html") << 502 << QByteArray("text/html; charset=utf-8")
                          << QByteArray("<html>");
    QTest::newRow("empty") << QByteArray("status=500,body=empty") << 500 << json << QByteArray("");
    QTest::newRow("599") << QByteArray("status=599") << 599 << json << QByteArray("{\"detail\":\"");
}

void TestDemoServerFaults::statusFaultHasItsBodyAndHeaders()
{
    QFETCH(const QByteArray, spec);
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, part);
    const Answer answer = list(*m_server, "?x_fault=" + spec + ",retry-after=4,ratelimit");
    QCOMPARE(answer.status, status);
    QVERIFY(answer.complete);
    QCOMPARE(answer.headers.value("content-type"), type);
    QVERIFY2(answer.body.startsWith(part), answer.body.constData());
    QCOMPARE(answer.body.isEmpty(), part.isEmpty());
    QCOMPARE(answer.headers.value("retry-after"), "4");
    QCOMPARE(answer.headers.value("x-ratelimit-limit"), "60");
    QCOMPARE(answer.headers.value("x-ratelimit-remaining"), "0");
    const qint64 wait = answer.headers.value("x-ratelimit-reset").toLongLong() - QDateTime::currentSecsSinceEpoch();
    QVERIFY(wait >= 0 && wait <= 4);
}

void TestDemoServerFaults::retryAfterCanBeADate()
{
    const Answer answer = list(*m_server, "?x_fault=status=429,retry-after-date=60");
    const QString text = QString::fromLatin1(answer.headers.value("retry-after"));
    QDateTime then = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QVERIFY2(then.isValid(), qPrintable(text));
    then.setTimeZone(QTimeZone::utc());
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(then);
    QVERIFY(wait >= 50 && wait <= 60);
}

void TestDemoServerFaults::timesCountsTheRequests()
{
    QVERIFY(m_server->setFault(u"status=503,times=2"_s));
    QCOMPARE(list(*m_server).status, 503);
    QCOMPARE(list(*m_server).status, 503);
    QCOMPARE(list(*m_server).status, 200);
    QVERIFY(m_server->setFault(u"status=503,times=1"_s));
    // A request's own fault has priority and is counted separately.
    QCOMPARE(list(*m_server, "?x_fault=status=500,times=1").status, 500);
    QCOMPARE(list(*m_server, "?x_fault=status=500,times=1").status, 200);
    QCOMPARE(list(*m_server).status, 503);
    QCOMPARE(list(*m_server).status, 200);
}

void TestDemoServerFaults::faultIsTakenFromTheHeader()
{
    const QByteArray path = "/v2/confidence-scoring/jobs";
    QCOMPARE(ask(*m_server, requestFor(path, {"X-Assay-Fault: status=418", "Meibel-API-Key: k"})).status, 418);
    QCOMPARE(ask(*m_server, requestFor(path)).status, 200);
}

void TestDemoServerFaults::faultThatIsNotUnderstoodIs400()
{
    const Answer answer = list(*m_server, "?x_fault=explode");
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("explode"));
    QVERIFY(!m_server->setFault(u"explode"_s));
    QVERIFY(m_server->errorString().contains(u"explode"_s));
    QCOMPARE(list(*m_server).status, 200);
}

void TestDemoServerFaults::redirectHasItsLocation()
{
    QVERIFY(m_server->setFault(u"redirect=http://127.0.0.1:9/elsewhere?a=1"_s));
    Answer answer = list(*m_server);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.headers.value("location"), "http://127.0.0.1:9/elsewhere?a=1");
    QVERIFY(m_server->setFault(u"redirect=/v2/agents,status=307"_s));
    answer = list(*m_server);
    QCOMPARE(answer.status, 307);
    QCOMPARE(answer.headers.value("location"), "/v2/agents");
}

void TestDemoServerFaults::wrongAnswersAreGiven_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("html") << QByteArray("html") << QByteArray("text/html; charset=utf-8")
                          << QByteArray("<!DOCTYPE html>");
    QTest::newRow("object") << QByteArray("object") << QByteArray("application/json") << QByteArray("{\"");
    QTest::newRow("type") << QByteArray("type=text/html") << QByteArray("text/html") << QByteArray("[{\"job_id\":");
}

void TestDemoServerFaults::wrongAnswersAreGiven()
{
    QFETCH(const QByteArray, spec);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, start);
    const Answer answer = list(*m_server, "?x_fault=" + spec);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), type);
    QVERIFY(answer.complete);
    QVERIFY(answer.body.startsWith(start));
}

void TestDemoServerFaults::oneByteIsMalformed()
{
    for (const qsizetype offset : {qsizetype{0}, qsizetype{1000}, qsizetype{300'000}, m_whole.size() - 1}) {
        QByteArray expected = m_whole;
        expected[offset] = '\x01';
        const Answer answer = list(*m_server, "?x_fault=malform=" + QByteArray::number(offset));
        QVERIFY(answer.complete);
        QVERIFY(answer.body == expected);
    }
}

void TestDemoServerFaults::gzipIsTheSameBody()
{
    for (const QByteArray &spec : {QByteArray("gzip"), QByteArray("gzip,length")}) {
        const Answer answer = list(*m_server, "?x_fault=" + spec);
        QVERIFY(answer.complete);
        QCOMPARE(answer.headers.value("content-encoding"), "gzip");
        QVERIFY(answer.body.size() < m_whole.size() / 2);
        QVERIFY(gunzip(answer.body) == m_whole);
    }
}

void TestDemoServerFaults::framingIsChosen()
{
    const Answer length = list(*m_server, "?x_fault=length");
    QCOMPARE(length.headers.value("content-length").toLongLong(), m_whole.size());
    QVERIFY(!length.headers.contains("transfer-encoding"));
    QVERIFY(length.body == m_whole);
    const Answer chunked = ask(*m_server, requestFor("/v2/agents?x_fault=chunked"));
    QCOMPARE(chunked.headers.value("transfer-encoding"), "chunked");
    QVERIFY(!chunked.headers.contains("content-length"));
    QVERIFY(chunked.complete);
}

void TestDemoServerFaults::bodyIsCutOff_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("chunked") << QByteArray("chunked") << qsizetype{100'000};
    QTest::newRow("chunked, before any byte") << QByteArray("chunked") << qsizetype{0};
    QTest::newRow("length") << QByteArray("length") << qsizetype{100'000};
    QTest::newRow("length, before any byte") << QByteArray("length") << qsizetype{0};
}

void TestDemoServerFaults::bodyIsCutOff()
{
    QFETCH(const QByteArray, framing);
    QFETCH(const qsizetype, at);
    const Answer answer = list(*m_server, "?x_fault=cut=" + QByteArray::number(at) + ',' + framing);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.complete);
    QCOMPARE(answer.error, QAbstractSocket::RemoteHostClosedError);
    QVERIFY(answer.body == m_whole.left(at));
}

void TestDemoServerFaults::dripComesInPieces()
{
    QElapsedTimer timer;
    timer.start();
    const Answer answer = list(*m_server, "?x_fault=drip=150000/5");
    QVERIFY(answer.body == m_whole);
    QVERIFY(timer.elapsed() >= m_whole.size() / 150'000 * 5);
    QVERIFY(answer.raw.startsWith(QByteArray(QByteArray::number(150'000, 16) + "\r\n")));
}

void TestDemoServerFaults::theShortestPauseIsOne()
{
    QElapsedTimer timer;
    timer.start();
    const Answer answer = list(*m_server, "?x_fault=drip=10000/1");
    QVERIFY(answer.body == m_whole);
    QVERIFY(timer.elapsed() >= m_whole.size() / 10'000);
}

void TestDemoServerFaults::delayHoldsTheHeadersBack()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(list(*m_server, "?x_fault=delay=60").body == m_whole);
    QVERIFY(timer.elapsed() >= 60);
}

void TestDemoServerFaults::resetAtOnceSendsNothing()
{
    const Ending ending = endOf(*m_server, "/v2/confidence-scoring/jobs?x_fault=reset");
    QVERIFY(ending.bytes.isEmpty());
    QCOMPARE(ending.error, ECONNRESET);
}

void TestDemoServerFaults::resetComesAfterItsBytes()
{
    const Ending ending = endOf(*m_server, "/v2/confidence-scoring/jobs?x_fault=reset=400000");
    QCOMPARE(ending.error, ECONNRESET);
    QVERIFY(parse(ending.bytes).body == m_whole.left(400'000));
}

void TestDemoServerFaults::cutIsNoReset()
{
    const Ending ending = endOf(*m_server, "/v2/confidence-scoring/jobs?x_fault=cut=400000");
    QCOMPARE(ending.error, 0);
    QVERIFY(parse(ending.bytes).body == m_whole.left(400'000));
}

void TestDemoServerFaults::stallSendsNoMore()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(socket.waitForConnected(Patience));
    socket.write(requestFor("/v2/confidence-scoring/jobs?x_fault=stall=5000"));
    QByteArray bytes;
    while (parse(bytes).body.size() < 5000 && socket.waitForReadyRead(Patience))
        bytes += socket.readAll();
    QVERIFY(parse(bytes).body == m_whole.left(5000));
    QVERIFY(!socket.waitForReadyRead(100));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestDemoServerFaults::stopDoesNotWaitForClients_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("not reading") << requestFor("/v2/confidence-scoring/jobs");
    QTest::newRow("stalled") << requestFor("/v2/confidence-scoring/jobs?x_fault=stall=100");
    QTest::newRow("dripping") << requestFor("/v2/confidence-scoring/jobs?x_fault=drip=1/60000");
    QTest::newRow("delayed") << requestFor("/v2/confidence-scoring/jobs?x_fault=delay=60000");
    QTest::newRow("half a request") << QByteArray("GET /v2/conf");
    QTest::newRow("no request") << QByteArray();
}

void TestDemoServerFaults::stopDoesNotWaitForClients()
{
    QFETCH(const QByteArray, request);
    DemoServer server(someJobs(1'000'000));
    QVERIFY(server.start());
    QTcpSocket socket;
    socket.setReadBufferSize(1000);
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(socket.waitForConnected(Patience));
    socket.write(request);
    socket.flush();
    if (request.contains("\r\n\r\n"))
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t{1}, Patience);
    QElapsedTimer timer;
    timer.start();
    server.stop();
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestDemoServerFaults)
#include "tst_demoserverfaults.moc"
