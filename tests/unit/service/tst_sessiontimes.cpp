// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

#include "demo/server/demoserver.h"
#include "helpers/wireserver.h"
#include "service/jobservice.h"

using namespace assay;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent(const QByteArray &id, const QByteArray &name)
{
    return "{\"id\":\"" + id + "\",\"name\":\"" + name + "\"}";
}

QByteArray page(const QByteArrayList &entries, int total = -1)
{
    return "{\"data\":[" + entries.join(',') + "]"
        + (total < 0 ? QByteArray() : ",\"total\":" + QByteArray::number(total)) + "}";
}

QByteArray session(const QByteArray &id)
{
    return "{\"session_id\":\"" + id + "\",\"start_time\":\"2026-11-30T10:00:00Z\",\"end_time\":null}";
}

} // namespace

/// When the sessions of an agent began and ended, from two lists that come in pages.
class TestSessionTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCanBeUsed();
    void anAnswerWithoutAListIsAnError_data();
    void anAnswerWithoutAListIsAnError();
    void allSessionsOfADemoAgentAreFound();
    void pagesAreAskedForUntilTheEnd_data();
    void pagesAreAskedForUntilTheEnd();
    void aRefusedPageSizeIsMadeSmaller();
    void allAgentsOfTheNameCount();
    void anUnknownAgentIsSaidByName();
    void aCancelledRequestReportsNothing();

private:
    [[nodiscard]] static SessionTimesResult fetch(const QString &url, const QString &name)
    {
        JobService service(ServiceOptions{10s, 5ms});
        QSignalSpy fetched(&service, &JobService::sessionTimesFetched);
        service.fetchSessionTimes({u"Test"_s, url}, ApiKey::fromText(u"secret"_s).value(), name);
        if (!fetched.wait(20'000))
            return LoadError();
        return *static_cast<const SessionTimesResult *>(fetched[0][1].constData());
    }
    [[nodiscard]] static QStringList ids(const SessionTimesResult &result)
    {
        QStringList all;
        for (const SessionTimes &each : result ? result.value() : QList<SessionTimes>())
            all += each.session;
        return all;
    }
};

void TestSessionTimes::readsWhatCanBeUsed()
{
    const auto result = ListPage::fromJson(page(
        {session("s1"), "7", "{\"session_id\":3}", "{\"session_id\":\"s2\",\"start_time\":\"soon\",\"end_time\":5}",
         "{\"session_id\":\"s3\",\"end_time\":\"2026-11-30T12:00:00.25+02:00\"}"},
        9));
    QVERIFY(result.hasValue());
    QCOMPARE(result.value().entries, 5);
    QCOMPARE(result.value().total, std::optional<qint64>(9));
    QCOMPARE(result.value().sessions.size(), 3);
    QCOMPARE(result.value().sessions[0].start, QDateTime(QDate(2026, 11, 30), QTime(10, 0), QTimeZone::utc()));
    QVERIFY(!result.value().sessions[0].end.isValid());
    QVERIFY(!result.value().sessions[1].start.isValid() && !result.value().sessions[1].end.isValid());
    QCOMPARE(
        result.value().sessions[2].end.toUTC(), QDateTime(QDate(2026, 11, 30), QTime(10, 0, 0, 250), QTimeZone::utc()));
    QVERIFY(!ListPage::fromJson("{\"data\":[],\"total\":null}").value().total);
}

void TestSessionTimes::anAnswerWithoutAListIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << "<html>"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("no data") << "{\"total\":1}"_ba;
    QTest::newRow("data is no list") << "{\"data\":{}}"_ba;
}

void TestSessionTimes::anAnswerWithoutAListIsAnError()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!ListPage::fromJson(body).hasValue());
    WireServer server([&](const QByteArray &) { return WireServer::answer("200 OK", body); });
    const SessionTimesResult result = fetch(server.url(u"/v2"_s), u"a"_s);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().summary, u"The answer of 127.0.0.1 is not a list of agents or sessions."_s);
}

void TestSessionTimes::allSessionsOfADemoAgentAreFound()
{
    DemoServerOptions options;
    options.jobs = 20'000;
    DemoServer server(options);
    QVERIFY(server.start());
    const SessionTimesResult result = fetch(server.baseUrl(), u"claims-triage"_s);
    QVERIFY(result.hasValue());
    QVERIFY(result.value().size() > SessionTimesFetch::PageSize); // more than a page
    const QStringList all = ids(result);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    for (const SessionTimes &each : result.value())
        QVERIFY(each.start.isValid() && (!each.end.isValid() || each.end >= each.start));
    QVERIFY(server.requests().size() > 2);
    QVERIFY(server.requests()[0].target.startsWith("/v2/agents?offset=0&limit="));
}

void TestSessionTimes::pagesAreAskedForUntilTheEnd_data()
{
    QTest::addColumn<int>("size"); // of the service's pages
    QTest::addColumn<bool>("sendsTotal");
    QTest::newRow("as asked for") << 1'000 << true;
    QTest::newRow("smaller ones") << 3 << true;
    QTest::newRow("smaller ones, no total") << 3 << false;
}

void TestSessionTimes::pagesAreAskedForUntilTheEnd()
{
    QFETCH(const int, size);
    QFETCH(const bool, sendsTotal);
    QByteArrayList all;
    for (int i = 0; i < 10; ++i)
        all += session("s" + QByteArray::number(i));
    WireServer server([&](const QByteArray &head) {
        const QByteArray target = head.split(' ').value(1);
        const auto offset = QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(u"offset"_s).toInt();
        if (!target.contains("/sessions"))
            return WireServer::answer(
                "200 OK", page(offset == 0 ? QByteArrayList{agent("a/1", "A")} : QByteArrayList()));
        return WireServer::answer("200 OK", page(all.mid(offset, size), sendsTotal ? 10 : -1));
    });
    const SessionTimesResult result = fetch(server.url(u"/v2"_s), u"A"_s);
    QCOMPARE(ids(result).size(), 10);
    QCOMPARE(ids(result).constLast(), u"s9"_s);
    QVERIFY(server.target(2).startsWith("GET /v2/agents/a%2F1/sessions?offset=0&limit="));
}

void TestSessionTimes::aRefusedPageSizeIsMadeSmaller()
{
    WireServer server([&](const QByteArray &head) {
        if (!head.contains("limit=20"))
            return WireServer::answer(
                "422 Unprocessable Entity", "{\"detail\":[{\"loc\":[\"query\",\"limit\"],\"msg\":\"too large\"}]}");
        return WireServer::answer(
            "200 OK", head.contains("/sessions") ? page({session("s")}, 1) : page({agent("a", "A")}, 1));
    });
    QCOMPARE(ids(fetch(server.url(u"/v2"_s), u"A"_s)), QStringList{u"s"_s});
}

void TestSessionTimes::allAgentsOfTheNameCount()
{
    // The service sends the same page again and again, and a name twice.
    WireServer server([&](const QByteArray &head) {
        if (head.contains("/agents/one/sessions"))
            return WireServer::answer("200 OK", page({session("s1")}));
        if (head.contains("/agents/two/sessions"))
            return WireServer::answer("200 OK", page({session("s2")}));
        return WireServer::answer("200 OK", page({agent("one", "A"), agent("other", "a"), agent("two", "A")}));
    });
    QCOMPARE(ids(fetch(server.url(u"/v2"_s), u"A"_s)), (QStringList{u"s1"_s, u"s2"_s}));
    QCOMPARE(server.heads.size(), std::size_t(6)); // each list twice: then it is known that there are no pages
}

void TestSessionTimes::anUnknownAgentIsSaidByName()
{
    WireServer server([&](const QByteArray &) { return WireServer::answer("200 OK", page({agent("one", "A")}, 1)); });
    const SessionTimesResult result = fetch(server.url(u"/v2"_s), u"B %1"_s);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, LoadErrorKind::NotFound);
    QCOMPARE(result.error().summary, u"The service has no agent “B %1”."_s);
}

void TestSessionTimes::aCancelledRequestReportsNothing()
{
    WireServer server([&](const QByteArray &head) {
        return WireServer::answer(
            "200 OK", head.contains("/sessions") ? page({session("s")}, 1) : page({agent("a", "A")}, 1));
    });
    JobService service(ServiceOptions{10s, 5ms});
    QSignalSpy fetched(&service, &JobService::sessionTimesFetched);
    const Connection connection(u"Test"_s, server.url(u"/v2"_s));
    service.cancel(service.fetchSessionTimes(connection, {}, u"A"_s));
    const RequestId second = service.fetchSessionTimes(connection, {}, u"A"_s);
    QVERIFY(fetched.wait());
    QCOMPARE(fetched.size(), 1);
    QCOMPARE(fetched[0][0].value<RequestId>(), second);
}

QTEST_GUILESS_MAIN(TestSessionTimes)
#include "tst_sessiontimes.moc"
