// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "helpers/loadwatch.h"
#include "helpers/wireserver.h"
#include "service/jobservice.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The bytes that the client sends, and how it handles answers of faulty servers.
class TestServiceWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void sendsEachFilterExactly_data();
    void sendsEachFilterExactly();
    void sendsAllFiltersInOrder();
    void sendsPathPartsExactly();
    void sendsTheExpectedHeaders();

    void followsRedirectsWithinTheOrigin_data();
    void followsRedirectsWithinTheOrigin();
    void followsAtMostFiveRedirects();
    void takesTheKeyNowhereElse_data();
    void takesTheKeyNowhereElse();
    void refusesOddRedirects_data();
    void refusesOddRedirects();
    void forgetsCookies();

    void sendsNothingToInsecureHosts();
    void sendsNothingByAProxyToThisMachine();
    void namesAProxyThatRefuses_data();
    void namesAProxyThatRefuses();
    void namesAProxyThatIsNotThere();
    void asksNoProxyForAnExceptedServer();
    void sendsATokenInItsOwnHeader();
    void takesTheTokenNowhereElse_data();
    void takesTheTokenNowhereElse();
    void neverShowsTheToken_data();
    void neverShowsTheToken();
    void neverShowsTheKey_data();
    void neverShowsTheKey();
    void endsAtAskedPasswords_data();
    void endsAtAskedPasswords();
    void readsOnlyTheStartOfLongErrors();
    void waitsUntilTheRateLimitEnds();
    void saysThatItCannotReadTheWait();
    void saysInTheEndThatItCouldNotReadTheWait();
    void readsTheListWhateverTheStatusSays_data();
    void readsTheListWhateverTheStatusSays();
    void takesNoContentForNoJobs();
    void triesAgainWhenTheServerIsStartedAgain_data();
    void triesAgainWhenTheServerIsStartedAgain();
    void aServerThatNeverAnsweredIsNotTriedAgain();
    void namesAnInterimAnswer();
    void survivesBadAnswers_data();
    void survivesBadAnswers();
    void acceptsAClosedListWithoutItsEnd();
    void endsAtTheClosingBracketOfAnOpenConnection_data();
    void endsAtTheClosingBracketOfAnOpenConnection();
    void anOpenListOnAnOpenConnectionIsWaitedFor();
    void aBadStatusOnAnOpenConnectionEndsToo_data();
    void aBadStatusOnAnOpenConnectionEndsToo();
    void aJobOnAnOpenConnectionEndsToo();
    void aJobWithoutItsEndIsAskedForAgain_data();
    void aJobWithoutItsEndIsAskedForAgain();
    void reportsFailedHandshakes();

private:
    [[nodiscard]] Connection connection(const WireServer &server) const { return {u"x"_s, server.url(u"/v2"_s)}; }
    void fetch(const WireServer &server, const ServiceFilter &filter = {})
    {
        m_service->fetch(connection(server), m_key, filter);
    }

    static inline QStringList s_log;

    const QString m_keyText = u"sk-Very-Secret-0123456789"_s;
    ApiKey m_key;
    ApiKey m_token; ///< the same characters as a token
    std::unique_ptr<JobService> m_service;
    std::unique_ptr<LoadWatch> m_watch;
};

static const QByteArray Job =
    R"({"job_id":"j","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"failed"})";

/// Sends these bytes to everybody who asks, and leaves the connection open.
class OpenServer : public QTcpServer
{
public:
    explicit OpenServer(const QByteArray &answer)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                if (!socket->readAll().endsWith("\r\n\r\n"))
                    return;
                ++requests;
                socket->write(answer);
            });
        });
    }

    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/v2"_s.arg(serverPort()); }

    int requests = 0;
};

/// Whether the error can be told again, says the same then, and what it holds for that has not got a text.
static bool isToldAgainWithout(QLatin1StringView text, const LoadError &error)
{
    if (!error.tell)
        return false;
    const LoadError told = error.tell();
    const LoadError again = error.inCurrentLanguage();
    const QString texts = told.summary + told.advice + told.detail;
    return !texts.contains(text, Qt::CaseInsensitive) && again.summary == error.summary && again.advice == error.advice
        && again.detail == error.detail;
}

static QByteArray emptyList(const QByteArray &)
{
    return WireServer::answer("200 OK", "[]");
}

void TestServiceWire::initTestCase()
{
    m_key = ApiKey::fromText(m_keyText).value();
    m_token = ApiKey::fromText(m_keyText, ApiKey::Kind::BearerToken).value();
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { s_log += text; });
}

void TestServiceWire::init()
{
    m_service = std::make_unique<JobService>(ServiceOptions{10s, 5ms});
    m_watch = std::make_unique<LoadWatch>(*m_service);
}

void TestServiceWire::cleanup()
{
    QVERIFY(!m_watch->texts().contains(m_keyText));
    QVERIFY(!s_log.join(u'\n').contains(m_keyText));
    m_service.reset();
    m_watch.reset();
}

void TestServiceWire::sendsEachFilterExactly_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("plain") << u"Agent-1.0_x~"_s << "Agent-1.0_x~"_ba;
    QTest::newRow("plus") << u"a+b"_s << "a%2Bb"_ba;
    QTest::newRow("ampersand") << u"a&tool_id=x"_s << "a%26tool_id%3Dx"_ba;
    QTest::newRow("hash") << u"a#b"_s << "a%23b"_ba;
    QTest::newRow("percent") << u"100%"_s << "100%25"_ba;
    QTest::newRow("encoded already") << u"a%20b%2B"_s << "a%2520b%252B"_ba;
    QTest::newRow("space") << u" a b "_s << "%20a%20b%20"_ba;
    QTest::newRow("slash and question mark") << u"a/b?c"_s << "a%2Fb%3Fc"_ba;
    QTest::newRow("brackets and quotes") << u"[{\"'<>|\\^`}]"_s << "%5B%7B%22%27%3C%3E%7C%5C%5E%60%7D%5D"_ba;
    QTest::newRow("sub-delimiters") << u"!$()*,;:@"_s << "%21%24%28%29%2A%2C%3B%3A%40"_ba;
    QTest::newRow("line break") << u"a\r\nHost: x"_s << "a%0D%0AHost%3A%20x"_ba;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') << "a%00"_ba;
    QTest::newRow("Unicode") << u"é€😀"_s << "%C3%A9%E2%82%AC%F0%9F%98%80"_ba;
    QTest::newRow("decomposed") << u"e\u0301"_s << "e%CC%81"_ba;
    QTest::newRow("right to left") << u"\u202Eא"_s << "%E2%80%AE%D7%90"_ba;
}

void TestServiceWire::sendsEachFilterExactly()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, wire);
    WireServer server(emptyList);
    std::size_t count = 0;
    for (const FieldInfo &info : jobFields()) {
        if (!info.serviceFilter)
            continue;
        ServiceFilter filter;
        filter.setValue(info.field, value);
        fetch(server, filter);
        QTRY_VERIFY(m_watch->done());
        QVERIFY(!m_watch->report().error);
        QCOMPARE(
            server.target(count++), "GET /v2/confidence-scoring/jobs?" + fieldKey(info.field).toLatin1() + '=' + wire);
    }
    QCOMPARE(count, 9U);
}

void TestServiceWire::sendsAllFiltersInOrder()
{
    WireServer server(emptyList);
    ServiceFilter filter;
    QByteArray expected = "GET /v2/confidence-scoring/jobs";
    char separator = '?';
    for (const char *key :
         {"agent_name", "agent_version", "agent_session_id", "agent_workflow_name", "agent_workflow_version",
          "agent_workflow_session_id", "tool_id", "tool_instance_id", "tool_execution_id"}) {
        filter.setValue(serviceFilterByKey(QString::fromLatin1(key)).value(), u"ä "_s + QString::fromLatin1(key));
        expected += separator + QByteArray(key) + "=%C3%A4%20" + key;
        separator = '&';
    }
    fetch(server, filter);
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(server.target(0), expected);
}

void TestServiceWire::sendsPathPartsExactly()
{
    WireServer server([](const QByteArray &) { return WireServer::answer("404 Not Found", {}); });
    QSignalSpy jobs(m_service.get(), &JobService::jobFetched);
    QSignalSpy summaries(m_service.get(), &JobService::summaryFetched);
    const QByteArray start = "GET /v2/confidence-scoring/";
    m_service->fetchJob(connection(server), m_key, u"a/b?c#d%e;f=g&h+i j"_s);
    QTRY_COMPARE(jobs.size(), 1);
    QCOMPARE(server.target(0), start + "job/a%2Fb%3Fc%23d%25e%3Bf%3Dg%26h%2Bi%20j");
    m_service->fetchJob(connection(server), m_key, u"../../x"_s);
    QTRY_COMPARE(jobs.size(), 2);
    QCOMPARE(server.target(1), start + "job/..%2F..%2Fx");
    m_service->fetchSummary(connection(server), m_key, u"Ägent 😀"_s);
    QTRY_COMPARE(summaries.size(), 1);
    QCOMPARE(server.target(2), start + "summary/agent/%C3%84gent%20%F0%9F%98%80");
    m_service->fetchSummary(connection(server), m_key, u"a/session/b"_s, u"s?"_s);
    QTRY_COMPARE(summaries.size(), 2);
    QCOMPARE(server.target(3), start + "summary/agent/a%2Fsession%2Fb/session/s%3F");
}

void TestServiceWire::sendsTheExpectedHeaders()
{
    WireServer server(emptyList);
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(server.header(0, "Meibel-API-Key"), m_keyText.toLatin1());
    QCOMPARE(server.header(0, "Accept"), "application/json"_ba);
    QVERIFY(server.header(0, "User-Agent").startsWith("Assay/"));
    QCOMPARE(server.header(0, "Accept-Encoding"), "gzip"_ba);
    for (const char *absent : {"Cookie", "Referer", "Authorization", "Origin", "Range", "Upgrade"})
        QCOMPARE(server.header(0, absent), "(none)"_ba);
    m_service->fetch(connection(server), ApiKey(), {});
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(server.header(1, "Meibel-API-Key"), "(none)"_ba);
}

void TestServiceWire::followsRedirectsWithinTheOrigin_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");
    for (const char *status : {"301", "302", "303", "307", "308"})
        QTest::newRow(status) << QByteArray(status) << "/v3/jobs?x=a%2Bb"_ba
                              << "GET /v3/jobs?x=a%2Bb"_ba;
    QTest::newRow("relative") << "302"_ba
                              << "list"_ba
                              << "GET /v2/confidence-scoring/list"_ba;
    QTest::newRow("absolute") << "302"_ba
                              << "HTTP://127.0.0.1:PORT/v3"_ba
                              << "GET /v3"_ba;
    QTest::newRow("without scheme") << "302"_ba
                                    << "//127.0.0.1:PORT/v3"_ba
                                    << "GET /v3"_ba;
}

void TestServiceWire::followsRedirectsWithinTheOrigin()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, target);
    QByteArray there;
    WireServer server([&](const QByteArray &head) {
        if (head.startsWith("GET /v2/confidence-scoring/jobs"))
            return WireServer::answer(status + " Moved", "<html>", "Location: " + there + "\r\n");
        return WireServer::answer("200 OK", '[' + Job + ']');
    });
    there = location.replace("PORT", QByteArray::number(server.serverPort()));
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
    QCOMPARE(m_watch->rows(), 1U);
    QCOMPARE(server.target(1), target);
    QCOMPARE(server.header(1, "Meibel-API-Key"), m_keyText.toLatin1());
}

void TestServiceWire::followsAtMostFiveRedirects()
{
    for (const int redirects : {5, 6}) {
        int left = redirects;
        WireServer server([&](const QByteArray &) {
            if (left-- > 0)
                return WireServer::answer("302 Found", {}, "Location: /next\r\n");
            return WireServer::answer("200 OK", '[' + Job + ']');
        });
        fetch(server);
        QTRY_VERIFY(m_watch->done());
        QCOMPARE(server.heads.size(), 6U);
        QCOMPARE(m_watch->report().error.has_value(), redirects == 6);
    }
    QCOMPARE(m_watch->report().error->kind, LoadErrorKind::ForeignRedirect);
}

void TestServiceWire::takesTheKeyNowhereElse_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("another port") << "http://127.0.0.1:PORT/v2/x"_ba;
    QTest::newRow("another name of this machine") << "http://localhost:PORT/v2/x"_ba;
    QTest::newRow("another scheme") << "https://127.0.0.1:PORT/v2/x"_ba;
    QTest::newRow("without scheme") << "//127.0.0.1:PORT/v2/x"_ba;
    QTest::newRow("with a user") << "http://me@127.0.0.1:PORT/v2/x"_ba;
}

void TestServiceWire::takesTheKeyNowhereElse()
{
    QFETCH(QByteArray, location);
    WireServer other(emptyList);
    location.replace("PORT", QByteArray::number(other.serverPort()));
    WireServer server(
        [&](const QByteArray &) { return WireServer::answer("302 Found", {}, "Location: " + location + "\r\n"); });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(m_watch->report().error->kind, LoadErrorKind::ForeignRedirect);
    QCOMPARE(m_watch->report().error->httpStatus, 302);
    QCOMPARE(other.connections, 0);
    QCOMPARE(server.heads.size(), 1U);
}

void TestServiceWire::refusesOddRedirects_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<LoadErrorKind>("kind");
    QTest::newRow("no location") << QByteArray() << LoadErrorKind::NotJobs;
    QTest::newRow("empty location") << "Location: \r\n"_ba << LoadErrorKind::NotJobs;
    QTest::newRow("file") << "Location: file:///etc/passwd\r\n"_ba << LoadErrorKind::ForeignRedirect;
    QTest::newRow("script") << "Location: javascript:alert(1)\r\n"_ba << LoadErrorKind::ForeignRedirect;
    QTest::newRow("same server, user") << "Location: http://me:pw@127.0.0.1:PORT/\r\n"_ba
                                       << LoadErrorKind::ForeignRedirect;
    QTest::newRow("rubbish") << "Location: http://[\r\n"_ba << LoadErrorKind::NotJobs;
}

void TestServiceWire::refusesOddRedirects()
{
    QFETCH(QByteArray, headers);
    QFETCH(LoadErrorKind, kind);
    WireServer server([&](const QByteArray &) { return WireServer::answer("302 Found", {}, headers); });
    headers.replace("PORT", QByteArray::number(server.serverPort()));
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QVERIFY(m_watch->report().error);
    QCOMPARE(m_watch->report().error->kind, kind);
    QCOMPARE(server.heads.size(), 1U);
}

void TestServiceWire::forgetsCookies()
{
    WireServer server([](const QByteArray &) {
        return WireServer::answer("200 OK", "[]", "Set-Cookie: id=1; Path=/\r\nCache-Control: max-age=3600\r\n");
    });
    for (std::size_t i = 0; i < 2; ++i) {
        fetch(server);
        QTRY_VERIFY(m_watch->done());
        QCOMPARE(server.heads.size(), i + 1); // not from a cache
        QCOMPARE(server.header(i, "Cookie"), "(none)"_ba);
    }
}

void TestServiceWire::sendsNothingToInsecureHosts()
{
    // 0.0.0.0 reaches this machine but is not a loopback address. If a byte was sent, the server recorded it.
    WireServer server(emptyList, QHostAddress::AnyIPv4);
    const QString url = u"http://0.0.0.0:%1/v2"_s.arg(server.serverPort());
    m_service->fetch({u"x"_s, url}, m_key, {});
    QCOMPARE(m_watch->started.size(), 1U);
    QTRY_VERIFY(m_watch->done());
    const LoadReport &report = m_watch->report();
    QCOMPARE(report.error->kind, LoadErrorKind::InsecureUrl);
    QVERIFY(report.store && report.ids);
    fetch(server); // proves that the server would have heard
    QTRY_VERIFY(m_watch->done());
    QVERIFY(!m_watch->report().error);
    QCOMPARE(server.connections, 1);
}

void TestServiceWire::sendsNothingByAProxyToThisMachine()
{
    WireServer proxy(emptyList);
    WireServer server(emptyList);
    qputenv("http_proxy", proxy.url().toLatin1());
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    qunsetenv("http_proxy");
    QVERIFY(!m_watch->report().error);
    QCOMPARE(server.heads.size(), 1U);
    QCOMPARE(proxy.connections, 0);
}

void TestServiceWire::namesAProxyThatRefuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const char *status : {"400", "403", "405", "407", "500", "502", "503"})
        QTest::newRow(status) << WireServer::answer(status + " No"_ba, {});
    QTest::newRow("404") << WireServer::answer("404 No", {});
    QTest::newRow("garbage") << "SSH-2.0-OpenSSH_9\r\n\r\n"_ba;
}

void TestServiceWire::namesAProxyThatRefuses()
{
    QFETCH(QByteArray, answer);
    WireServer proxy([&](const QByteArray &) { return answer; });
    const QString name = u"127.0.0.1:%1"_s.arg(proxy.serverPort());
    qputenv("https_proxy", name.toLatin1()); // without a scheme
    m_service->fetch({u"x"_s, u"https://service.invalid/v2"_s}, m_key, {});
    QTRY_VERIFY(m_watch->done());
    qunsetenv("https_proxy");
    QCOMPARE(proxy.heads.size(), 1U); // asked once
    QVERIFY(proxy.heads.front().startsWith("CONNECT service.invalid:443 "));
    QVERIFY(!proxy.heads.front().contains(m_keyText.toLatin1()));
    const LoadError &error = *m_watch->report().error;
    QCOMPARE(error.kind, LoadErrorKind::Network);
    QVERIFY2(error.summary.contains(u"proxy "_s + name), qPrintable(error.summary));
    QVERIFY2(error.summary.contains("service.invalid"_L1), qPrintable(error.summary));
}

void TestServiceWire::namesAProxyThatIsNotThere()
{
    WireServer proxy(emptyList);
    const QString name = u"127.0.0.1:%1"_s.arg(proxy.serverPort());
    proxy.close();
    qputenv("https_proxy", name.toLatin1());
    m_service->fetch({u"x"_s, u"https://service.invalid/v2"_s}, m_key, {});
    QTRY_VERIFY(m_watch->done());
    qunsetenv("https_proxy");
    QVERIFY(m_watch->waits.empty());
    QVERIFY2(m_watch->report().error->summary.contains(u"proxy "_s + name), qPrintable(m_watch->texts()));
}

void TestServiceWire::asksNoProxyForAnExceptedServer()
{
    WireServer proxy(emptyList);
    qputenv("https_proxy", proxy.url().toLatin1());
    qputenv("no_proxy", "invalid");
    m_service->fetch({u"x"_s, u"https://service.invalid/v2"_s}, m_key, {});
    QTRY_VERIFY(m_watch->done());
    qunsetenv("https_proxy");
    qunsetenv("no_proxy");
    QCOMPARE(proxy.connections, 0);
    QVERIFY(m_watch->report().error);
    QVERIFY2(!m_watch->report().error->summary.contains("proxy"_L1), qPrintable(m_watch->texts()));
}

void TestServiceWire::sendsATokenInItsOwnHeader()
{
    WireServer server([](const QByteArray &head) {
        if (head.startsWith("GET /v2/confidence-scoring/jobs"))
            return WireServer::answer("302 Found", {}, "Location: /v3/jobs\r\n");
        return WireServer::answer("200 OK", '[' + Job + ']');
    });
    m_service->fetch(connection(server), m_token, {});
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(m_watch->rows(), 1U);
    QCOMPARE(server.heads.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) { // also behind a redirect within the origin
        QCOMPARE(server.header(i, "Authorization"), "Bearer " + m_keyText.toLatin1());
        QCOMPARE(server.header(i, "Meibel-API-Key"), "(none)"_ba);
    }
    QSignalSpy jobs(m_service.get(), &JobService::jobFetched);
    m_service->fetchJob(connection(server), m_token, u"j"_s);
    QTRY_COMPARE(jobs.size(), 1);
    QCOMPARE(server.header(2, "Authorization"), "Bearer " + m_keyText.toLatin1());
}

void TestServiceWire::takesTheTokenNowhereElse_data()
{
    takesTheKeyNowhereElse_data();
}

void TestServiceWire::takesTheTokenNowhereElse()
{
    QFETCH(QByteArray, location);
    WireServer other(emptyList);
    location.replace("PORT", QByteArray::number(other.serverPort()));
    WireServer server(
        [&](const QByteArray &) { return WireServer::answer("302 Found", {}, "Location: " + location + "\r\n"); });
    m_service->fetch(connection(server), m_token, {});
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(m_watch->report().error->kind, LoadErrorKind::ForeignRedirect);
    QCOMPARE(other.connections, 0);
    QCOMPARE(server.heads.size(), 1U);
}

void TestServiceWire::neverShowsTheToken_data()
{
    neverShowsTheKey_data();
    QTest::newRow("request quoted") << "400 No"_ba
                                    << R"({"code":"bad Authorization: Bearer )" + m_keyText.toLatin1()
            + R"(","message":"Bearer )" + m_keyText.toLatin1() + R"("})"
                                    << QByteArray();
    QTest::newRow("refused") << "401 No"_ba
                             << R"({"message":"No."})"_ba
                             << "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\""
            + m_keyText.toLatin1() + "\"\r\n";
}

void TestServiceWire::neverShowsTheToken()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    WireServer server([&](const QByteArray &) { return WireServer::answer(status, body, headers); });
    m_service->fetch(connection(server), m_token, {});
    QTRY_VERIFY(m_watch->done());
    QVERIFY(m_watch->report().error);
    QVERIFY(!m_watch->texts().contains("sk-Very"_L1, Qt::CaseInsensitive));
    for (const RetryWait &wait : m_watch->waits)
        QVERIFY(isToldAgainWithout("sk-Very"_L1, wait.reason));
    QVERIFY(isToldAgainWithout("sk-Very"_L1, *m_watch->report().error));
}

void TestServiceWire::neverShowsTheKey_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    const QByteArray key = m_keyText.toLatin1();
    QTest::newRow("message") << "401 No"_ba
                             << R"({"message":"Bad key )" + key + R"("})" << QByteArray();
    QTest::newRow("validation") << "422 No"_ba
                                << R"({"detail":[{"loc":["header","k"],"msg":")" + key + R"("}]})" << QByteArray();
    QTest::newRow("plain, cut in the key") << "400 No"_ba << QByteArray(590, 'x') + key << QByteArray();
    QTest::newRow("while waiting") << "500 No"_ba << key << QByteArray();
    QTest::newRow("object") << "200 OK"_ba
                            << R"({"headers":{"meibel-api-key":")" + key + R"("}})" << QByteArray();
    QTest::newRow("not JSON, cut in the key") << "200 OK"_ba << QByteArray(190, 'x') + key << QByteArray();
    QTest::newRow("redirect") << "302 Found"_ba << QByteArray() << "Location: http://" + key + ".example/\r\n";
    QTest::newRow("compression") << "200 OK"_ba
                                 << "[]"_ba
                                 << "Content-Encoding: " + key + "\r\n";
    QTest::newRow("time to wait") << "503 No"_ba << QByteArray() << "Retry-After: " + key + "\r\n";
}

void TestServiceWire::neverShowsTheKey()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    WireServer server([&](const QByteArray &) { return WireServer::answer(status, body, headers); });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QVERIFY(m_watch->report().error);
    QVERIFY(!m_watch->texts().contains("sk-Very"_L1, Qt::CaseInsensitive));
    // Nor when the error is told again, in another language.
    for (const RetryWait &wait : m_watch->waits)
        QVERIFY(isToldAgainWithout("sk-Very"_L1, wait.reason));
    QVERIFY(isToldAgainWithout("sk-Very"_L1, *m_watch->report().error));
}

void TestServiceWire::endsAtAskedPasswords_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<LoadErrorKind>("kind");
    QTest::newRow("basic") << "401 Unauthorized"_ba
                           << "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba << LoadErrorKind::Unauthorized;
    QTest::newRow("bearer") << "401 Unauthorized"_ba
                            << "WWW-Authenticate: Bearer\r\n"_ba << LoadErrorKind::Unauthorized;
    QTest::newRow("digest") << "401 Unauthorized"_ba
                            << "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"_ba
                            << LoadErrorKind::Unauthorized;
    QTest::newRow("proxy") << "407 Proxy"_ba
                           << "Proxy-Authenticate: Basic realm=\"x\"\r\n"_ba << LoadErrorKind::BadRequest;
}

void TestServiceWire::endsAtAskedPasswords()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    QFETCH(LoadErrorKind, kind);
    WireServer server([&](const QByteArray &) { return WireServer::answer(status, R"({"detail":"words"})", headers); });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(m_watch->report().error->kind, kind);
    QCOMPARE(m_watch->report().error->detail, u"words"_s);
    for (std::size_t i = 0; i < server.heads.size(); ++i)
        QCOMPARE(server.header(i, "Authorization"), "(none)"_ba);
}

void TestServiceWire::readsOnlyTheStartOfLongErrors()
{
    WireServer server([](const QByteArray &) -> QByteArray {
        // Announces far more bytes than it sends: a client that waits for the end waits for ever.
        return "HTTP/1.1 400 No\r\nContent-Length: 999999999\r\n\r\n" + QByteArray(256 * 1024, 'x');
    });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(m_watch->report().error->kind, LoadErrorKind::BadRequest);
    QVERIFY(m_watch->report().error->detail.size() < 1000);
}

void TestServiceWire::waitsUntilTheRateLimitEnds()
{
    int requests = 0;
    WireServer server([&](const QByteArray &) {
        const QByteArray reset = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 30);
        return requests++ == 0 ? WireServer::answer("429 Slow", {}, "X-RateLimit-Reset: " + reset + "\r\n")
                               : WireServer::answer("200 OK", "[]");
    });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QVERIFY(!m_watch->report().error);
    QVERIFY(m_watch->waits.front().left > 100ms && m_watch->waits.front().left <= 155ms); // 30 s of 5 ms
}

void TestServiceWire::saysThatItCannotReadTheWait()
{
    int requests = 0;
    WireServer server([&](const QByteArray &) {
        return requests++ == 0 ? WireServer::answer("503 Slow", {}, "Retry-After: in a while\r\n")
                               : WireServer::answer("200 OK", "[]");
    });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QVERIFY(!m_watch->report().error);
    QVERIFY(!m_watch->waits.empty());
    QVERIFY(m_watch->waits.front().left <= 5ms); // 1 s of 5 ms
    for (const LoadError &told : {m_watch->waits.front().reason, m_watch->waits.front().reason.inCurrentLanguage()})
        QVERIFY2(told.summary.contains(u"“in a while”, which the program can't read."_s), qPrintable(told.summary));
}

void TestServiceWire::saysInTheEndThatItCouldNotReadTheWait()
{
    // Who asks for one job sees no wait, and who reads a log sees it last.
    WireServer server([&](const QByteArray &) { return WireServer::answer("429 Slow", {}, "Retry-After: soon\r\n"); });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(server.heads.size(), 4U);
    const LoadError &error = *m_watch->report().error;
    for (const LoadError &told : {error, error.inCurrentLanguage()})
        QCOMPARE(told.summary.count(u"“soon”, which the program can't read."_s), 1);
}

void TestServiceWire::readsTheListWhateverTheStatusSays_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"201 Created", "203 Non-Authoritative", "206 Partial Content"})
        QTest::newRow(status) << QByteArray(status);
}

void TestServiceWire::readsTheListWhateverTheStatusSays()
{
    QFETCH(QByteArray, status);
    WireServer server([&](const QByteArray &) { return WireServer::answer(status, '[' + Job + ']'); });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
    QVERIFY(!m_watch->report().partial);
    QCOMPARE(m_watch->rows(), 1U);
    QSignalSpy jobs(m_service.get(), &JobService::jobFetched);
    WireServer one([&](const QByteArray &) { return WireServer::answer(status, Job); });
    m_service->fetchJob(connection(one), m_key, u"j"_s);
    QTRY_COMPARE(jobs.size(), 1);
}

void TestServiceWire::takesNoContentForNoJobs()
{
    int requests = 0;
    WireServer server([&](const QByteArray &) {
        return requests++ == 0 ? WireServer::answer("200 OK", '[' + Job + ',')
                               : "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"_ba;
    });
    fetch(server); // also when a part of a list came before
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(server.heads.size(), 2U);
    QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
    QVERIFY(!m_watch->report().partial);
    QCOMPARE(m_watch->report().store->rowCount(), 0U);
    QVERIFY(m_watch->report().problems.isEmpty());
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QVERIFY(m_watch->report().problems.isEmpty());
    QVERIFY(!m_watch->report().error && !m_watch->report().partial);
    QCOMPARE(m_watch->report().store->rowCount(), 0U);
}

void TestServiceWire::triesAgainWhenTheServerIsStartedAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("within the list") << "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n[" + Job;
    QTest::newRow("without an answer") << QByteArray();
    QTest::newRow("503") << WireServer::answer("503 Going Down", {});
}

void TestServiceWire::triesAgainWhenTheServerIsStartedAgain()
{
    QFETCH(QByteArray, answer);
    WireServer *running = nullptr;
    WireServer server([&](const QByteArray &) {
        running->close(); // from now on, connections are refused
        return answer;
    });
    running = &server;
    m_service = std::make_unique<JobService>(ServiceOptions{10s, 200ms}); // time to start it again
    m_watch = std::make_unique<LoadWatch>(*m_service);
    const quint16 port = server.serverPort();
    fetch(server);
    QTRY_VERIFY(!m_watch->waits.empty() && m_watch->waits.back().attempt == 2); // and it was refused
    WireServer again([](const QByteArray &) { return WireServer::answer("200 OK", '[' + Job + ']'); });
    again.close();
    QVERIFY(again.listen(QHostAddress::LocalHost, port));
    QTRY_VERIFY(m_watch->done());
    QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
    QCOMPARE(m_watch->rows(), 1U);
}

void TestServiceWire::aServerThatNeverAnsweredIsNotTriedAgain()
{
    WireServer server(emptyList);
    const Connection there = connection(server);
    server.close();
    m_service->fetch(there, m_key, {});
    QTRY_VERIFY(m_watch->done());
    QVERIFY(m_watch->report().error);
    QVERIFY(m_watch->waits.empty());
}

void TestServiceWire::namesAnInterimAnswer()
{
    WireServer server([](const QByteArray &) -> QByteArray {
        return "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + WireServer::answer("200 OK", '[' + Job + ']');
    });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    // A Qt that passes it over reads the list.
    QVERIFY(m_watch->rows() == 1 || m_watch->report().error->summary.contains("interim answer (status 103)"_L1));
}

void TestServiceWire::survivesBadAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<LoadErrorKind>("kind");
    QTest::newRow("empty body") << WireServer::answer("200 OK", {}) << LoadErrorKind::NotJobs;
    QTest::newRow("only space") << WireServer::answer("200 OK", " \r\n ") << LoadErrorKind::NotJobs;
    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH_9\r\n\r\n"_ba << LoadErrorKind::Network;
    QTest::newRow("no answer") << QByteArray() << LoadErrorKind::Network;
    QTest::newRow("cut in the headers") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << LoadErrorKind::Network;
    QTest::newRow("open list") << WireServer::answer("200 OK", '[' + Job + ",") << LoadErrorKind::CutOff;
    QTest::newRow("not the promised gzip")
        << WireServer::answer("200 OK", '[' + Job + ']', "Content-Encoding: gzip\r\n") << LoadErrorKind::CutOff;
    QTest::newRow("partial content") << WireServer::answer("206 Partial", '[' + Job + ",") << LoadErrorKind::CutOff;
    QTest::newRow("accepted") << WireServer::answer("202 Accepted", '[' + Job + ']') << LoadErrorKind::NotJobs;
    QTest::newRow("not modified") << "HTTP/1.1 304 Not Modified\r\n\r\n"_ba << LoadErrorKind::NotJobs;
}

void TestServiceWire::survivesBadAnswers()
{
    QFETCH(QByteArray, answer);
    WireServer server([&](const QByteArray &) { return answer; });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QVERIFY(m_watch->report().error);
    QTEST(m_watch->report().error->kind, "kind");
    QVERIFY(m_watch->report().error->summary.endsWith(u'.'));
    QVERIFY(m_watch->report().partial);
}

void TestServiceWire::acceptsAClosedListWithoutItsEnd()
{
    // The sender announced one byte more than it sent, but the list is closed: nothing is missing.
    WireServer server([](const QByteArray &) -> QByteArray {
        const QByteArray body = '[' + Job + ']';
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size() + 1) + "\r\n\r\n" + body;
    });
    fetch(server);
    QTRY_VERIFY(m_watch->done());
    QVERIFY(!m_watch->report().error);
    QVERIFY(!m_watch->report().partial);
    QCOMPARE(m_watch->rows(), 1U);
}

void TestServiceWire::endsAtTheClosingBracketOfAnOpenConnection_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    const QByteArray jobs = '[' + Job + ']';
    const QByteArray chunk = QByteArray::number(jobs.size(), 16) + "\r\n" + jobs + "\r\n";
    QTest::newRow("no length") << QByteArray() << jobs;
    QTest::newRow("line end behind it") << QByteArray() << jobs + "\n";
    QTest::newRow("a length that is too large") << "Content-Length: 99999\r\n"_ba << jobs;
    QTest::newRow("chunks without their end") << "Transfer-Encoding: chunked\r\n"_ba << chunk;
}

void TestServiceWire::endsAtTheClosingBracketOfAnOpenConnection()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    m_service = std::make_unique<JobService>(ServiceOptions{60s, 5ms, 50ms});
    m_watch = std::make_unique<LoadWatch>(*m_service);
    OpenServer server("HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body);
    m_service->fetch({u"x"_s, server.url()}, m_key, {});
    QTRY_VERIFY(m_watch->done());
    QVERIFY2(!m_watch->report().error, qPrintable(m_watch->texts()));
    QVERIFY(!m_watch->report().partial);
    QCOMPARE(m_watch->rows(), 1U);
    QCOMPARE(server.requests, 1);
}

void TestServiceWire::anOpenListOnAnOpenConnectionIsWaitedFor()
{
    m_service = std::make_unique<JobService>(ServiceOptions{400ms, 5ms, 50ms});
    m_watch = std::make_unique<LoadWatch>(*m_service);
    OpenServer server("HTTP/1.1 200 OK\r\n\r\n[" + Job);
    m_service->fetch({u"x"_s, server.url()}, m_key, {});
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Timeout);
    QVERIFY(m_watch->sinceStart.elapsed() >= 400);
}

void TestServiceWire::aBadStatusOnAnOpenConnectionEndsToo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<LoadErrorKind>("kind");
    // Not 401: Qt itself waits for the end of its body, and tells of its head only then.
    QTest::newRow("only a head") << "HTTP/1.1 404 No\r\n\r\n"_ba << LoadErrorKind::NotFound;
    QTest::newRow("a length that is too large")
        << "HTTP/1.1 403 No\r\nContent-Length: 99999\r\n\r\nno"_ba << LoadErrorKind::Forbidden;
    QTest::newRow("chunks without their end")
        << "HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n"_ba << LoadErrorKind::ServerError;
}

void TestServiceWire::aBadStatusOnAnOpenConnectionEndsToo()
{
    QFETCH(QByteArray, answer);
    m_service = std::make_unique<JobService>(ServiceOptions{60s, 5ms, 50ms});
    m_watch = std::make_unique<LoadWatch>(*m_service);
    OpenServer server(answer);
    m_service->fetch({u"x"_s, server.url()}, m_key, {});
    QTRY_VERIFY(m_watch->done());
    QTEST(m_watch->report().error->kind, "kind");
}

void TestServiceWire::aJobOnAnOpenConnectionEndsToo()
{
    m_service = std::make_unique<JobService>(ServiceOptions{60s, 5ms, 50ms});
    m_watch = std::make_unique<LoadWatch>(*m_service);
    OpenServer server("HTTP/1.1 200 OK\r\n\r\n" + Job);
    bool found = false;
    QSignalSpy jobs(m_service.get(), &JobService::jobFetched);
    connect(m_service.get(), &JobService::jobFetched, m_watch.get(), [&](RequestId, const JobResult &result) {
        found = bool(result);
    });
    m_service->fetchJob({u"x"_s, server.url()}, m_key, u"j"_s);
    QTRY_COMPARE(jobs.size(), 1);
    QVERIFY(found);
}

void TestServiceWire::aJobWithoutItsEndIsAskedForAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<std::size_t>("requests");
    QTest::addColumn<LoadErrorKind>("kind");
    const QByteArray half = Job.first(Job.size() / 2);
    QTest::newRow("a part") << WireServer::answer("206 Partial Content", half) << std::size_t{4}
                            << LoadErrorKind::CutOff;
    QTest::newRow("no length") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + half << std::size_t{4}
                               << LoadErrorKind::CutOff;
    QTest::newRow("damaged") << WireServer::answer("200 OK", "{x" + Job.mid(2)) << std::size_t{1}
                             << LoadErrorKind::NotJobs;
    QTest::newRow("no object") << WireServer::answer("200 OK", "<html>") << std::size_t{1} << LoadErrorKind::NotJobs;
}

void TestServiceWire::aJobWithoutItsEndIsAskedForAgain()
{
    QFETCH(QByteArray, answer);
    WireServer server([&](const QByteArray &) { return answer; });
    std::optional<LoadErrorKind> kind;
    QString advice;
    connect(m_service.get(), &JobService::jobFetched, m_watch.get(), [&](RequestId, const JobResult &result) {
        kind = result ? LoadErrorKind::File : result.error().kind;
        advice = result ? QString() : result.error().advice;
    });
    m_service->fetchJob(connection(server), m_key, u"j"_s);
    QTRY_VERIFY(kind);
    QTEST(*kind, "kind");
    QTEST(server.heads.size(), "requests");
    QVERIFY(!advice.isEmpty() && !advice.contains("is kept"_L1)); // nothing of it is
}

void TestServiceWire::reportsFailedHandshakes()
{
    QTcpServer plain;
    connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        while (QTcpSocket *socket = plain.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
    });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    m_service->fetch({u"x"_s, u"https://127.0.0.1:%1/v2"_s.arg(plain.serverPort())}, m_key, {});
    QTRY_VERIFY(m_watch->done());
    QCOMPARE(m_watch->report().error->kind, LoadErrorKind::Tls);
    QVERIFY(m_watch->waits.empty());
}

QTEST_GUILESS_MAIN(TestServiceWire)
#include "tst_servicewire.moc"
