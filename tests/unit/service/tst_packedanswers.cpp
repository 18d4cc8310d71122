// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include <QTest>

#include "helpers/gzip.h"
#include "helpers/loadwatch.h"
#include "helpers/wireserver.h"
#include "service/answerbody.h"
#include "service/jobservice.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Packed = "Content-Encoding: gzip\r\n";

QByteArray job(int number, const QByteArray &why = {})
{
    return R"({"job_id":"j)" + QByteArray::number(number)
        + R"(","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"s","explanation":")"
        + why + R"("})";
}

QByteArray list(int jobs, const QByteArray &why = {})
{
    QByteArray all = "[";
    for (int i = 0; i < jobs; ++i)
        all += (i == 0 ? "" : ",") + job(i, why);
    return all + "]";
}

} // namespace

/// Answers in gzip, which the program unpacks itself.
class TestPackedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<JobService>(ServiceOptions{10s, 5ms});
        m_watch = std::make_unique<LoadWatch>(*m_service);
        m_job = {};
        m_summary = {};
        connect(m_service.get(), &JobService::jobFetched, this, [this](RequestId, const JobResult &result) {
            m_job = bool(result);
        });
        connect(m_service.get(), &JobService::summaryFetched, this, [this](RequestId, const SummaryResult &result) {
            m_summary = bool(result);
        });
    }

    void cleanup()
    {
        m_service.reset();
        m_watch.reset();
    }

    void readsPackedLists_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("encoding");
        const QByteArray text = list(5'000);
        QTest::newRow("one member") << gzip(text) << "gzip"_ba;
        QTest::newRow("several members") << gzip(text.left(100'000)) + gzip({}) + gzip(text.mid(100'000)) << "gzip"_ba;
        QTest::newRow("bytes behind it") << gzip(text) + "rest"
                                         << "gzip"_ba;
        QTest::newRow("the old name") << gzip(text) << "x-gzip"_ba;
        QTest::newRow("in upper case") << gzip(text) << "GZIP"_ba;
        QTest::newRow("not packed, and said so") << text << "identity"_ba;
        QTest::newRow("packed, but not said") << gzip(text) << ""_ba;
        QTest::newRow("packed, but denied") << gzip(text) << "identity"_ba;
        QTest::newRow("packed twice") << gzip(gzip(text)) << "gzip, gzip"_ba;
        QTest::newRow("packed twice, two names") << gzip(gzip(text)) << "gzip,x-gzip"_ba;
        QTest::newRow("packed three times") << gzip(gzip(gzip(text))) << "gzip, gzip, gzip"_ba;
        QTest::newRow("with what changes nothing") << gzip(text) << "identity, gzip"_ba;
        QTest::newRow("with an empty part") << gzip(text) << "gzip, "_ba;
        QTest::newRow("in two headers") << gzip(gzip(text)) << "gzip\r\nContent-Encoding: gzip"_ba;
    }

    void readsPackedLists()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, encoding);
        WireServer server([&](const QByteArray &) {
            return WireServer::answer("200 OK", body, "Content-Encoding: " + encoding + "\r\n");
        });
        fetch(server);
        QTRY_VERIFY(m_watch->done());
        QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
        QCOMPARE(m_watch->rows(), 5'000U);
        QCOMPARE(m_watch->report().bytes, list(5'000).size());
    }

    void readsLargePackedListsInEveryWay_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("not said") << 1 << QByteArray();
        QTest::newRow("twice") << 2 << "Content-Encoding: gzip, gzip\r\n"_ba;
    }

    // Large enough for the thread that unpacks.
    void readsLargePackedListsInEveryWay()
    {
        QFETCH(int, times);
        QFETCH(QByteArray, headers);
        QByteArray body = list(100'000);
        for (int i = 0; i < times; ++i)
            body = gzip(body);
        WireServer server([&](const QByteArray &) { return WireServer::answer("200 OK", body, headers); });
        fetch(server);
        QTRY_VERIFY(m_watch->done());
        QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
        QCOMPARE(m_watch->rows(), 100'000U);
    }

    void waitsForTheBytesThatTellThePacking()
    {
        const QByteArray body = gzip(list(10));
        QTcpServer server;
        QTcpSocket *socket = nullptr;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
                socket->write(body.left(1));
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        m_service->fetch({u"x"_s, u"http://127.0.0.1:%1/v2"_s.arg(server.serverPort())}, {}, {});
        QTRY_VERIFY(socket && socket->bytesToWrite() == 0 && socket->bytesAvailable() == 0);
        QTRY_VERIFY(!m_watch->started.empty());
        for (qsizetype i = 1; i < body.size(); ++i) {
            socket->write(body.mid(i, 1));
            QVERIFY(socket->flush());
        }
        QTRY_VERIFY(m_watch->done());
        QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
        QCOMPARE(m_watch->rows(), 10U);
    }

    void refusesWhatIsPackedTooOften()
    {
        const QByteArray body = gzip(gzip(gzip(gzip(list(1)))));
        WireServer server([&](const QByteArray &) {
            return WireServer::answer("200 OK", body, "Content-Encoding: gzip, gzip, gzip, gzip\r\n");
        });
        fetch(server);
        QTRY_VERIFY(m_watch->done());
        QVERIFY(m_watch->report().error);
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::NotJobs);
        QVERIFY2(m_watch->texts().contains("gzip, gzip, gzip, gzip"_L1), qPrintable(m_watch->texts()));
    }

    void tellsProgressByTheBytesThatAreSent()
    {
        const QByteArray body = gzip(list(5'000));
        WireServer server([&](const QByteArray &) { return WireServer::answer("200 OK", body, Packed); });
        fetch(server);
        QTRY_VERIFY(m_watch->done());
        QCOMPARE(m_watch->progress.back().bytes, body.size());
        QCOMPARE(m_watch->progress.back().totalBytes, body.size());
    }

    void showsAllThatHasArrivedWhileNothingFollows()
    {
        // Enough for the thread that unpacks: what it has made ready is taken although no byte tells of it.
        const QByteArray text = list(100'000);
        const QByteArray half = text.left(text.size() / 2);
        const QByteArray first = gzip(half);
        const QByteArray second = gzip(text.mid(half.size()));
        QTcpServer server;
        QTcpSocket *socket = nullptr;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&] {
                socket->readAll();
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(first.size() + second.size()) + "\r\n"
                    + Packed + "\r\n" + first);
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        m_service->fetch({u"x"_s, u"http://127.0.0.1:%1/v2"_s.arg(server.serverPort())}, {}, {});
        const auto whole = static_cast<std::size_t>(half.count("job_id") - 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->rows() >= whole, LongestWait);
        QVERIFY(!m_watch->done());
        socket->write(second);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
        QCOMPARE(m_watch->rows(), 100'000U);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<LoadErrorKind>("kind");
        QTest::addColumn<int>("requests");
        const QByteArray body = gzip(list(5'000));
        const QByteArray second = gzip("[" + job(0) + ",");
        QTest::newRow("cut off") << body.left(body.size() / 2) << "gzip"_ba << LoadErrorKind::CutOff << 4;
        QTest::newRow("cut off between members") << second << "gzip"_ba << LoadErrorKind::CutOff << 4;
        QTest::newRow("damaged") << withByteChanged(body, body.size() / 2) << "gzip"_ba << LoadErrorKind::CutOff << 1;
        QTest::newRow("wrong checksum") << withByteChanged(body, -6) << "gzip"_ba << LoadErrorKind::CutOff << 1;
        QTest::newRow("not packed") << list(3) << "gzip"_ba << LoadErrorKind::CutOff << 1;
        QTest::newRow("nothing in it") << gzip({}) << "gzip"_ba << LoadErrorKind::NotJobs << 1;
        QTest::newRow("Brotli") << body << "br"_ba << LoadErrorKind::NotJobs << 1;
        QTest::newRow("packed in two ways") << gzip(body) << "gzip, br"_ba << LoadErrorKind::NotJobs << 1;
        QTest::newRow("cut off, packed twice")
            << gzip(body.left(body.size() / 2)) << "gzip, gzip"_ba << LoadErrorKind::CutOff << 4;
        QTest::newRow("damaged, packed twice")
            << gzip(withByteChanged(body, body.size() / 2)) << "gzip, gzip"_ba << LoadErrorKind::CutOff << 1;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, encoding);
        QFETCH(int, requests);
        WireServer server([&](const QByteArray &) {
            return WireServer::answer("200 OK", body, "Content-Encoding: " + encoding + "\r\n");
        });
        fetch(server);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        const LoadReport &report = m_watch->report();
        QVERIFY(report.error && report.partial);
        QTEST(report.error->kind, "kind");
        QVERIFY(report.error->summary.endsWith(u'.') && report.error->advice.endsWith(u'.'));
        QCOMPARE(int(server.heads.size()), requests);
        if (report.error->kind == LoadErrorKind::NotJobs && encoding != "gzip")
            QVERIFY(report.error->summary.contains(QString::fromLatin1(encoding)));
    }

    void endsWhatWasMadeToFillTheMemory()
    {
        const QByteArray bomb = gzip(list(1, QByteArray(AnswerBody::HarmlessSize + (1 << 24), 'x')));
        WireServer server([&](const QByteArray &) { return WireServer::answer("200 OK", bomb, Packed); });
        fetch(server);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QVERIFY(m_watch->report().error);
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::CutOff);
        QVERIFY2(m_watch->report().error->summary.contains(u"too large"_s), qPrintable(m_watch->texts()));
        QCOMPARE(server.heads.size(), 1U);
    }

    void takesLikeRowsForNoBomb()
    {
        const QByteArray body = gzip(list(150'000, QByteArray(400, 'x')));
        WireServer server([&](const QByteArray &) { return WireServer::answer("200 OK", body, Packed); });
        fetch(server);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
        QVERIFY(m_watch->report().bytes > AnswerBody::HarmlessSize);
        QCOMPARE(m_watch->rows(), 150'000U);
    }

    void readsPackedErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("detail");
        const QByteArray said = R"({"detail":"No such thing"})";
        QTest::newRow("in gzip") << gzip(said) << "gzip"_ba << u"No such thing"_s;
        QTest::newRow("cut off") << gzip(said).chopped(8) << "gzip"_ba << u"No such thing"_s;
        QTest::newRow("damaged") << "rubbish"_ba
                                 << "gzip"_ba << QString();
        QTest::newRow("not to be read") << said << "br"_ba << QString();
    }

    void readsPackedErrors()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, encoding);
        WireServer server([&](const QByteArray &) {
            return WireServer::answer("400 No", body, "Content-Encoding: " + encoding + "\r\n");
        });
        fetch(server);
        QTRY_VERIFY(m_watch->done());
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::BadRequest);
        QTEST(m_watch->report().error->detail, "detail");
    }

    void readsOnlyTheStartOfLongPackedErrors()
    {
        const QByteArray body = gzip(QByteArray(100'000'000, 'x'));
        WireServer server([&](const QByteArray &) { return WireServer::answer("400 No", body, Packed); });
        fetch(server);
        QTRY_VERIFY(m_watch->done());
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::BadRequest);
        QVERIFY(m_watch->report().error->detail.size() < 1000);
    }

    void readsPackedJobsAndSummaries()
    {
        WireServer server([](const QByteArray &head) {
            return WireServer::answer("200 OK", gzip(head.contains("/job/") ? job(7) : R"({"status":"ok"})"), Packed);
        });
        m_service->fetchJob(connection(server), {}, u"j7"_s);
        m_service->fetchSummary(connection(server), {}, u"agent"_s);
        QTRY_VERIFY(m_job && m_summary);
        QVERIFY(*m_job && *m_summary);
    }

    void asksAgainForAJobThatWasCutOff()
    {
        int requests = 0;
        WireServer server([&](const QByteArray &) {
            const QByteArray body = gzip(job(7));
            return WireServer::answer("200 OK", requests++ == 0 ? body.chopped(8) : body, Packed);
        });
        m_service->fetchJob(connection(server), {}, u"j7"_s);
        QTRY_VERIFY(m_job);
        QVERIFY(*m_job);
        QCOMPARE(requests, 2);
    }

    void asksOnlyOnceForAListThatEndsInAGiantJob_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("requests");
        QTest::newRow("small") << 1000 << 2;
        QTest::newRow("giant") << 17 * 1024 * 1024 << 1;
    }

    void asksOnlyOnceForAListThatEndsInAGiantJob()
    {
        QFETCH(int, size);
        QFETCH(int, requests);
        int asked = 0;
        const QByteArray whole = "[" + job(1) + "]";
        const QByteArray cut = "[" + job(1) + ",{\"job_id\":\"j2\",\"explanation\":\"" + QByteArray(size, 'x');
        WireServer server([&](const QByteArray &) { return WireServer::answer("200 OK", asked++ == 0 ? cut : whole); });
        fetch(server);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QCOMPARE(asked, requests);
        QCOMPARE(m_watch->report().error.has_value(), requests == 1);
        QCOMPARE(m_watch->rows(), std::size_t{1});
        if (requests == 1)
            QCOMPARE(m_watch->report().error->kind, LoadErrorKind::CutOff);
    }

    void refusesAJobThatIsFarTooLarge()
    {
        const QByteArray body = gzip(QByteArray(300'000'000, ' '));
        WireServer server([&](const QByteArray &) { return WireServer::answer("200 OK", body, Packed); });
        m_service->fetchJob(connection(server), {}, u"j7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_job, LongestWait);
        QVERIFY(!*m_job);
    }

private:
    [[nodiscard]] static Connection connection(const WireServer &server) { return {u"x"_s, server.url(u"/v2"_s)}; }
    void fetch(const WireServer &server) { m_service->fetch(connection(server), {}, {}); }

    std::unique_ptr<JobService> m_service;
    std::unique_ptr<LoadWatch> m_watch;
    std::optional<bool> m_job; // whether it came well, once it has come
    std::optional<bool> m_summary;
};

QTEST_GUILESS_MAIN(TestPackedAnswers)
#include "tst_packedanswers.moc"
