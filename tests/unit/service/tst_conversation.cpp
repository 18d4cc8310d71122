// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "helpers/wireserver.h"
#include "service/jobservice.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = ConversationMessage::Kind;

QByteArray answerWith(const QByteArray &messages)
{
    return R"({"agent_id":"a-1","agent_name":"Claims","version":"1.2","messages":)" + messages + "}";
}

Conversation read(const QByteArray &json)
{
    const auto result = Conversation::fromJson(json);
    return result ? result.value() : Conversation();
}

QByteArray jsonOf(const Conversation &all, const ConversationMessage::Slice &slice)
{
    const std::string_view json = all.json(slice);
    return {json.data(), static_cast<qsizetype>(json.size())};
}

} // namespace

/// What was said in a session: as a value, and over the wire.
class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void valuesStayAsTheyWereSent();
    void aRoleStandsInForTheType_data();
    void aRoleStandsInForTheType();
    void whatCannotBeUsedIsKeptAsJson_data();
    void whatCannotBeUsedIsKeptAsJson();
    void missingMessagesAreNoError_data();
    void missingMessagesAreNoError();
    void somethingElseIsNoConversation_data();
    void somethingElseIsNoConversation();
    void aBadByteCostsNoConversation();
    void enormousAnswersAreRead_data();
    void enormousAnswersAreRead();

    void theSessionIsPercentEncoded_data();
    void theSessionIsPercentEncoded();
    void nothingIsAskedForASessionThatNoPathCanHold();
    void errorsSayWhatWasAskedFor_data();
    void errorsSayWhatWasAskedFor();
    void aCancelledRequestReportsNothing();
};

void TestConversation::readsEveryField()
{
    const Conversation all = read(answerWith(
        R"([{"type":"user","timestamp":"2026-11-30T10:00:00Z","message":"Hi","signal_id":"s1","tool_id":null},)"
        R"({"type":"tool_call","tool_id":"tool_sql","tool_name":"sql","arguments":{"q":1}},)"
        R"({"type":"tool_result","tool_id":"tool_sql","tool_name":"sql","result":"3 rows"}])"));
    QCOMPARE(all.agentId, u"a-1"_s);
    QCOMPARE(all.agentName, u"Claims"_s);
    QCOMPARE(all.version, u"1.2"_s);
    QVERIFY(all.hasMessages);
    QCOMPARE(all.messages.size(), 3);
    QCOMPARE(all.messages[0].kind, Kind::User);
    QCOMPARE(all.messages[0].timestamp, u"2026-11-30T10:00:00Z"_s);
    QCOMPARE(all.messages[0].signalId, u"s1"_s);
    QCOMPARE(jsonOf(all, all.messages[0].message), R"("Hi")"_ba);
    QVERIFY(all.messages[0].arguments.isEmpty() && all.messages[0].toolId.isEmpty());
    QCOMPARE(all.messages[1].kind, Kind::ToolCall);
    QCOMPARE(all.messages[1].toolName, u"sql"_s);
    QCOMPARE(all.messages[1].toolId, u"tool_sql"_s);
    QCOMPARE(jsonOf(all, all.messages[1].arguments), R"({"q":1})"_ba);
    QCOMPARE(all.messages[2].kind, Kind::ToolResult);
    QCOMPARE(jsonOf(all, all.messages[2].result), R"("3 rows")"_ba);
}

void TestConversation::valuesStayAsTheyWereSent()
{
    // A reader that builds numbers and sorts keys would change each of these.
    const QByteArray arguments = R"({"z": 12345678901234567890, "a": 1.50, "b": [ ], "a": "}]\"" })";
    const Conversation all = read(answerWith(R"([ {"type":"tool_call" , "arguments": )" + arguments + " } ]"));
    QCOMPARE(all.messages.size(), 1);
    QCOMPARE(jsonOf(all, all.messages[0].arguments), arguments);
    QVERIFY(!all.messages[0].hasOthers);
    QVERIFY(read(answerWith(R"([{"type":"user","cost":3}])")).messages[0].hasOthers);
    QVERIFY(!read(answerWith(R"([{"type":"user","cost":null}])")).messages[0].hasOthers);
}

void TestConversation::aRoleStandsInForTheType_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("role") << R"({"role":"assistant"})"_ba << Kind::Assistant << u"assistant"_s;
    QTest::newRow("type before role") << R"({"role":"assistant","type":"user"})"_ba << Kind::User << u"user"_s;
    QTest::newRow("null type") << R"({"type":null,"role":"user"})"_ba << Kind::User << u"user"_s;
    QTest::newRow("no text as the type") << R"({"type":7,"role":"user"})"_ba << Kind::User << u"user"_s;
    QTest::newRow("an unknown word") << R"({"type":"system note"})"_ba << Kind::Other << u"system note"_s;
    QTest::newRow("escapes") << R"({"t\u0079pe":"\u0075ser"})"_ba << Kind::User << u"user"_s;
}

void TestConversation::aRoleStandsInForTheType()
{
    QFETCH(const QByteArray, message);
    QFETCH(const Kind, kind);
    QFETCH(const QString, word);
    const Conversation all = read(answerWith('[' + message + ']'));
    QCOMPARE(all.messages.size(), 1);
    QCOMPARE(all.messages[0].kind, kind);
    QCOMPARE(all.messages[0].word, word);
}

void TestConversation::whatCannotBeUsedIsKeptAsJson_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("no type") << R"([{"message":"x"}])"_ba
                             << R"({"message":"x"})"_ba;
    QTest::newRow("a number") << "[ 42 ]"_ba
                              << "42"_ba;
    QTest::newRow("null") << "[null]"_ba
                          << "null"_ba;
    QTest::newRow("a list") << "[[1,[2]]]"_ba
                            << "[1,[2]]"_ba;
    QTest::newRow("a text") << R"(["hello ] , {"])"_ba
                            << R"("hello ] , {")"_ba;
    QTest::newRow("an empty type") << R"([{"type":""}])"_ba
                                   << R"({"type":""})"_ba;
    QTest::newRow("messages is a text") << R"("none")"_ba
                                        << R"("none")"_ba;
    QTest::newRow("messages is an object without a type") << R"({"0":1})"_ba
                                                          << R"({"0":1})"_ba;
}

void TestConversation::whatCannotBeUsedIsKeptAsJson()
{
    QFETCH(const QByteArray, messages);
    QFETCH(const QByteArray, kept);
    const Conversation all = read(answerWith(messages));
    QVERIFY(all.hasMessages);
    QCOMPARE(all.messages.size(), 1);
    QCOMPARE(all.messages[0].kind, Kind::Unusable);
    QCOMPARE(jsonOf(all, all.messages[0].json), kept);
}

void TestConversation::missingMessagesAreNoError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("hasMessages");
    QTest::newRow("empty") << R"({"messages":[]})"_ba << true;
    QTest::newRow("null") << R"({"agent_id":"a","messages":null})"_ba << false;
    QTest::newRow("absent") << R"({"agent_name":"a"})"_ba << false;
    QTest::newRow("an empty object") << "{}"_ba << false;
}

void TestConversation::missingMessagesAreNoError()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, hasMessages);
    const auto result = Conversation::fromJson(json);
    QVERIFY(result.hasValue());
    QCOMPARE(result.value().hasMessages, hasMessages);
    QVERIFY(result.value().messages.isEmpty());
}

void TestConversation::somethingElseIsNoConversation_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << "<html>"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("an error") << R"({"detail":"no"})"_ba;
    QTest::newRow("cut") << R"({"messages":[{"type":"us)"_ba;
    QTest::newRow("a comma too many") << R"({"messages":[{"type":"user"},]})"_ba;
    QTest::newRow("nested without end") << R"({"messages":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']')
            + '}';
}

void TestConversation::somethingElseIsNoConversation()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!Conversation::fromJson(json).hasValue());
}

void TestConversation::aBadByteCostsNoConversation()
{
    const Conversation all = read(answerWith("[{\"type\":\"user\",\"message\":\"a\xFF b\"},{\"type\":\"assistant\"}]"));
    QCOMPARE(all.messages.size(), 2);
    QCOMPARE(QString::fromUtf8(jsonOf(all, all.messages[0].message)), u"\"a� b\""_s);
}

void TestConversation::enormousAnswersAreRead_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("size");
    QTest::newRow("100,000 messages") << 100'000 << 10;
    QTest::newRow("one message of 50 MB") << 1 << 50'000'000;
    QTest::newRow("100 MB") << 1'000 << 100'000;
}

void TestConversation::enormousAnswersAreRead()
{
    QFETCH(const int, messages);
    QFETCH(const int, size);
    const QByteArray one = R"({"type":"user","message":")" + QByteArray(size, 'x') + R"("},)";
    const Conversation all = read(answerWith('[' + one.repeated(messages).chopped(1) + ']'));
    QCOMPARE(all.messages.size(), messages);
    QCOMPARE(all.messages.back().message.size, size + 2);
}

void TestConversation::theSessionIsPercentEncoded_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << u"ses_01"_s << "ses_01"_ba;
    QTest::newRow("a path") << u"a/../b"_s << "a%2F..%2Fb"_ba;
    QTest::newRow("a query") << u"a?b=c#d"_s << "a%3Fb%3Dc%23d"_ba;
    QTest::newRow("blank and per cent") << u"a b%2F"_s << "a%20b%252F"_ba;
    QTest::newRow("Unicode") << u"会話"_s << "%E4%BC%9A%E8%A9%B1"_ba;
}

void TestConversation::theSessionIsPercentEncoded()
{
    QFETCH(const QString, session);
    QFETCH(const QByteArray, path);
    WireServer server([](const QByteArray &) { return WireServer::answer("200 OK", R"({"messages":[]})"); });
    JobService service(ServiceOptions{10s, 5ms});
    QSignalSpy fetched(&service, &JobService::messagesFetched);
    service.fetchMessages({u"Test"_s, server.url(u"/v2"_s)}, ApiKey::fromText(u"secret"_s).value(), session);
    QVERIFY(fetched.wait());
    QVERIFY((*static_cast<const ConversationResult *>(fetched[0][1].constData())).hasValue());
    QCOMPARE(server.heads.size(), std::size_t(1));
    QCOMPARE(server.target(0), "GET /v2/sessions/" + path + "/messages");
    QCOMPARE(server.header(0, "Meibel-API-Key"), "secret"_ba);
}

void TestConversation::nothingIsAskedForASessionThatNoPathCanHold()
{
    WireServer server([](const QByteArray &) { return WireServer::answer("200 OK", "{}"); });
    JobService service(ServiceOptions{10s, 5ms});
    for (const QString &session : {QString(), u"."_s, u".."_s}) {
        QSignalSpy fetched(&service, &JobService::messagesFetched);
        service.fetchMessages({u"Test"_s, server.url(u"/v2"_s)}, {}, session);
        QVERIFY(fetched.wait());
        QVERIFY(!(*static_cast<const ConversationResult *>(fetched[0][1].constData())).error().summary.isEmpty());
    }
    QCOMPARE(server.connections, 0);
}

void TestConversation::errorsSayWhatWasAskedFor_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<LoadErrorKind>("kind");
    QTest::addColumn<QString>("summary");
    QTest::newRow("404") << WireServer::answer("404 Not Found", R"({"detail":"Not Found"})") << LoadErrorKind::NotFound
                         << u"The service has no conversation of session “ses %1”."_s;
    QTest::newRow("401") << WireServer::answer("401 Unauthorized", "{}") << LoadErrorKind::Unauthorized
                         << u"The key is missing or wrong."_s;
    QTest::newRow("403") << WireServer::answer("403 Forbidden", "{}") << LoadErrorKind::Forbidden
                         << u"This key is not allowed to read the conversation of session “ses %1”."_s;
    QTest::newRow("a web page") << WireServer::answer("200 OK", "<html><body>Hello</body></html>")
                                << LoadErrorKind::NotJobs << u"The answer of 127.0.0.1 is not a conversation."_s;
    QTest::newRow("another object") << WireServer::answer("200 OK", R"({"job_id":"j"})") << LoadErrorKind::NotJobs
                                    << u"The answer of 127.0.0.1 is not a conversation."_s;
    QTest::newRow("nothing") << WireServer::answer("200 OK", "") << LoadErrorKind::NotJobs
                             << u"The answer of 127.0.0.1 is empty."_s;
}

void TestConversation::errorsSayWhatWasAskedFor()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const LoadErrorKind, kind);
    QFETCH(const QString, summary);
    WireServer server([&](const QByteArray &) -> QByteArray { return QByteArray(answer); });
    JobService service(ServiceOptions{10s, 5ms});
    QSignalSpy fetched(&service, &JobService::messagesFetched);
    service.fetchMessages({u"Test"_s, server.url(u"/v2"_s)}, {}, u"ses %1"_s);
    QVERIFY(fetched.wait());
    const ConversationResult result = *static_cast<const ConversationResult *>(fetched[0][1].constData());
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().summary, summary);
    QVERIFY(!result.error().advice.isEmpty()); // a way out
}

void TestConversation::aCancelledRequestReportsNothing()
{
    WireServer server([](const QByteArray &) { return WireServer::answer("200 OK", R"({"messages":[]})"); });
    JobService service(ServiceOptions{10s, 5ms});
    QSignalSpy fetched(&service, &JobService::messagesFetched);
    const Connection connection(u"Test"_s, server.url(u"/v2"_s));
    const RequestId first = service.fetchMessages(connection, {}, u"one"_s);
    service.cancel(first);
    const RequestId second = service.fetchMessages(connection, {}, u"two"_s);
    QVERIFY(fetched.wait());
    QCOMPARE(fetched.size(), 1);
    QCOMPARE(fetched[0][0].value<RequestId>(), second);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
