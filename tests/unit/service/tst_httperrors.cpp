// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "service/errorbody.h"
#include "service/httperrors.h"
#include "service/scoresummary.h"

using namespace assay;
using namespace Qt::StringLiterals;

class TestHttpErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBodies_data();
    void readsBodies();
    void readsCodes_data();
    void readsCodes();
    void tellsTheCodeBesideTheText();
    void neverTellsTheKeyAsACode();
    void shortensLongText();
    void namesTheFilter_data();
    void namesTheFilter();
    void hasAKindForEachStatus_data();
    void hasAKindForEachStatus();
    void namesWhatWasNotFound();
    void namesWhatWasNotAllowed_data();
    void namesWhatWasNotAllowed();
    void aTooLargeAnswerIsSaid();
    void tellsATokenFromAKey();
    void hasAKindForEachNetworkError_data();
    void hasAKindForEachNetworkError();
    void neverTakesTextForMarkers();

    void readsSummary();
    void toleratesNulls();
    void refusesOtherSummaries();
};

void TestHttpErrors::readsBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("message") << R"({"message":"No."})"_ba << u"No."_s;
    QTest::newRow("error") << R"({"error":"No."})"_ba << u"No."_s;
    QTest::newRow("detail") << R"({"detail":"No."})"_ba << u"No."_s;
    QTest::newRow("error object") << R"({"error":{"code":7,"message":"No."}})"_ba << u"No."_s;
    QTest::newRow("list") << R"({"detail":[{"loc":["query","agent_name"],"msg":"too long","type":"x"},{"msg":"b"}]})"_ba
                          << u"agent_name: too long\nb"_s;
    QTest::newRow("message beside a list")
        << R"({"message":"Two are wrong.","detail":[{"loc":["query","tool_id"],"msg":"too long","type":"x"},"and so on"]})"_ba
        << u"Two are wrong.\ntool_id: too long\nand so on"_s;
    QTest::newRow("message beside an empty list") << R"({"detail":[],"message":"No."})"_ba << u"No."_s;
    QTest::newRow("error beside a list") << R"({"error":"No.","detail":["a"]})"_ba << u"No.\na"_s;
    QTest::newRow("message and error") << R"({"error":"Forbidden","message":"No."})"_ba << u"No.\nForbidden"_s;
    QTest::newRow("the same three times") << R"({"error":"No.","message":"No.","detail":["No.","No."]})"_ba << u"No."_s;
    QTest::newRow("list of messages") << R"({"detail":[{"message":"a","code":1},{"message":"b"}]})"_ba << u"a\nb"_s;
    QTest::newRow("detail object") << R"({"detail":{"message":"No.","code":"x"}})"_ba << u"No."_s;
    QTest::newRow("list of others") << R"({"message":"No.","detail":[null,3,{},[]]})"_ba << u"No."_s;
    QTest::newRow("long list") << R"({"message":"No.","detail":["1","2","3","4","5","6","7","8","9","10","11"]})"_ba
                               << u"No.\n1\n2\n3\n4\n5\n6\n7\n8\n9"_s;
    QTest::newRow("plain") << "Service overloaded\n"_ba << u"Service overloaded"_s;
    QTest::newRow("other JSON") << R"({"code":7})"_ba << uR"({"code":7})"_s;
    QTest::newRow("null") << R"({"message":null})"_ba << uR"({"message":null})"_s;
    QTest::newRow("cut JSON") << R"({"message":"N)"_ba << uR"({"message":"N)"_s;
    QTest::newRow("control characters") << "a\x1b[31mb\0c"_ba << u"a [31mb c"_s;
    QTest::newRow("html") << "<!DOCTYPE html><html><body>Secret</body></html>"_ba << QString();
    QTest::newRow("html after space") << " \n<HTML>x"_ba << QString();
    QTest::newRow("xhtml") << "<?xml version='1.0'?><html>x"_ba << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestHttpErrors::readsBodies()
{
    QFETCH(QByteArray, body);
    const ErrorBody read = readErrorBody(body);
    QTEST(read.text, "text");
    QCOMPARE(read.html, body.toLower().contains("<html"));
}

void TestHttpErrors::readsCodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("text") << R"({"code":"quota_exceeded","message":"No."})"_ba << u"quota_exceeded"_s;
    QTest::newRow("number") << R"({"code":40301,"message":"No."})"_ba << u"40301"_s;
    QTest::newRow("zero") << R"({"code":0,"message":"No."})"_ba << u"0"_s;
    QTest::newRow("negative") << R"({"code":-7,"message":"No."})"_ba << u"-7"_s;
    QTest::newRow("fraction") << R"({"code":4.5,"message":"No."})"_ba << u"4.5"_s;
    QTest::newRow("beside a list") << R"({"code":"x","message":"No.","detail":["a"]})"_ba << u"x"_s;
    QTest::newRow("in the error") << R"({"error":{"code":7,"message":"No."}})"_ba << u"7"_s;
    QTest::newRow("in the detail") << R"({"detail":{"code":"x","message":"No."}})"_ba << u"x"_s;
    QTest::newRow("outside wins") << R"({"code":"out","error":{"code":"in","message":"No."}})"_ba << u"out"_s;
    QTest::newRow("none") << R"({"message":"No."})"_ba << QString();
    QTest::newRow("null") << R"({"code":null,"message":"No."})"_ba << QString();
    QTest::newRow("list") << R"({"code":[1],"message":"No."})"_ba << QString();
    QTest::newRow("flag") << R"({"code":true,"message":"No."})"_ba << QString();
    QTest::newRow("several lines") << R"({"code":" a\n\tb ","message":"No."})"_ba << u"a b"_s;
    QTest::newRow("long") << R"({"code":")"_ba + QByteArray(1000, 'x') + R"(","message":"No."})"
                          << QString(79, u'x') + u'…';
    QTest::newRow("alone, told with the body") << R"({"code":7})"_ba << QString();
    QTest::newRow("no JSON") << "code: 7"_ba << QString();
}

void TestHttpErrors::readsCodes()
{
    QFETCH(QByteArray, body);
    QTEST(readErrorBody(body).code, "code");
}

void TestHttpErrors::tellsTheCodeBesideTheText()
{
    const QByteArray body = R"({"code":"quota_%1","message":"No %2."})";
    for (const int status : {400, 401, 403, 404, 418, 422, 429, 500}) {
        const LoadError error = HttpErrors::fromStatus(status, body, {});
        QCOMPARE(error.detail, u"No %2.\nError code: quota_%1"_s);
        QCOMPARE(error.inCurrentLanguage().detail, error.detail);
    }
}

void TestHttpErrors::neverTellsTheKeyAsACode()
{
    const ApiKey key = ApiKey::fromText(u"sk-Very-Secret-0123456789"_s).value();
    const LoadError error =
        HttpErrors::fromStatus(400, R"({"code":"sk-very-secret-0123456789","message":"No."})", {}, key);
    QVERIFY(error.detail.contains("No."_L1) && error.detail.contains("***"_L1));
    QVERIFY(!error.detail.contains("secret"_L1, Qt::CaseInsensitive));
}

void TestHttpErrors::shortensLongText()
{
    const ErrorBody read = readErrorBody(R"({"message":")" + QByteArray("\xF0\x9F\x98\x80").repeated(10'000) + R"("})");
    QVERIFY(read.text.size() <= 601);
    QVERIFY(read.text.endsWith(u'…'));
    QVERIFY(read.text.isValidUtf16());
}

void TestHttpErrors::namesTheFilter_data()
{
    QTest::addColumn<QByteArray>("loc");
    QTest::addColumn<int>("field");
    for (const FieldInfo &info : jobFields()) {
        if (!info.serviceFilter)
            continue;
        const QByteArray key = fieldKey(info.field).toLatin1();
        QTest::newRow(key.constData()) << R"(["query",")" + key + R"("])" << static_cast<int>(info.field);
    }
    QTest::newRow("with a place in the value") << R"(["query","tool_id",0])"_ba << static_cast<int>(Field::ToolId);
    QTest::newRow("no filter") << R"(["query","limit"])"_ba << -1;
    QTest::newRow("no list") << R"("agent_name")"_ba << -1;
}

void TestHttpErrors::namesTheFilter()
{
    QFETCH(QByteArray, loc);
    QFETCH(int, field);
    const LoadError error =
        HttpErrors::fromStatus(422, R"({"detail":[{"loc":)" + loc + R"(,"msg":"bad","type":"t"}]})", {});
    QCOMPARE(error.kind, LoadErrorKind::InvalidFilter);
    QCOMPARE(error.filter ? static_cast<int>(*error.filter) : -1, field);
    QVERIFY(error.detail.contains("bad"_L1));
    if (error.filter)
        QVERIFY(error.summary.contains(fieldTitle(*error.filter)));
}

void TestHttpErrors::hasAKindForEachStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<LoadErrorKind>("kind");
    QTest::newRow("204") << 204 << LoadErrorKind::NotJobs;
    QTest::newRow("304") << 304 << LoadErrorKind::NotJobs;
    QTest::newRow("400") << 400 << LoadErrorKind::BadRequest;
    QTest::newRow("401") << 401 << LoadErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << LoadErrorKind::Forbidden;
    QTest::newRow("404") << 404 << LoadErrorKind::NotFound;
    QTest::newRow("418") << 418 << LoadErrorKind::BadRequest;
    QTest::newRow("422") << 422 << LoadErrorKind::InvalidFilter;
    QTest::newRow("429") << 429 << LoadErrorKind::RateLimited;
    QTest::newRow("500") << 500 << LoadErrorKind::ServerError;
    QTest::newRow("503") << 503 << LoadErrorKind::ServerError;
}

void TestHttpErrors::hasAKindForEachStatus()
{
    QFETCH(int, status);
    QFETCH(LoadErrorKind, kind);
    const LoadError error = HttpErrors::fromStatus(status, R"({"message":"Their words."})", {});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.summary.endsWith(u'.'));
    QVERIFY(error.advice.endsWith(u'.'));
    QCOMPARE(error.detail, u"Their words."_s);
    QVERIFY(!error.summary.contains(u'%') && !error.advice.contains(u'%'));
}

void TestHttpErrors::namesWhatWasNotFound()
{
    using Kind = RequestSubject::Kind;
    const auto summary = [](const RequestSubject &subject) { return HttpErrors::fromStatus(404, {}, subject).summary; };
    QVERIFY(summary({Kind::Jobs, u"h.example"_s, {}, {}}).contains("h.example"_L1));
    QVERIFY(summary({Kind::Job, {}, u"j-1"_s, {}}).contains("j-1"_L1));
    QVERIFY(summary({Kind::AgentSummary, {}, u"Agent A"_s, {}}).contains("Agent A"_L1));
    const QString session = summary({Kind::SessionSummary, {}, u"Agent A"_s, u"s-9"_s});
    QVERIFY(session.contains("Agent A"_L1) && session.contains("s-9"_L1));
}

void TestHttpErrors::namesWhatWasNotAllowed_data()
{
    using Kind = RequestSubject::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("summary");
    QTest::newRow("list") << static_cast<int>(Kind::Jobs) << u"This key is not allowed to read scoring jobs."_s;
    QTest::newRow("job") << static_cast<int>(Kind::Job) << u"The job “a %2” belongs to another customer."_s;
    QTest::newRow("agent") << static_cast<int>(Kind::AgentSummary)
                           << u"This key is not allowed to read the scores of the agent “a %2”."_s;
    QTest::newRow("session") << static_cast<int>(Kind::SessionSummary)
                             << u"This key is not allowed to read the scores of session “s %1” of the agent “a %2”."_s;
    QTest::newRow("conversation") << static_cast<int>(Kind::Conversation)
                                  << u"This key is not allowed to read the conversation of session “s %1”."_s;
    QTest::newRow("times of sessions") << static_cast<int>(Kind::SessionTimes)
                                       << u"This key is not allowed to read the sessions of the agent “a %2”."_s;
}

void TestHttpErrors::aTooLargeAnswerIsSaid()
{
    const LoadError error =
        HttpErrors::tooLarge(qint64{256} << 20, {RequestSubject::Kind::Conversation, u"h %2"_s, {}, u"s"_s});
    QCOMPARE(
        error.summary, u"The answer of h %2 is larger than 256 MB, more than the program reads of a single answer."_s);
    QVERIFY(error.advice.endsWith(u'.'));
}

void TestHttpErrors::namesWhatWasNotAllowed()
{
    QFETCH(int, kind);
    const RequestSubject subject{static_cast<RequestSubject::Kind>(kind), u"h.example"_s, u"a %2"_s, u"s %1"_s};
    const LoadError error = HttpErrors::fromStatus(403, R"({"detail":"No."})", subject);
    QTEST(error.summary, "summary");
    QCOMPARE(error.kind, LoadErrorKind::Forbidden);
    QCOMPARE(error.httpStatus, 403);
    QCOMPARE(error.detail, u"No."_s);
    QVERIFY(error.advice.endsWith(u'.'));
    QCOMPARE(error.inCurrentLanguage().summary, error.summary);
}

void TestHttpErrors::tellsATokenFromAKey()
{
    const ApiKey key = ApiKey::fromText(u"abc"_s).value();
    const ApiKey token = ApiKey::fromText(u"abc"_s, ApiKey::Kind::BearerToken).value();
    const LoadError wrongKey = HttpErrors::fromStatus(401, {}, {}, key);
    QVERIFY(wrongKey.summary.contains("key"_L1) && !wrongKey.summary.contains("token"_L1));
    const LoadError wrongToken = HttpErrors::fromStatus(401, {}, {}, token);
    QVERIFY(wrongToken.summary.contains("token"_L1) && wrongToken.advice.contains("MEIBEL_TOKEN"_L1));
    QCOMPARE(wrongToken.kind, LoadErrorKind::Unauthorized);
}

void TestHttpErrors::hasAKindForEachNetworkError_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<LoadErrorKind>("kind");
    QTest::addColumn<bool>("dropped");
    QTest::newRow("host not found") << QNetworkReply::HostNotFoundError << LoadErrorKind::Network << false;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << LoadErrorKind::Network << false;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << LoadErrorKind::Network << true;
    QTest::newRow("temporary") << QNetworkReply::TemporaryNetworkFailureError << LoadErrorKind::Network << true;
    QTest::newRow("tls") << QNetworkReply::SslHandshakeFailedError << LoadErrorKind::Tls << false;
    QTest::newRow("timeout") << QNetworkReply::TimeoutError << LoadErrorKind::Timeout << false;
    QTest::newRow("proxy") << QNetworkReply::ProxyAuthenticationRequiredError << LoadErrorKind::Network << false;
}

void TestHttpErrors::hasAKindForEachNetworkError()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(LoadErrorKind, kind);
    const LoadError result =
        HttpErrors::fromNetwork(error, u"words"_s, {RequestSubject::Kind::Jobs, u"h.example"_s, {}, {}});
    QCOMPARE(result.kind, kind);
    QVERIFY(result.summary.contains("h.example"_L1));
    QVERIFY(result.summary.endsWith(u'.'));
    QVERIFY(result.advice.endsWith(u'.'));
    QTEST(HttpErrors::isDropped(error), "dropped");
}

void TestHttpErrors::neverTakesTextForMarkers()
{
    const RequestSubject subject{RequestSubject::Kind::SessionSummary, {}, u"a %1 %2"_s, u"s %2"_s};
    const QString summary = HttpErrors::fromStatus(404, {}, subject).summary;
    QVERIFY(summary.contains("a %1 %2"_L1));
    QVERIFY(summary.contains("s %2"_L1));
}

void TestHttpErrors::readsSummary()
{
    const auto read = ScoreSummary::fromJson(R"({"status":"completed","aggregate_score":7.25,
        "module_scores":{"correctness":8,"grounding":0.5},"n_jobs_per_module":{"correctness":4,"other":1},
        "job_ids":["a","b"],"turns":[
        {"turn":1,"status":"failed","aggregate_score":0,"module_scores":{"correctness":0},"n_jobs_per_module":{},"job_ids":["a"]},
        {"turn":null,"status":null,"aggregate_score":null,"module_scores":null,"n_jobs_per_module":null,"job_ids":null}]})");
    QVERIFY(read.hasValue());
    const ScoreSummary &summary = read.value();
    QCOMPARE(summary.status, u"completed"_s);
    QCOMPARE(summary.aggregateScore, std::optional(7.25));
    const QList<ModuleSummary> modules{
        {u"correctness"_s, 8.0, 4}, {u"grounding"_s, 0.5, std::nullopt}, {u"other"_s, std::nullopt, 1}};
    QCOMPARE(summary.modules, modules);
    QCOMPARE(summary.jobIds, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(summary.turns.size(), 2);
    QCOMPARE(summary.turns[0].turn, std::optional<qint64>(1));
    QCOMPARE(summary.turns[0].aggregateScore, std::optional(0.0)); // zero is a score
    QCOMPARE(summary.turns[1], TurnSummary());
}

void TestHttpErrors::toleratesNulls()
{
    const auto nulls = ScoreSummary::fromJson(
        R"({"status":null,"aggregate_score":null,"module_scores":null,"n_jobs_per_module":null,"job_ids":null,"turns":null})");
    QVERIFY(nulls.hasValue());
    QCOMPARE(nulls.value(), ScoreSummary());
    const auto absent = ScoreSummary::fromJson("{}");
    QCOMPARE(absent.value(), ScoreSummary());
    const auto odd = ScoreSummary::fromJson(
        R"({"status":3,"aggregate_score":"7","module_scores":{"m":null},"turns":[4,{"turn":1.5}],"job_ids":[1,"x"],"new":1})");
    QVERIFY(odd.hasValue());
    QCOMPARE(odd.value().aggregateScore, std::nullopt);
    QCOMPARE(odd.value().modules.size(), 1);
    QCOMPARE(odd.value().turns.size(), 1);
    QCOMPARE(odd.value().turns[0].turn, std::nullopt);
    QCOMPARE(odd.value().jobIds, QStringList(u"x"_s));
}

void TestHttpErrors::refusesOtherSummaries()
{
    for (const char *body : {"[]", "<html>", "", "{"}) {
        const auto read = ScoreSummary::fromJson(body);
        QVERIFY(!read.hasValue());
        QVERIFY(!read.error().isEmpty());
    }
    for (const char *body : {R"({"jobs":[],"note":"x"})", R"({"error":"not you"})"})
        QVERIFY(!ScoreSummary::fromJson(body).hasValue());
}

QTEST_GUILESS_MAIN(TestHttpErrors)
#include "tst_httperrors.moc"
