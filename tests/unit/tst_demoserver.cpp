// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <zlib.h>

#include "demo/demojobs.h"
#include "demo/demoserver.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // milliseconds; only a failing test waits that long

/// An answer as it came over the wire.
struct Answer
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray raw; ///< the body as framed
    QByteArray body; ///< the body without its framing, as far as it came
    bool complete = false; ///< the framing's end was reached
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

/// Takes chunks apart. Says whether the last one came.
bool unchunk(QByteArray raw, QByteArray &body)
{
    for (;;) {
        const qsizetype end = raw.indexOf("\r\n");
        bool ok = false;
        const qsizetype size = raw.left(end).toLongLong(&ok, 16);
        if (end < 0 || !ok)
            return false;
        if (size == 0)
            return raw.mid(end) == "\r\n\r\n";
        body += raw.mid(end + 2, size);
        if (raw.size() < end + 2 + size + 2)
            return false;
        raw.remove(0, end + 2 + size + 2);
    }
}

Answer parse(const QByteArray &bytes)
{
    Answer answer;
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return answer;
    const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    answer.raw = bytes.mid(headEnd + 4);
    if (answer.headers.value("transfer-encoding") == "chunked") {
        answer.complete = unchunk(answer.raw, answer.body);
    } else {
        answer.body = answer.raw;
        answer.complete = answer.body.size() == answer.headers.value("content-length").toLongLong();
    }
    return answer;
}

QByteArray requestFor(const QByteArray &target, const QList<QByteArray> &headers = {"Meibel-API-Key: k"})
{
    QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    for (const QByteArray &header : headers)
        request += header + "\r\n";
    return request + "\r\n";
}

Answer ask(const DemoServer &server, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QByteArray bytes;
    if (socket.waitForConnected(Patience)) {
        socket.write(request);
        while (socket.waitForReadyRead(Patience))
            bytes += socket.readAll();
        bytes += socket.readAll();
    }
    Answer answer = parse(bytes);
    answer.error = socket.error();
    return answer;
}

Answer list(const DemoServer &server, const QByteArray &query = {})
{
    return ask(server, requestFor("/v2/confidence-scoring/jobs" + query));
}

QByteArray listOf(const DemoJobs &jobs, const ServiceFilter &filter = {})
{
    QByteArray text;
    (void)jobs.writeJobs(0, jobs.count(), filter, [&text](std::string_view piece) {
        text.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return true;
    });
    return text;
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

DemoServerOptions someJobs(std::uint32_t jobs = 2'000)
{
    DemoServerOptions options;
    options.jobs = jobs;
    return options;
}

QByteArray member(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString().toUtf8();
}

} // namespace

class TestDemoServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoServer> m_server;
    QByteArray m_whole;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
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
    void agentsAreListed();
    void messagesOfASessionAreFound();
    void fileIsServed();
    void requestsAreNoted();
    void connectionIsKeptForTheNextRequest();
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
    void delayHoldsTheHeadersBack();
    void resetAtOnceSendsNothing();
    void resetComesAfterItsBytes();
    void stallSendsNoMore();
    void stopDoesNotWaitForClients_data();
    void stopDoesNotWaitForClients();
};

void TestDemoServer::initTestCase()
{
    m_server = std::make_unique<DemoServer>(someJobs());
    QVERIFY(m_server->start());
    m_whole = listOf(m_server->jobs());
}

void TestDemoServer::cleanup()
{
    QVERIFY(m_server->setFault({}));
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

void TestDemoServer::agentsAreListed()
{
    const QJsonObject all = ask(*m_server, requestFor("/v2/agents")).object();
    QCOMPARE(all.value(u"total"_s).toInt(), 12);
    QCOMPARE(all.value(u"data"_s).toArray().size(), 12);
    const QJsonObject page = ask(*m_server, requestFor("/v2/agents?offset=10&limit=5")).object();
    QCOMPARE(page.value(u"data"_s).toArray().size(), 2);
    QCOMPARE(member(page.value(u"data"_s).toArray().at(0).toObject(), "name"), "Prüfassistent");
    QCOMPARE(ask(*m_server, requestFor("/v2/agents?limit=x")).status, 422);
}

void TestDemoServer::messagesOfASessionAreFound()
{
    const QJsonArray jobs = QJsonDocument::fromJson(m_whole).array();
    const QJsonObject who = jobs.at(0).toObject().value(u"agent_identity_context"_s).toObject();
    const Answer answer = ask(*m_server, requestFor("/v2/sessions/" + member(who, "agent_session_id") + "/messages"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(member(answer.object(), "agent_name"), member(who, "agent_name"));
    const QJsonArray messages = answer.object().value(u"messages"_s).toArray();
    QVERIFY(messages.size() >= 2);
    QCOMPARE(member(messages.at(0).toObject(), "role"), "user");
    QCOMPARE(member(messages.at(1).toObject(), "role"), "assistant");
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

void TestDemoServer::statusFaultHasItsBodyAndHeaders_data()
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
    QTest::newRow("html") << QByteArray("status=502,body=html") << 502 << QByteArray("text/html; charset=utf-8")
                          << QByteArray("<html>");
    QTest::newRow("empty") << QByteArray("status=500,body=empty") << 500 << json << QByteArray("");
    QTest::newRow("599") << QByteArray("status=599") << 599 << json << QByteArray("{\"detail\":\"");
}

void TestDemoServer::statusFaultHasItsBodyAndHeaders()
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

void TestDemoServer::retryAfterCanBeADate()
{
    const Answer answer = list(*m_server, "?x_fault=status=429,retry-after-date=60");
    const QString text = QString::fromLatin1(answer.headers.value("retry-after"));
    QDateTime then = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QVERIFY2(then.isValid(), qPrintable(text));
    then.setTimeSpec(Qt::UTC);
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(then);
    QVERIFY(wait >= 50 && wait <= 60);
}

void TestDemoServer::timesCountsTheRequests()
{
    QVERIFY(m_server->setFault(u"status=503,times=2"_s));
    QCOMPARE(list(*m_server).status, 503);
    QCOMPARE(list(*m_server).status, 503);
    QCOMPARE(list(*m_server).status, 200);
    QVERIFY(m_server->setFault(u"status=503,times=1"_s));
    // A request's own fault comes first and is counted by itself.
    QCOMPARE(list(*m_server, "?x_fault=status=500,times=1").status, 500);
    QCOMPARE(list(*m_server, "?x_fault=status=500,times=1").status, 200);
    QCOMPARE(list(*m_server).status, 503);
    QCOMPARE(list(*m_server).status, 200);
}

void TestDemoServer::faultIsTakenFromTheHeader()
{
    const QByteArray path = "/v2/confidence-scoring/jobs";
    QCOMPARE(ask(*m_server, requestFor(path, {"X-Assay-Fault: status=418", "Meibel-API-Key: k"})).status, 418);
    QCOMPARE(ask(*m_server, requestFor(path)).status, 200);
}

void TestDemoServer::faultThatIsNotUnderstoodIs400()
{
    const Answer answer = list(*m_server, "?x_fault=explode");
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("explode"));
    QVERIFY(!m_server->setFault(u"explode"_s));
    QVERIFY(m_server->errorString().contains(u"explode"_s));
    QCOMPARE(list(*m_server).status, 200);
}

void TestDemoServer::redirectHasItsLocation()
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

void TestDemoServer::wrongAnswersAreGiven_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("html") << QByteArray("html") << QByteArray("text/html; charset=utf-8")
                          << QByteArray("<!DOCTYPE html>");
    QTest::newRow("object") << QByteArray("object") << QByteArray("application/json") << QByteArray("{\"");
    QTest::newRow("type") << QByteArray("type=text/html") << QByteArray("text/html") << QByteArray("[{\"job_id\":");
}

void TestDemoServer::wrongAnswersAreGiven()
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

void TestDemoServer::oneByteIsMalformed()
{
    for (const qsizetype offset : {qsizetype{0}, qsizetype{1000}, qsizetype{300'000}, m_whole.size() - 1}) {
        QByteArray expected = m_whole;
        expected[offset] = '\x01';
        const Answer answer = list(*m_server, "?x_fault=malform=" + QByteArray::number(offset));
        QVERIFY(answer.complete);
        QVERIFY(answer.body == expected);
    }
}

void TestDemoServer::gzipIsTheSameBody()
{
    for (const QByteArray &spec : {QByteArray("gzip"), QByteArray("gzip,length")}) {
        const Answer answer = list(*m_server, "?x_fault=" + spec);
        QVERIFY(answer.complete);
        QCOMPARE(answer.headers.value("content-encoding"), "gzip");
        QVERIFY(answer.body.size() < m_whole.size() / 2);
        QVERIFY(gunzip(answer.body) == m_whole);
    }
}

void TestDemoServer::framingIsChosen()
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

void TestDemoServer::bodyIsCutOff_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("chunked") << QByteArray("chunked") << qsizetype{100'000};
    QTest::newRow("chunked, before any byte") << QByteArray("chunked") << qsizetype{0};
    QTest::newRow("length") << QByteArray("length") << qsizetype{100'000};
    QTest::newRow("length, before any byte") << QByteArray("length") << qsizetype{0};
}

void TestDemoServer::bodyIsCutOff()
{
    QFETCH(const QByteArray, framing);
    QFETCH(const qsizetype, at);
    const Answer answer = list(*m_server, "?x_fault=cut=" + QByteArray::number(at) + ',' + framing);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.complete);
    QCOMPARE(answer.error, QAbstractSocket::RemoteHostClosedError);
    QVERIFY(answer.body == m_whole.left(at));
}

void TestDemoServer::dripComesInPieces()
{
    QElapsedTimer timer;
    timer.start();
    const Answer answer = list(*m_server, "?x_fault=drip=150000/5");
    QVERIFY(answer.body == m_whole);
    QVERIFY(timer.elapsed() >= m_whole.size() / 150'000 * 5);
    QVERIFY(answer.raw.startsWith(QByteArray(QByteArray::number(150'000, 16) + "\r\n")));
}

void TestDemoServer::delayHoldsTheHeadersBack()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(list(*m_server, "?x_fault=delay=60").body == m_whole);
    QVERIFY(timer.elapsed() >= 60);
}

void TestDemoServer::resetAtOnceSendsNothing()
{
    // A reset and an orderly end are one error to QTcpSocket, told apart by the text of the system's error.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(socket.waitForConnected(Patience));
    socket.write(requestFor("/v2/confidence-scoring/jobs?x_fault=reset"));
    QVERIFY(!socket.waitForReadyRead(Patience));
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
}

void TestDemoServer::resetComesAfterItsBytes()
{
    const Answer answer = list(*m_server, "?x_fault=reset=400000");
    QVERIFY(!answer.complete);
    QCOMPARE(answer.error, QAbstractSocket::RemoteHostClosedError);
    QVERIFY(answer.body == m_whole.left(400'000));
}

void TestDemoServer::stallSendsNoMore()
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

void TestDemoServer::stopDoesNotWaitForClients_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("not reading") << requestFor("/v2/confidence-scoring/jobs");
    QTest::newRow("stalled") << requestFor("/v2/confidence-scoring/jobs?x_fault=stall=100");
    QTest::newRow("dripping") << requestFor("/v2/confidence-scoring/jobs?x_fault=drip=1/60000");
    QTest::newRow("delayed") << requestFor("/v2/confidence-scoring/jobs?x_fault=delay=60000");
    QTest::newRow("half a request") << QByteArray("GET /v2/conf");
    QTest::newRow("no request") << QByteArray();
}

void TestDemoServer::stopDoesNotWaitForClients()
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

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
