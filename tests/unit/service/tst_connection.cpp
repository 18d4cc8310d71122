// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "service/apikey.h"
#include "service/connection.h"
#include "service/serviceurls.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisesBaseUrl_data();
    void normalisesBaseUrl();
    void allowsOnlyHttpsAndThisMachine_data();
    void allowsOnlyHttpsAndThisMachine();
    void tellsOriginsApart();
    void findsTheConsole();
    void buildsInConnectionsAreAllowed();
    void hasTheSameNameEverywhere_data();
    void hasTheSameNameEverywhere();

    void takesKeys_data();
    void takesKeys();
    void refusesKeysThatNoHeaderHolds_data();
    void refusesKeysThatNoHeaderHolds();
    void takesTokens();
    void refusesTokensThatNoHeaderHolds_data();
    void refusesTokensThatNoHeaderHolds();
    void comparesAndRedactsKeys();
    void shortKeysAreReplacedOnlyWhereTheyAreQuoted_data();
    void shortKeysAreReplacedOnlyWhereTheyAreQuoted();

    void encodesAllButUnreserved();
    void buildsUrls();
    void knowsPathParts();
};

void TestConnection::normalisesBaseUrl_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("plain") << u"https://api.example.com/v2"_s << u"https://api.example.com/v2"_s;
    QTest::newRow("slash") << u"https://api.example.com/v2/"_s << u"https://api.example.com/v2"_s;
    QTest::newRow("slashes") << u"https://api.example.com/v2///"_s << u"https://api.example.com/v2"_s;
    QTest::newRow("no path") << u"https://api.example.com/"_s << u"https://api.example.com"_s;
    QTest::newRow("spaces around") << u"  https://api.example.com/v2 \n"_s << u"https://api.example.com/v2"_s;
    QTest::newRow("query and fragment") << u"https://h.example/v2?x=1#y"_s << u"https://h.example/v2"_s;
    QTest::newRow("upper case") << u"HTTPS://API.Example.com/V2"_s << u"https://api.example.com/V2"_s;
    QTest::newRow("encoded path") << u"https://h.example/a%2Fb/"_s << u"https://h.example/a%2Fb"_s;
    QTest::newRow("rubbish") << u"not a url"_s << QString();
}

void TestConnection::normalisesBaseUrl()
{
    QFETCH(QString, typed);
    QTEST(Connection(u"x"_s, typed).baseUrl().toString(QUrl::FullyEncoded), "url");
}

void TestConnection::allowsOnlyHttpsAndThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://api.example.com/v2"_s << true;
    QTest::newRow("http") << u"http://api.example.com/v2"_s << false;
    QTest::newRow("http localhost") << u"http://localhost:8000/v2"_s << true;
    QTest::newRow("http LOCALHOST") << u"http://LOCALHOST:8000/v2"_s << true;
    QTest::newRow("http 127.0.0.1") << u"http://127.0.0.1:8000/v2"_s << true;
    QTest::newRow("http 127.200.3.4") << u"http://127.200.3.4/v2"_s << true;
    QTest::newRow("http ::1") << u"http://[::1]:8000/v2"_s << true;
    QTest::newRow("http other IPv4") << u"http://128.0.0.1/v2"_s << false;
    QTest::newRow("http any address") << u"http://0.0.0.0/v2"_s << false;
    QTest::newRow("http other IPv6") << u"http://[::2]/v2"_s << false;
    QTest::newRow("http localhost as a part") << u"http://localhost.example.com/v2"_s << false;
    QTest::newRow("http 127 as a name") << u"http://127.0.0.1.example.com/v2"_s << false;
    QTest::newRow("http localhost as user") << u"http://localhost@example.com/v2"_s << false;
    QTest::newRow("user and password") << u"https://me:secret@example.com/v2"_s << false;
    QTest::newRow("query") << u"https://api.example.com/v2?tenant=1"_s << false;
    QTest::newRow("query of a built-in one") << u"https://api.meibel.ai/v2?x"_s << false;
    QTest::newRow("query on this machine") << u"http://localhost:8000/v2?x=1"_s << false;
    QTest::newRow("fragment") << u"https://api.example.com/v2#top"_s << false;
    QTest::newRow("empty query") << u"https://api.example.com/v2?"_s << true;
    QTest::newRow("question mark, encoded") << u"https://api.example.com/v2%3Fx=1"_s << true;
    QTest::newRow("ftp") << u"ftp://localhost/v2"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no scheme") << u"api.example.com/v2"_s << false;
    QTest::newRow("no host") << u"https:///v2"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestConnection::allowsOnlyHttpsAndThisMachine()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const auto refusal = Connection(u"x"_s, url).refusal();
    QCOMPARE(!refusal, allowed);
    QCOMPARE(Connection::at(url).isAllowed(), allowed);
    if (refusal) {
        QCOMPARE(refusal->kind, LoadErrorKind::InsecureUrl);
        QVERIFY(!refusal->summary.isEmpty());
        QVERIFY(!refusal->advice.isEmpty());
        QVERIFY(!refusal->summary.contains("secret"_L1));
    }
}

void TestConnection::tellsOriginsApart()
{
    const auto origin = [](const char *url) { return Connection::originOf(QUrl::fromEncoded(url)); };
    QCOMPARE(origin("https://a.example/x"), origin("https://A.example:443/y?z"));
    QCOMPARE(origin("http://[::1]/x"), u"http://[::1]:80"_s);
    QVERIFY(origin("https://a.example/") != origin("http://a.example/"));
    QVERIFY(origin("https://a.example/") != origin("https://a.example:8443/"));
    QVERIFY(origin("https://a.example/") != origin("https://b.a.example/"));
}

void TestConnection::findsTheConsole()
{
    QCOMPARE(Connection::production().consoleUrl(), QUrl(u"https://console.meibel.ai"_s));
    QCOMPARE(Connection::development().consoleUrl(), QUrl(u"https://console.dev.meibel.ai"_s));
    QVERIFY(Connection::local().consoleUrl().isEmpty());
}

void TestConnection::buildsInConnectionsAreAllowed()
{
    for (const Connection &connection : {Connection::production(), Connection::development(), Connection::local()}) {
        QVERIFY(connection.isAllowed());
        QVERIFY(!connection.name().isEmpty());
    }
    QVERIFY(Connection::local().isLoopback());
    QVERIFY(!Connection::production().isLoopback());
}

void TestConnection::hasTheSameNameEverywhere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("production") << u"https://api.meibel.ai/v2"_s << Connection::production().name();
    QTest::newRow("with a slash") << u" https://api.dev.meibel.ai/v2/ "_s << Connection::development().name();
    QTest::newRow("local") << u"http://localhost:8000/v2"_s << Connection::local().name();
    QTest::newRow("another port") << u"http://localhost:8001/v2"_s << u"localhost:8001"_s;
    QTest::newRow("another server") << u"https://scores.example.com/v2"_s << u"scores.example.com"_s;
    QTest::newRow("with a user") << u"https://ada@scores.example.com/v2"_s << u"scores.example.com"_s;
}

void TestConnection::hasTheSameNameEverywhere()
{
    QFETCH(QString, url);
    QFETCH(QString, name);
    QCOMPARE(Connection::at(url).name(), name);
    QCOMPARE(Connection::at(url).baseUrl(), Connection({}, url).baseUrl());
}

void TestConnection::takesKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("plain") << u"sk-Abc_123"_s << "sk-Abc_123"_ba;
    QTest::newRow("pasted with a line break") << u" \tsk-1\r\n"_s << "sk-1"_ba;
    QTest::newRow("inner space") << u"a b"_s << "a b"_ba;
    QTest::newRow("Latin-1") << u"clé"_s << "cl\xe9"_ba;
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("only spaces") << u" \n"_s << QByteArray();
}

void TestConnection::takesKeys()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, header);
    const auto key = ApiKey::fromText(text);
    QVERIFY(key.hasValue());
    QCOMPARE(key.value().headerValue(), header);
    QCOMPARE(key.value().isEmpty(), header.isEmpty());
}

void TestConnection::refusesKeysThatNoHeaderHolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line feed") << u"topsecret\nHost: evil"_s;
    QTest::newRow("carriage return") << u"topsecret\rx"_s;
    QTest::newRow("NUL") << u"topsecret"_s + QChar(u'\0') + u'x';
    QTest::newRow("tab") << u"topsecret\tx"_s;
    QTest::newRow("delete") << u"topsecret\x7f x"_s;
    QTest::newRow("C1 control") << u"topsecret\u0085x"_s;
    QTest::newRow("outside Latin-1") << u"topsecret€"_s;
    QTest::newRow("emoji") << u"topsecret🙂"_s;
}

void TestConnection::refusesKeysThatNoHeaderHolds()
{
    QFETCH(QString, text);
    const auto key = ApiKey::fromText(text);
    QVERIFY(!key.hasValue());
    QCOMPARE(key.error().kind, LoadErrorKind::Unauthorized);
    QVERIFY(!key.error().summary.isEmpty());
    QVERIFY(!key.error().advice.isEmpty());
    const QString all = key.error().summary + key.error().advice + key.error().detail;
    QVERIFY(!all.contains("topsecret"_L1));
}

void TestConnection::takesTokens()
{
    const auto token = ApiKey::fromText(u" eyJhbGciOi.J9~+/=-_ \n"_s, ApiKey::Kind::BearerToken);
    QVERIFY(token.hasValue());
    QCOMPARE(token.value().kind(), ApiKey::Kind::BearerToken);
    QCOMPARE(token.value().headerName(), "Authorization"_ba);
    QCOMPARE(token.value().headerValue(), "Bearer eyJhbGciOi.J9~+/=-_"_ba);
    QCOMPARE(token.value().redacted(u"Bearer eyJhbGciOi.J9~+/=-_ is no token"_s), u"Bearer *** is no token"_s);
    const ApiKey key = ApiKey::fromText(u"eyJhbGciOi.J9~+/=-_"_s).value();
    QCOMPARE(key.headerName(), "Meibel-API-Key"_ba);
    QVERIFY(key != token.value());
    const auto none = ApiKey::fromText(u" "_s, ApiKey::Kind::BearerToken);
    QVERIFY(none.value().isEmpty() && none.value().headerValue().isEmpty());
    QVERIFY(none.value() == ApiKey());
}

void TestConnection::refusesTokensThatNoHeaderHolds_data()
{
    refusesKeysThatNoHeaderHolds_data();
    QTest::newRow("inner space") << u"topsecret b"_s;
    QTest::newRow("with its scheme") << u"Bearer topsecret"_s;
    QTest::newRow("Latin-1") << u"topsecreté"_s;
    QTest::newRow("no-break space") << u"topsecret\u00a0b"_s;
}

void TestConnection::refusesTokensThatNoHeaderHolds()
{
    QFETCH(QString, text);
    const auto token = ApiKey::fromText(text, ApiKey::Kind::BearerToken);
    QVERIFY(!token.hasValue());
    QCOMPARE(token.error().kind, LoadErrorKind::Unauthorized);
    QVERIFY(token.error().summary.contains("token"_L1));
    const QString all = token.error().summary + token.error().advice + token.error().detail;
    QVERIFY(!all.contains("topsecret"_L1));
}

void TestConnection::comparesAndRedactsKeys()
{
    const ApiKey one = ApiKey::fromText(u"sk-one"_s).value();
    ApiKey copy;
    copy = one;
    QVERIFY(copy == one);
    QVERIFY(ApiKey::fromText(u"sk-one"_s).value() == one);
    QVERIFY(ApiKey::fromText(u"sk-two"_s).value() != one);
    QVERIFY(ApiKey() != one);
    QVERIFY(ApiKey() == ApiKey());
    QCOMPARE(one.redacted(u"bad key sk-one, really sk-one"_s), u"bad key ***, really ***"_s);
    QCOMPARE(one.redacted(u"you sent sk-o"_s), u"you sent ***"_s);
    QCOMPARE(one.redacted(u"you sent sk-on…"_s), u"you sent ***"_s);
    QCOMPARE(one.redacted(u"a desk"_s), u"a desk"_s);
    QCOMPARE(ApiKey().redacted(u"text"_s), u"text"_s);
}

void TestConnection::shortKeysAreReplacedOnlyWhereTheyAreQuoted_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const QString own = u"The service has a problem of its own (status 503). Test the test-bed at a.test."_s;
    for (const auto &key : {u"a"_s, u"e"_s, u"503"_s, u"the"_s, u"test"_s, u"service"_s, u"problem"_s, u"."_s, u"of"_s})
        QTest::newRow(qPrintable(u"prose, "_s + key)) << key << own << own;
    QTest::newRow("header") << u"ab"_s << u"bad header Meibel-API-Key: ab, about"_s
                            << u"bad header Meibel-API-Key: ***, about"_s;
    QTest::newRow("upper case") << u"ab"_s << u"KEY AB is unknown"_s << u"KEY *** is unknown"_s;
    QTest::newRow("JSON") << u"test"_s << uR"({"api_key":"test","note":"testing the test"})"_s
                          << uR"({"api_key":"***","note":"testing the test"})"_s;
    QTest::newRow("quotes") << u"test"_s << u"'test' is no key, `test` neither"_s
                            << u"'***' is no key, `***` neither"_s;
    QTest::newRow("bearer") << u"test"_s << u"Authorization: Bearer test"_s << u"Authorization: Bearer ***"_s;
    QTest::newRow("part of a word") << u"test"_s << u"the key tests nothing"_s << u"the key tests nothing"_s;
    QTest::newRow("word of twelve") << u"verysecretly"_s << u"x verysecretly y"_s << u"x *** y"_s;
}

void TestConnection::shortKeysAreReplacedOnlyWhereTheyAreQuoted()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QTEST(ApiKey::fromText(key).value().redacted(text), "redacted");
}

void TestConnection::encodesAllButUnreserved()
{
    QByteArray expected;
    QString all;
    for (char16_t c = 1; c < 128; ++c) {
        all += QChar(c);
        const bool unreserved = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'.' || c == u'_' || c == u'~';
        if (unreserved)
            expected += static_cast<char>(c);
        else
            expected += '%' + QByteArray::number(c, 16).toUpper().rightJustified(2, '0');
    }
    QCOMPARE(percentEncoded(all), expected);
    QCOMPARE(percentEncoded(u"é€😀"_s), "%C3%A9%E2%82%AC%F0%9F%98%80"_ba);
    QCOMPARE(percentEncoded(u"a+b %41"_s), "a%2Bb%20%2541"_ba);
}

void TestConnection::buildsUrls()
{
    const Connection connection(u"x"_s, u"https://h.example/v2/"_s);
    QCOMPARE(jobsUrl(connection, {}).toEncoded(), "https://h.example/v2/confidence-scoring/jobs"_ba);
    ServiceFilter filter;
    filter.setValue(Field::ToolId, u"t#1"_s);
    filter.setValue(Field::AgentName, u"a+b&c=d"_s);
    QCOMPARE(
        jobsUrl(connection, filter).toEncoded(),
        "https://h.example/v2/confidence-scoring/jobs?agent_name=a%2Bb%26c%3Dd&tool_id=t%231"_ba);
    QCOMPARE(
        jobUrl(connection, u"a/b?c%d"_s).toEncoded(), "https://h.example/v2/confidence-scoring/job/a%2Fb%3Fc%25d"_ba);
    QCOMPARE(
        summaryUrl(connection, u"Ä b"_s).toEncoded(),
        "https://h.example/v2/confidence-scoring/summary/agent/%C3%84%20b"_ba);
    QCOMPARE(
        summaryUrl(connection, u"x"_s, u"../y"_s).toEncoded(),
        "https://h.example/v2/confidence-scoring/summary/agent/x/session/..%2Fy"_ba);
}

void TestConnection::knowsPathParts()
{
    for (const auto &good : {u"a"_s, u"..."_s, u"a/.."_s, u".a"_s, u" "_s})
        QVERIFY(isPathSegment(good));
    for (const auto &bad : {u""_s, u"."_s, u".."_s})
        QVERIFY(!isPathSegment(bad));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
