// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/socket.h>

#include <QTest>
#include <QTimer>

#include "helpers/loadwatch.h"
#include "helpers/wireserver.h"
#include "service/jobservice.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Job =
    R"({"job_id":"j","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"failed"})";

/// Begins an answer and then sends one byte after the other, for ever.
class DrippingServer : public QTcpServer
{
public:
    explicit DrippingServer(const QByteArray &start)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, start] {
            QTcpSocket *socket = nextPendingConnection();
            socket->write(start);
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            timer->start(1ms);
        });
    }
};

/// Reads a request and drops the connection in some way.
class DroppingServer : public QTcpServer
{
public:
    DroppingServer(const QByteArray &start, bool resets)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, start, resets] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, start, resets] {
                if (!socket->peek(socket->bytesAvailable()).endsWith("\r\n\r\n"))
                    return;
                ++requests;
                socket->write(start);
                socket->readAll();
                if (resets) {
                    socket->flush();
                    const linger now{1, 0};
                    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
                    socket->abort();
                } else {
                    socket->disconnectFromHost();
                }
            });
        });
    }

    int connections = 0;
    int requests = 0;
};

} // namespace

/// How many requests are sent, and how long an answer may take.
class TestServiceCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeService({60s, 5ms}); }

    void cleanup()
    {
        m_service.reset();
        m_watch.reset();
    }

    void fourTriesAreFourRequests_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("no answer") << QByteArray();
        QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba;
        QTest::newRow("in the status") << "HTTP/1.1 20"_ba;
        QTest::newRow("in the head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
        QTest::newRow("behind the head") << "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"_ba;
        QTest::newRow("behind a head without a length") << "HTTP/1.1 200 OK\r\n\r\n"_ba;
        QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n[" + Job;
        QTest::newRow("in a chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n[" + Job;
        QTest::newRow("behind a broken chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n["_ba;
        QTest::newRow("an error of the server") << WireServer::answer("503 No", {});
    }

    void fourTriesAreFourRequests()
    {
        QFETCH(QByteArray, start);
        for (const bool resets : {false, true}) {
            DroppingServer server(start, resets);
            fetch(server);
            QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
            QVERIFY(m_watch->report().error);
            QCOMPARE(server.requests, 4);
            QCOMPARE(server.connections, 4);
        }
    }

    void theLimitEndsADrip_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<std::size_t>("rows");
        QTest::newRow("in the head") << "HTTP/1.1 200 OK\r\nX: "_ba << std::size_t{0};
        QTest::newRow("in the list") << "HTTP/1.1 200 OK\r\n\r\n[" + Job + ',' << std::size_t{1};
        QTest::newRow("in an error") << "HTTP/1.1 500 No\r\n\r\n"_ba << std::size_t{0};
    }

    void theLimitEndsADrip()
    {
        QFETCH(QByteArray, start);
        makeService({600s, 5ms, 600s});
        m_service->setLongestTime(1s);
        DrippingServer server(start);
        fetch(server);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        const LoadReport &report = m_watch->report();
        QCOMPARE(report.error->kind, LoadErrorKind::Timeout);
        QCOMPARE(
            report.error->summary,
            u"The answer of 127.0.0.1 was not complete after 1 seconds, the limit that was set."_s);
        QVERIFY(report.error->commandAdvice.contains("--max-time"_L1));
        QVERIFY(report.partial && !report.stopped);
        QTEST(m_watch->rows(), "rows"); // what has arrived is kept
        QVERIFY(m_watch->sinceStart.elapsed() >= 1000);
        QVERIFY(m_watch->waits.empty());
    }

    void theLimitCountsTheWaitsToo()
    {
        makeService({600s, 1s});
        m_service->setLongestTime(1s);
        WireServer server([](const QByteArray &) { return WireServer::answer("503 No", {}, "Retry-After: 3000\r\n"); });
        fetch(server);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Timeout);
        QCOMPARE(server.heads.size(), 1U);
    }

    void theLimitEndsASingleJobToo()
    {
        makeService({600s, 5ms, 600s});
        m_service->setLongestTime(1s);
        DrippingServer server("HTTP/1.1 200 OK\r\n\r\n{");
        std::optional<LoadErrorKind> kind;
        connect(m_service.get(), &JobService::jobFetched, m_watch.get(), [&](RequestId, const JobResult &result) {
            kind = result.error().kind;
        });
        m_service->fetchJob(connection(server), {}, u"j"_s);
        QTRY_VERIFY_WITH_TIMEOUT(kind, LongestWait);
        QCOMPARE(*kind, LoadErrorKind::Timeout);
    }

    void namesThePortAtWhichNothingAnswers()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Connection there = connection(server);
        const QString port = QString::number(server.serverPort());
        server.close();
        m_service->fetch(there, {}, {});
        QTRY_VERIFY(m_watch->done());
        QCOMPARE(m_watch->report().error->summary, u"Nothing answers at 127.0.0.1:%1."_s.arg(port));
        QVERIFY(m_watch->report().error->advice.contains("base URL"_L1));
        QVERIFY(m_watch->report().error->commandAdvice.contains("--base-url"_L1));
    }

private:
    void makeService(const ServiceOptions &options)
    {
        m_service = std::make_unique<JobService>(options);
        m_watch = std::make_unique<LoadWatch>(*m_service);
    }

    [[nodiscard]] static Connection connection(const QTcpServer &server)
    {
        return {u"x"_s, u"http://127.0.0.1:%1/v2"_s.arg(server.serverPort())};
    }

    void fetch(const QTcpServer &server) { m_service->fetch(connection(server), {}, {}); }

    std::unique_ptr<JobService> m_service;
    std::unique_ptr<LoadWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestServiceCount)
#include "tst_servicecount.moc"
