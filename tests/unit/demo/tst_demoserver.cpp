// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include "helpers/democlient.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

class TestDemoServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoServer> m_server;
    QByteArray m_whole;

private Q_SLOTS:
    void initTestCase();
    void baseUrlSaysWhereItListens();
    void portThatIsTakenIsRefused();
    void optionsThatCannotBeUsedAreRefused();
    void startsAgainAfterStop();
    void listIsTheJobs();
    void bodyIsNotCompressedUnasked();
    void keyIsAskedFor_data();
    void keyIsAskedFor();
    void filtersAreDecodedAndObeyed();
    void badQueryIs422_data();
    void badQueryIs422();
    void jobIsFoundById();
    void summaryOfAnyAgentIsFound();
    void summaryOfASessionIsFound();
    void unknownIs404_data();
    void unknownIs404();
    void otherMethodIs405();
    void fileIsServed();
    void requestsAreNoted();
    void connectionIsKeptForTheNextRequest();
};

void TestDemoServer::initTestCase()
{
    m_server = std::make_unique<DemoServer>(someJobs());
    QVERIFY(m_server->start());
    m_whole = listOf(m_server->jobs());
}

void TestDemoServer::baseUrlSaysWhereItListens()
{
    QVERIFY(m_server->port() > 0);
    QCOMPARE(m_server->baseUrl(), u"http://127.0.0.1:%1/v2"_s.arg(m_server->port()));
}

void TestDemoServer::portThatIsTakenIsRefused()
{
    DemoServer second(someJobs());
    QVERIFY(!second.start(u"127.0.0.1"_s, m_server->port()));
    QVERIFY(!second.isRunning());
    QVERIFY(second.errorString().contains(QString::number(m_server->port())));
}

void TestDemoServer::optionsThatCannotBeUsedAreRefused()
{
    DemoServerOptions options = someJobs();
    options.fault = u"explode"_s;
    DemoServer faulty(options);
    QVERIFY(!faulty.start());
    QVERIFY(faulty.errorString().contains(u"explode"_s));

    options.fault.clear();
    options.servedFile = u"/no/such/file.json"_s;
    DemoServer fileless(options);
    QVERIFY(!fileless.start());
    QVERIFY(fileless.errorString().contains(options.servedFile));
}

void TestDemoServer::startsAgainAfterStop()
{
    DemoServer server(someJobs(3));
    QVERIFY(server.start());
    const std::uint16_t port = server.port();
    QCOMPARE(list(server).array().size(), 3);
    server.stop();
    QVERIFY(!server.isRunning());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    QVERIFY(!socket.waitForConnected(Patience));
    QVERIFY(server.start());
    QCOMPARE(list(server).array().size(), 3);
}

void TestDemoServer::listIsTheJobs()
{
    const Answer answer = list(*m_server);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), "application/json");
    QVERIFY(answer.complete);
    QVERIFY(answer.body == m_whole);
}

void TestDemoServer::bodyIsNotCompressedUnasked()
{
    const Answer answer =
        ask(*m_server,
            requestFor("/v2/confidence-scoring/jobs", {"Meibel-API-Key: k", "Accept-Encoding: gzip, deflate, br"}));
    QVERIFY(!answer.headers.contains("content-encoding"));
    QVERIFY(answer.body == m_whole);
}

void TestDemoServer::keyIsAskedFor_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QString() << QByteArray("Accept: */*") << 401;
    QTest::newRow("empty") << QString() << QByteArray("Meibel-API-Key: ") << 401;
    QTest::newRow("any") << QString() << QByteArray("meibel-api-key: x") << 200;
    QTest::newRow("bearer") << QString() << QByteArray("Authorization: Bearer x") << 200;
    QTest::newRow("bearer in lower case") << QString() << QByteArray("Authorization: bearer x") << 200;
    QTest::newRow("bearer without a token") << QString() << QByteArray("Authorization: Bearer ") << 401;
    QTest::newRow("bearer beside an empty key")
        << u"secret"_s << QByteArray("Meibel-API-Key: \r\nAuthorization: Bearer secret") << 200;
    QTest::newRow("wrong bearer") << u"secret"_s << QByteArray("Authorization: Bearer Secret") << 401;
    QTest::newRow("basic") << QString() << QByteArray("Authorization: Basic eDp5") << 401;
    QTest::newRow("right") << u"secret"_s << QByteArray("Meibel-API-Key: secret") << 200;
    QTest::newRow("right bearer") << u"secret"_s << QByteArray("Authorization: Bearer secret") << 200;
    QTest::newRow("wrong") << u"secret"_s << QByteArray("Meibel-API-Key: Secret") << 401;
}

void TestDemoServer::keyIsAskedFor()
{
    QFETCH(const QString, key);
    QFETCH(const QByteArray, header);
    QFETCH(const int, status);
    DemoServerOptions options = someJobs(2);
    options.key = key;
    DemoServer server(options);
    QVERIFY(server.start());
    const Answer answer = ask(server, requestFor("/v2/confidence-scoring/jobs", {header}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object().value(u"detail"_s).isString(), status == 401);
}

void TestDemoServer::filtersAreDecodedAndObeyed()
{
    ServiceFilter filter;
    filter.setValue(Field::AgentName, u"support/tier-1"_s);
    filter.setValue(Field::AgentVersion, u"3.2"_s);
    const QByteArray expected = listOf(m_server->jobs(), filter);
    QVERIFY(expected.size() > 1000);
    QVERIFY(list(*m_server, "?agent_name=support%2Ftier-1&agent_version=3.2").body == expected);

    ServiceFilter japanese;
    japanese.setValue(Field::AgentName, u"問い合わせ係"_s);
    QVERIFY(
        list(*m_server, "?agent_name=" + QUrl::toPercentEncoding(u"問い合わせ係"_s)).body
        == listOf(m_server->jobs(), japanese));

    ServiceFilter spaced;
    spaced.setValue(Field::AgentName, u"Invoice Matcher"_s);
    QVERIFY(list(*m_server, "?agent_name=Invoice+Matcher").body == listOf(m_server->jobs(), spaced));
    QVERIFY(list(*m_server, "?agent_name=Invoice%20Matcher").body == listOf(m_server->jobs(), spaced));
    QCOMPARE(list(*m_server, "?agent_name=nobody").body, QByteArray("[]"));
}

void TestDemoServer::badQueryIs422_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("unknown") << QByteArray("?status=failed") << QByteArray("status");
    QTest::newRow("too long") << QByteArray("?tool_id=" + QByteArray(257, 'x')) << QByteArray("tool_id");
    QTest::newRow("control") << QByteArray("?agent_version=a%00b") << QByteArray("agent_version");
    QTest::newRow("not UTF-8") << QByteArray("?agent_name=%FF") << QByteArray("agent_name");
}

void TestDemoServer::badQueryIs422()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, name);
    const Answer answer = list(*m_server, query);
    QCOMPARE(answer.status, 422);
    const QJsonObject problem = answer.object().value(u"detail"_s).toArray().at(0).toObject();
    QCOMPARE(problem.value(u"loc"_s).toArray(), (QJsonArray{u"query"_s, QString::fromUtf8(name)}));
    QVERIFY(!member(problem, "msg").isEmpty());
    QVERIFY(!member(problem, "type").isEmpty());
    QCOMPARE(list(*m_server, "?tool_id=" + QByteArray(256, 'x')).status, 200);
}

void TestDemoServer::jobIsFoundById()
{
    const QByteArray id = QByteArray::fromStdString(m_server->jobs().jobId(77));
    const Answer answer = ask(*m_server, requestFor("/v2/confidence-scoring/job/" + id));
    QCOMPARE(answer.status, 200);
    std::string expected;
    m_server->jobs().appendJob(expected, 77);
    QCOMPARE(answer.body, QByteArray::fromStdString(expected));
}

void TestDemoServer::summaryOfAnyAgentIsFound()
{
    for (const QString &name :
         {u"support/tier-1"_s, u"release-notes?draft"_s, u"Invoice Matcher"_s, u"Prüfassistent"_s}) {
        const QByteArray encoded = QUrl::toPercentEncoding(name);
        const Answer answer = ask(*m_server, requestFor("/v2/confidence-scoring/summary/agent/" + encoded));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray::fromStdString(m_server->jobs().agentSummary(name.toStdString()).value()));
        QVERIFY(!answer.object().value(u"turns"_s).toArray().isEmpty());
    }
}

void TestDemoServer::summaryOfASessionIsFound()
{
    const QJsonArray jobs = QJsonDocument::fromJson(m_whole).array();
    const QJsonObject who = jobs.at(0).toObject().value(u"agent_identity_context"_s).toObject();
    const QByteArray session = member(who, "agent_session_id");
    const QByteArray agent = member(who, "agent_name");
    const QByteArray path = "/v2/confidence-scoring/summary/agent/" + agent.toPercentEncoding() + "/session/";
    const Answer answer = ask(*m_server, requestFor(path + session));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(u"job_ids"_s).toArray().at(0), jobs.at(0).toObject().value(u"job_id"_s));
    QCOMPARE(ask(*m_server, requestFor(path + "sess_0123456789abcdef")).status, 404);
}

void TestDemoServer::unknownIs404_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("job") << QByteArray("/v2/confidence-scoring/job/none");
    QTest::newRow("agent") << QByteArray("/v2/confidence-scoring/summary/agent/none");
    QTest::newRow("agent cut by its slash") << QByteArray("/v2/confidence-scoring/summary/agent/support/tier-1");
    QTest::newRow("session") << QByteArray("/v2/confidence-scoring/summary/agent/sql-analyst/session/none");
    QTest::newRow("messages") << QByteArray("/v2/sessions/none/messages");
    QTest::newRow("path") << QByteArray("/v2/none");
    QTest::newRow("no version") << QByteArray("/confidence-scoring/jobs");
    QTest::newRow("root") << QByteArray("/");
}

void TestDemoServer::unknownIs404()
{
    QFETCH(const QByteArray, path);
    const Answer answer = ask(*m_server, requestFor(path));
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.object().value(u"detail"_s).isString());
}

void TestDemoServer::otherMethodIs405()
{
    QByteArray request = requestFor("/v2/confidence-scoring/jobs");
    request.replace(0, 3, "DELETE");
    QCOMPARE(ask(*m_server, request).status, 405);
}

void TestDemoServer::fileIsServed()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray content = "[{\"job_id\":\"" + QByteArray(1'000'000, 'x') + "\"}]";
    file.write(content);
    file.close();
    DemoServerOptions options = someJobs();
    options.servedFile = file.fileName();
    DemoServer server(options);
    QVERIFY(server.start());
    const Answer answer = list(server);
    QCOMPARE(answer.headers.value("content-length").toLongLong(), content.size());
    QVERIFY(answer.body == content);
}

void TestDemoServer::requestsAreNoted()
{
    m_server->clearRequests();
    (void)list(*m_server, "?agent_name=a%2Fb");
    const std::vector<DemoRequest> seen = m_server->requests();
    QCOMPARE(seen.size(), std::size_t{1});
    QCOMPARE(seen[0].method, "GET");
    QCOMPARE(seen[0].target, "/v2/confidence-scoring/jobs?agent_name=a%2Fb");
    QCOMPARE(seen[0].headers.find("meibel-api-key")->second, "k");
}

void TestDemoServer::connectionIsKeptForTheNextRequest()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(socket.waitForConnected(Patience));
    for (int i = 0; i < 3; ++i) {
        socket.write("GET /v2/confidence-scoring/jobs HTTP/1.1\r\nHost: x\r\nMeibel-API-Key: k\r\n\r\n");
        QByteArray bytes;
        while (!parse(bytes).complete && socket.waitForReadyRead(Patience))
            bytes += socket.readAll();
        QVERIFY(parse(bytes).body == m_whole);
    }
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
