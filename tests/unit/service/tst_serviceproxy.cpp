// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "helpers/loadwatch.h"
#include "helpers/testproxy.h"
#include "helpers/tlsserver.h"
#include "helpers/wireserver.h"
#include "service/jobservice.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Job =
    R"({"job_id":"j","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"failed"})";
const QByteArray Established = "HTTP/1.1 200 Connection established\r\n\r\n";

} // namespace

/// The way through a proxy: what is said when it leads nowhere.
class TestServiceProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // No other limit of time that a test would wait for.
        m_service = std::make_unique<JobService>(ServiceOptions{600s, 5ms, 600s, 200ms, 2s});
        m_watch = std::make_unique<LoadWatch>(*m_service);
        m_key = ApiKey::fromText(u"sk-Very-Secret-0123456789"_s).value();
    }

    void cleanup()
    {
        qunsetenv("https_proxy");
        m_service.reset();
        m_watch.reset();
    }

    void aProxyThatLeadsNowhereIsNamed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<TestProxy::Then>("then");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &answer, TestProxy::Then then, const QString &words) {
            QTest::newRow(name) << answer << then << words;
        };
        const QString closed = u"closed the connection without an answer"_s;
        const QString garbage = u"answers is not HTTP"_s;
        const QString refused = u"does not let the request through"_s;
        const QString silent = u"made no connection to service.invalid for 2 seconds"_s;
        row("closes", {}, TestProxy::Then::HangUp, closed);
        row("closes in its head", "HTTP/1.1 200 OK\r\nX: y", TestProxy::Then::HangUp, closed);
        row("garbage, closed", "SSH-2.0-OpenSSH_9\r\n\r\n", TestProxy::Then::HangUp, garbage);
        row("garbage, open", "SSH-2.0-OpenSSH_9\r\n\r\n", TestProxy::Then::Wait, garbage);
        row("the end of garbage never comes", "SSH-2.0-OpenSSH_9", TestProxy::Then::Wait, garbage);
        row("silent", {}, TestProxy::Then::Wait, silent);
        row("no status", "HTTP/1.1 OK\r\n\r\n", TestProxy::Then::Wait, garbage);
        row("forbidden, open", "HTTP/1.1 403 No\r\n\r\n", TestProxy::Then::Wait, refused);
        row("bad gateway", WireServer::answer("502 No", "x"), TestProxy::Then::HangUp, refused);
        row("password", WireServer::answer("407 No", {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            TestProxy::Then::HangUp, u"asks for a user name and a password"_s);
    }

    void aProxyThatLeadsNowhereIsNamed()
    {
        QFETCH(QByteArray, answer);
        QFETCH(TestProxy::Then, then);
        QFETCH(QString, words);
        TestProxy proxy(answer, then);
        fetchThrough(proxy.name());
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        for (const QByteArray &head : proxy.heads)
            QVERIFY(head.startsWith("CONNECT service.invalid:443 HTTP/1.1\r\n") && !head.contains("sk-Very"));
        const LoadError &error = *m_watch->report().error;
        const bool isSilent = words.startsWith("made no connection"_L1);
        QCOMPARE(error.kind, isSilent ? LoadErrorKind::Timeout : LoadErrorKind::Network);
        QVERIFY2(error.summary.contains(words), qPrintable(error.summary));
        QVERIFY2(error.summary.contains(u"proxy "_s + proxy.name()), qPrintable(error.summary));
        QVERIFY2(error.summary.contains("service.invalid"_L1), qPrintable(error.summary));
        QVERIFY(error.advice.contains("https_proxy"_L1));
    }

    void aProxyThatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("words");
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        const QString free = u"127.0.0.1:%1"_s.arg(unused.serverPort());
        QTest::newRow("refused") << free
                                 << u"Nothing answers at the proxy %1 on the way to service.invalid."_s.arg(free);
        QTest::newRow("unknown")
            << u"proxy.invalid:3128"_s
            << u"The proxy proxy.invalid:3128 can't be found, or it can't find the host service.invalid."_s;
    }

    void aProxyThatIsNotThereIsNamed()
    {
        QFETCH(QString, proxy);
        fetchThrough(proxy);
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QTEST(m_watch->report().error->summary, "words");
        QVERIFY(m_watch->waits.empty());
    }

    void leadsToTheService_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("plain") << Established;
        QTest::newRow("with headers") << "HTTP/1.0 200 OK\r\nProxy-Agent: x\r\nVia: y\r\n\r\n"_ba;
    }

    void leadsToTheService()
    {
        QFETCH(QByteArray, answer);
        TestCertificates certificates;
        QVERIFY2(certificates.create(), "This test needs the program openssl.");
        certificates.trust();
        TlsServer server(
            certificates.issue("x", "DNS:service.invalid"), certificates.key(),
            WireServer::answer("200 OK", '[' + Job + ']'));
        TestProxy proxy(answer, TestProxy::Then::Lead, server.serverPort());
        proxy.asksForPassword = true;
        fetchThrough(u"http://me:p%40ss@"_s + proxy.name());
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
        QCOMPARE(m_watch->rows(), 1U);
        const QByteArray password = "\r\nProxy-Authorization: Basic " + QByteArray("me:p@ss").toBase64() + "\r\n";
        QVERIFY(proxy.heads.back().contains(password));
        QVERIFY(!proxy.heads.back().contains("sk-Very"));
        QVERIFY(server.received.contains("\r\nMeibel-API-Key: sk-Very-Secret-0123456789\r\n"));
    }

    void theKeyGoesThroughAProxyOnlyToWhomTheCertificateNames()
    {
        TestCertificates certificates;
        QVERIFY2(certificates.create(), "This test needs the program openssl.");
        certificates.trust();
        TlsServer server(
            certificates.issue("service.invalid", "DNS:other.invalid"), certificates.key(),
            WireServer::answer("200 OK", '[' + Job + ']'));
        TestProxy proxy(Established, TestProxy::Then::Lead, server.serverPort());
        fetchThrough(proxy.name());
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QVERIFY(m_watch->report().error->summary.contains("certificate is for another name"_L1));
        QVERIFY(server.received.isEmpty());
    }

    void theProgramsProxyComesBeforeTheVariables()
    {
        TestProxy ofVariable({}, TestProxy::Then::HangUp);
        TestProxy ofProgram({}, TestProxy::Then::HangUp);
        m_service->setProgramProxy(*ProxyChoice::fromText(u"http://"_s + ofProgram.name()));
        fetchThrough(ofVariable.name());
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QCOMPARE(ofProgram.heads.size(), 2U); // the request, and the question whether the proxy is gone
        QVERIFY(m_watch->report().error->summary.contains(u"proxy "_s + ofProgram.name()));
        QSignalSpy times(m_service.get(), &JobService::sessionTimesFetched);
        m_service->fetchSessionTimes({u"x"_s, u"https://service.invalid/v2"_s}, m_key, u"agent"_s);
        QTRY_COMPARE_WITH_TIMEOUT(times.size(), 1, LongestWait);
        QCOMPARE(ofProgram.heads.size(), 4U);
        QVERIFY(ofVariable.heads.empty());
    }

    void aConnectionsOwnProxyComesBeforeTheProgramsOne()
    {
        TestProxy ofProgram({}, TestProxy::Then::HangUp);
        TestProxy own({}, TestProxy::Then::HangUp);
        m_service->setProgramProxy(*ProxyChoice::fromText(u"http://"_s + ofProgram.name()));
        Connection connection(u"x"_s, u"https://service.invalid/v2"_s);
        connection.setRoute({.proxy = u"http://"_s + own.name()});
        m_service->fetch(connection, m_key, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QVERIFY(m_watch->report().error->summary.contains(u"proxy "_s + own.name()));
        QVERIFY(ofProgram.heads.empty());
    }

    void aServiceBehindAProxyThatDropsIsTriedAgain()
    {
        TestProxy proxy(Established, TestProxy::Then::HangUp);
        fetchThrough(proxy.name());
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QCOMPARE(proxy.heads.size(), 4U);
        QCOMPARE(
            m_watch->report().error->summary,
            u"The connection to service.invalid by the proxy %1 was lost."_s.arg(proxy.name()));
    }

private:
    void fetchThrough(const QString &proxy)
    {
        qputenv("https_proxy", proxy.toLatin1());
        m_service->fetch({u"x"_s, u"https://service.invalid/v2"_s}, m_key, {});
    }

    ApiKey m_key;
    std::unique_ptr<JobService> m_service;
    std::unique_ptr<LoadWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestServiceProxy)
#include "tst_serviceproxy.moc"
