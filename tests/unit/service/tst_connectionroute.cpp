// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
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

/// What a connection says of its own way to the server: certificates, proxy, limits.
class TestConnectionRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.create(), "This test needs the program openssl."); }

    void init()
    {
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

    void itsOwnCertificatesAreTrustedForItAlone()
    {
        TlsServer server(
            m_certificates.issue("x", "IP:127.0.0.1"), m_certificates.key(),
            WireServer::answer("200 OK", '[' + Job + ']'));
        const QString url = u"https://127.0.0.1:%1/v2"_s.arg(server.serverPort());
        const QString own = write(u"own ca.pem"_s, m_certificates.authority().toPem());
        fetch(url, {.caFile = own});
        QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
        QCOMPARE(m_watch->rows(), 1U);
        fetch(url, {}); // not over what the first one left open
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Tls);
        QVERIFY(!m_watch->report().error->summary.contains("file of certificates"_L1));
        QCOMPARE(server.requests, 1);
        fetch(url, {.caFile = own});
        QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
    }

    void aFileOfOtherCertificatesIsNamed()
    {
        TestCertificates others;
        QVERIFY(others.create());
        TlsServer server(m_certificates.issue("x", "IP:127.0.0.1"), m_certificates.key(), {});
        const QString path = write(u"others.pem"_s, others.authority().toPem());
        fetch(u"https://127.0.0.1:%1/v2"_s.arg(server.serverPort()), {.caFile = path});
        QCOMPARE(
            m_watch->report().error->summary,
            u"The connection to 127.0.0.1 is not safe: its certificate can't be trusted. The file of certificates %1 "
            "does not vouch for it either."_s.arg(path));
        QVERIFY(server.received.isEmpty());
    }

    void aFileWithoutCertificatesIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << m_folder.filePath(u"none.pem"_s) << u"can't be read."_s;
        QTest::newRow("a folder") << m_folder.path() << u"can't be read."_s;
        QTest::newRow("empty") << write(u"empty.pem"_s, {}) << u"holds no certificate."_s;
        QTest::newRow("a key") << write(u"key.pem"_s, m_certificates.key().toPem()) << u"holds no certificate."_s;
    }

    void aFileWithoutCertificatesIsNamed()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        TlsServer server(m_certificates.issue("x", "IP:127.0.0.1"), m_certificates.key(), {});
        fetch(u"https://127.0.0.1:%1/v2"_s.arg(server.serverPort()), {.caFile = path});
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Tls);
        QCOMPARE(m_watch->report().error->summary, u"The file of certificates %1 %2"_s.arg(path, words));
        QCOMPARE(server.connections, 0);
    }

    void itsOwnProxyComesBeforeTheVariables()
    {
        TlsServer server(
            m_certificates.issue("x", "DNS:service.invalid"), m_certificates.key(),
            WireServer::answer("200 OK", '[' + Job + ']'));
        TestProxy proxy(Established, TestProxy::Then::Lead, server.serverPort());
        TestProxy other({}, TestProxy::Then::HangUp);
        qputenv("https_proxy", other.name().toLatin1());
        const QString own = write(u"ca.pem"_s, m_certificates.authority().toPem());
        fetch(u"https://service.invalid/v2"_s, {.caFile = own, .proxy = u"http://"_s + proxy.name()});
        QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
        QCOMPARE(m_watch->rows(), 1U);
        QCOMPARE(proxy.heads.size(), 1U);
        QVERIFY(other.heads.empty());
    }

    void withoutAProxyTheVariablesDontCount()
    {
        TestProxy proxy(Established, TestProxy::Then::HangUp);
        qputenv("https_proxy", proxy.name().toLatin1());
        fetch(u"https://service.invalid/v2"_s, {.proxy = u"none"_s});
        QVERIFY(m_watch->report().error);
        QVERIFY(proxy.heads.empty());
    }

    void itsOwnProxyIsNamed_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("words");
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        const QString free = u"127.0.0.1:%1"_s.arg(unused.serverPort());
        QTest::newRow("refused") << u"http://"_s + free
                                 << u"Nothing answers at the proxy %1 on the way to service.invalid."_s.arg(free);
        QTest::newRow("no address") << u"ftp://x"_s << u"The proxy “ftp://x” of this connection is no address."_s;
    }

    void itsOwnProxyIsNamed()
    {
        QFETCH(QString, proxy);
        fetch(u"https://service.invalid/v2"_s, {.proxy = proxy});
        QTEST(m_watch->report().error->summary, "words");
        QVERIFY(m_watch->report().error->advice.contains(u"“Connections…”"_s));
    }

    void itsOwnLimitsComeBeforeTheOthers_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("idle") << false;
        QTest::newRow("whole") << true;
    }

    void itsOwnLimitsComeBeforeTheOthers()
    {
        QFETCH(bool, whole);
        QTcpServer silent; // takes the request, and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_service->setLongestTime(600s);
        const ConnectionRoute route = whole ? ConnectionRoute{.wholeLimit = 1s} : ConnectionRoute{.idleLimit = 1s};
        fetch(u"http://127.0.0.1:%1/v2"_s.arg(silent.serverPort()), route);
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Timeout);
        QCOMPARE(m_watch->report().error->summary.contains("the limit that was set"_L1), whole);
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    void fetch(const QString &url, const ConnectionRoute &route)
    {
        Connection connection(u"x"_s, url);
        connection.setRoute(route);
        m_watch->reports.clear();
        m_service->fetch(connection, m_key, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
    }

    QTemporaryDir m_folder;
    TestCertificates m_certificates;
    ApiKey m_key;
    std::unique_ptr<JobService> m_service;
    std::unique_ptr<LoadWatch> m_watch;
};

QTEST_MAIN(TestConnectionRoute)
#include "tst_connectionroute.moc"
