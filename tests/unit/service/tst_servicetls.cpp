// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helpers/loadwatch.h"
#include "helpers/tlsserver.h"
#include "helpers/wireserver.h"
#include "service/certificatename.h"
#include "service/jobservice.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Job =
    R"({"job_id":"j","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"failed"})";

/// Waits for the greeting of TLS and answers with these bytes.
class AnsweringServer : public QTcpServer
{
public:
    AnsweringServer(const QByteArray &answer, bool closes)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer, closes] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer, closes] {
                    received += socket->readAll();
                    socket->write(answer);
                    if (closes)
                        socket->disconnectFromHost();
                });
            }
        });
    }

    QByteArray received;
};

/// Holds back what its clients send until it is released.
class SlowRelay : public QTcpServer
{
public:
    explicit SlowRelay(quint16 port)
        : m_port(port)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection()) {
                connect(client, &QTcpSocket::disconnected, this, [this] { ++closed; });
                connect(client, &QTcpSocket::readyRead, this, [this, client] {
                    if (m_isReleased)
                        lead(client);
                    else
                        ++held;
                });
            }
        });
    }

    void release()
    {
        m_isReleased = true;
        for (QTcpSocket *client : findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly))
            lead(client);
    }

    int held = 0;
    int closed = 0;

private:
    void lead(QTcpSocket *client)
    {
        auto *server = client->findChild<QTcpSocket *>();
        if (!server) {
            server = new QTcpSocket(client);
            connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
            server->connectToHost(QHostAddress::LocalHost, m_port);
        }
        server->write(client->readAll());
    }

    const quint16 m_port;
    bool m_isReleased = false;
};

/// A server with TLS that answers every request with an empty list and keeps the connection.
class KeepingTlsServer : public QTcpServer
{
public:
    KeepingTlsServer(const QSslCertificate &certificate, const QSslKey &key)
        : m_certificate(certificate)
        , m_key(key)
    {
        listen(QHostAddress::LocalHost);
    }

    int connections = 0;
    int requests = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            if (!socket->readAll().endsWith("\r\n\r\n"))
                return;
            ++requests;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
        });
        socket->startServerEncryption();
    }

private:
    const QSslCertificate m_certificate;
    const QSslKey m_key;
};

} // namespace

/// Connections with TLS: who is spoken to, and what is said when it fails.
class TestServiceTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_certificates.create(), "This test needs the program openssl.");
        m_certificates.trust();
        m_key = ApiKey::fromText(u"sk-Very-Secret-0123456789"_s).value();
    }

    void init() { makeService({10s, 5ms}); }

    void cleanup()
    {
        m_service.reset();
        m_watch.reset();
    }

    void sendsTheKeyOnlyToWhomTheCertificateNames_data()
    {
        QTest::addColumn<QByteArray>("commonName");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("its name") << "x"_ba
                                  << "DNS:localhost"_ba << u"localhost"_s << true;
        QTest::newRow("one of several") << "x"_ba
                                        << "DNS:a.example,DNS:LOCALHOST"_ba << u"localhost"_s << true;
        QTest::newRow("its address") << "x"_ba
                                     << "IP:127.0.0.1"_ba << u"127.0.0.1"_s << true;
        QTest::newRow("only the common name") << "localhost"_ba
                                              << "DNS:other.example"_ba << u"localhost"_s << false;
        QTest::newRow("a common name and no other") << "localhost"_ba << QByteArray() << u"localhost"_s << false;
        QTest::newRow("an address as a common name") << "127.0.0.1"_ba
                                                     << "DNS:other.example"_ba << u"127.0.0.1"_s << false;
        QTest::newRow("an address among the names") << "x"_ba
                                                    << "DNS:127.0.0.1"_ba << u"127.0.0.1"_s << false;
        QTest::newRow("another name") << "x"_ba
                                      << "DNS:other.example"_ba << u"localhost"_s << false;
    }

    void sendsTheKeyOnlyToWhomTheCertificateNames()
    {
        QFETCH(QByteArray, commonName);
        QFETCH(QByteArray, names);
        QFETCH(QString, host);
        QFETCH(bool, isTaken);
        TlsServer server(m_certificates.issue(commonName, names), m_certificates.key(), answer('[' + Job + ']'));
        fetch(host, server.serverPort());
        QTRY_VERIFY(m_watch->done());
        QCOMPARE(server.received.contains("sk-Very-Secret"), isTaken);
        QCOMPARE(server.received.isEmpty(), !isTaken);
        QCOMPARE(m_watch->rows(), isTaken ? 1U : 0U);
        QCOMPARE(m_watch->report().error.has_value(), !isTaken);
        if (isTaken)
            return;
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Tls);
        QVERIFY2(said().contains("certificate is for another name"_L1), qPrintable(said()));
        QVERIFY(m_watch->waits.empty());
    }

    void knowsWhomACertificateNames_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("wildcard") << "DNS:*.example.com"_ba << u"api.example.com"_s << true;
        QTest::newRow("wildcard, other case") << "DNS:*.Example.com"_ba << u"API.example.COM"_s << true;
        QTest::newRow("wildcard, two levels") << "DNS:*.example.com"_ba << u"a.b.example.com"_s << false;
        QTest::newRow("wildcard, no level") << "DNS:*.example.com"_ba << u"example.com"_s << false;
        QTest::newRow("wildcard for all of com") << "DNS:*.com"_ba << u"example.com"_s << false;
        QTest::newRow("wildcard for all") << "DNS:*"_ba << u"localhost"_s << false;
        QTest::newRow("wildcard in a label") << "DNS:a*.example.com"_ba << u"api.example.com"_s << false;
        QTest::newRow("wildcard behind the first label") << "DNS:a.*.com"_ba << u"a.example.com"_s << false;
        QTest::newRow("final dot") << "DNS:example.com"_ba << u"example.com."_s << true;
        QTest::newRow("part of a name") << "DNS:example.com"_ba << u"notexample.com"_s << false;
        QTest::newRow("other letters") << "DNS:xn--bcher-kva.example"_ba << u"bücher.example"_s << true;
        QTest::newRow("address, version 6") << "IP:::1"_ba << u"::1"_s << true;
        QTest::newRow("address in another form") << "IP:127.0.0.1"_ba << u"::ffff:127.0.0.1"_s << false;
        QTest::newRow("mail address") << "email:localhost"_ba << u"localhost"_s << false;
    }

    void knowsWhomACertificateNames()
    {
        QFETCH(QByteArray, names);
        QFETCH(QString, host);
        const QSslCertificate certificate = m_certificates.issue("x", names);
        QVERIFY(!certificate.isNull());
        QTEST(certificateNames(certificate, host), "isNamed");
    }

    void saysWhatIsWrongWithACertificate_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("tellsOfTheClock");
        QTest::newRow("expired") << QByteArray(TestCertificates::Past) << QByteArray(TestCertificates::NearPast)
                                 << u"certificate has expired"_s << true;
        QTest::newRow("not valid yet") << QByteArray(TestCertificates::Future)
                                       << QByteArray(TestCertificates::FarFuture) << u"certificate is not valid yet"_s
                                       << true;
        QTest::newRow("of nobody known") << QByteArray() << QByteArray() << u"certificate can't be trusted"_s << false;
    }

    void saysWhatIsWrongWithACertificate()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, until);
        QFETCH(QString, words);
        TestCertificates unknown;
        QVERIFY(!from.isEmpty() || unknown.create());
        TestCertificates &issuer = from.isEmpty() ? unknown : m_certificates;
        const QSslCertificate certificate =
            from.isEmpty() ? issuer.issue("x", "DNS:localhost") : issuer.issue("x", "DNS:localhost", from, until);
        TlsServer server(certificate, issuer.key(), answer("[]"));
        fetch(u"localhost"_s, server.serverPort());
        QTRY_VERIFY(m_watch->done());
        QVERIFY(server.received.isEmpty());
        QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Tls);
        QVERIFY2(said().contains(words), qPrintable(said()));
        QTEST(m_watch->report().error->advice.contains("clock"_L1), "tellsOfTheClock");
    }

    void saysWhyThereIsNoTls_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("words");
        const QString old = u"an old version of TLS"_s;
        const QString cipher = u"no safe encryption in common"_s;
        const QString plain = u"in plain HTTP"_s;
        const QString other = u"another language than TLS"_s;
        QTest::newRow("old protocol, refused") << QByteArray::fromHex("15030100020246") << false << old;
        QTest::newRow("old protocol, chosen")
            << QByteArray::fromHex("160301002a020000260301") + QByteArray(32, 'r') + QByteArray::fromHex("00c01400")
            << false << old;
        QTest::newRow("no common cipher") << QByteArray::fromHex("15030300020228") << false << cipher;
        QTest::newRow("too weak") << QByteArray::fromHex("15030300020247") << false << cipher;
        QTest::newRow("HTTP, closed") << WireServer::answer("400 Bad Request", "no") << true << plain;
        QTest::newRow("HTTP, open") << WireServer::answer("400 Bad Request", "no") << false << plain;
        QTest::newRow("SSH") << "SSH-2.0-OpenSSH_9.2\r\n"_ba << false << other;
        QTest::newRow("mail") << "220 mail.example ESMTP ready\r\n"_ba << false << other;
        QTest::newRow("zeros") << QByteArray(64, '\0') << true << other;
    }

    void saysWhyThereIsNoTls()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, closes);
        QFETCH(QString, words);
        makeService({60s, 5ms});
        AnsweringServer server(answer, closes);
        fetch(u"localhost"_s, server.serverPort());
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        const LoadError &error = *m_watch->report().error;
        QCOMPARE(error.kind, LoadErrorKind::Tls);
        QVERIFY2(error.summary.contains(words), qPrintable(said()));
        QVERIFY2(error.summary.contains(u"localhost:%1"_s.arg(server.serverPort())), qPrintable(said()));
        QVERIFY2(!said().contains("clock"_L1) && !said().contains("trusted"_L1), qPrintable(said()));
        QVERIFY(m_watch->waits.empty());
        QVERIFY(!server.received.contains("GET ") && !server.received.contains("Meibel"));
        QVERIFY(!server.received.contains("/v2") && !server.received.contains("sk-Very"));
    }

    void theEndOfTlsEndsTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("whole, no length") << "HTTP/1.1 200 OK\r\n\r\n[" + Job + ']' << true;
        QTest::newRow("cut, with a length") << "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n[" + Job + ',' << false;
        QTest::newRow("cut, in chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n999\r\n[" + Job
                                        << false;
        QTest::newRow("an error") << "HTTP/1.1 400 No\r\n\r\nwords"_ba << false;
        QTest::newRow("no answer") << QByteArray() << false;
    }

    // The connection below TLS stays open. Qt (6.4) waits for its end where the answer says no length: there the
    // closing bracket ends it, and a list without one is waited for.
    void theEndOfTlsEndsTheAnswer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isWhole);
        makeService({600s, 5ms, 50ms});
        TlsServer server(m_certificates.issue("x", "DNS:localhost"), m_certificates.key(), answer);
        HoldingRelay relay(server.serverPort());
        fetch(u"localhost"_s, relay.serverPort());
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->done(), LongestWait);
        QCOMPARE(!m_watch->report().error, isWhole);
        const bool isRefused = answer.contains("400");
        QCOMPARE(server.requests, isWhole || isRefused ? 1 : 4);
        if (isWhole)
            QCOMPARE(m_watch->rows(), 1U);
    }

    void aConnectionThatNobodyLookedAtIsNotUsed()
    {
        // The first request is stopped within the handshake; Qt finishes it and keeps the connection.
        TlsServer server(m_certificates.issue("localhost", "DNS:other.example"), m_certificates.key(), answer("[]"));
        SlowRelay relay(server.serverPort());
        fetch(u"localhost"_s, relay.serverPort());
        QTRY_COMPARE(relay.held, 1); // the greeting has come
        m_service->stop();
        QTRY_VERIFY(m_watch->done());
        relay.release();
        QTRY_VERIFY(server.handshakes > 0 || relay.closed > 0);
        fetch(u"localhost"_s, relay.serverPort());
        QTRY_VERIFY(m_watch->done());
        QVERIFY(said().contains("certificate is for another name"_L1));
        QVERIFY(server.received.isEmpty());
    }

    void oneConnectionServesRequestsOneAfterTheOther()
    {
        KeepingTlsServer server(m_certificates.issue("x", "DNS:localhost"), m_certificates.key());
        for (int i = 1; i <= 3; ++i) {
            fetch(u"localhost"_s, server.serverPort());
            QTRY_VERIFY(m_watch->done());
            QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
            QCOMPARE(server.requests, i);
        }
        QCOMPARE(server.connections, 1);
    }

private:
    void makeService(const ServiceOptions &options)
    {
        m_service = std::make_unique<JobService>(options);
        m_watch = std::make_unique<LoadWatch>(*m_service);
    }

    void fetch(const QString &host, quint16 port)
    {
        m_service->fetch({u"x"_s, u"https://%1:%2/v2"_s.arg(host, QString::number(port))}, m_key, {});
    }

    [[nodiscard]] QString said() const
    {
        const LoadError &error = *m_watch->report().error;
        return error.summary + u' ' + error.advice + u' ' + error.detail;
    }

    [[nodiscard]] static QByteArray answer(const QByteArray &body) { return WireServer::answer("200 OK", body); }

    TestCertificates m_certificates;
    ApiKey m_key;
    std::unique_ptr<JobService> m_service;
    std::unique_ptr<LoadWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestServiceTls)
#include "tst_servicetls.moc"
