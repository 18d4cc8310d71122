// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <utility>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "helpers/wireserver.h"
#include "workspace/sessionclock.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

QByteArray job(const QByteArray &id, const QByteArray &agent, const QByteArray &session)
{
    return "{\"job_id\":\"" + id
        + "\",\"agent_identity_context\":{\"customer_id\":\"c\",\"project_id\":\"p\",\"agent_name\":\"" + agent
        + "\",\"agent_session_id\":\"" + session + "\"},\"module\":\"coherence\",\"status\":\"completed\",\"score\":7}";
}

} // namespace

/// Tests which agents the service is asked for, when, and how long their times are kept. Over HTTP.
class TestSessionClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsAskedUntilToldTo();
    void theTimesOfAllAgentsCome();
    void aFailingAgentCostsOnlyItsOwnTimes();
    void onlyAgentsWithoutAnAnswerAreAskedAgain();
    void moreAgentsWaitForTheNextClick();
    void cancelKeepsWhatHasCome();
    void aRefreshKeepsTheTimes();
    void anotherServiceDropsTheTimes();
    void anotherServiceEndsAsking();
    void aFileHasNoneToOffer();
    void asksByItselfWhereItMay();
    void noTimesAreSaid();

private:
    [[nodiscard]] QByteArray answer(const QByteArray &head);
    [[nodiscard]] SessionClock &clock() { return *m_workspace->sessionClock(); }
    [[nodiscard]] int asked(const QByteArray &agent) const { return int(m_asked.count(agent)); }
    void fetch(WireServer &server);
    void showAgents(const QStringList &agents = {u"A"_s, u"B"_s})
    {
        clock().setAgents(m_workspace->browser()->table()->store(), agents);
    }
    void askAll()
    {
        clock().ask();
        QTRY_VERIFY(!clock().isAsking());
    }

    std::unique_ptr<WireServer> m_server;
    std::unique_ptr<WireServer> m_other;
    std::unique_ptr<Workspace> m_workspace;
    QByteArrayList m_asked; // ids of the agents whose sessions were asked for
    bool m_refusesB = false;
    bool m_knowsNone = false;
};

QByteArray TestSessionClock::answer(const QByteArray &head)
{
    const QByteArray target = head.split(' ').value(1);
    if (target.contains("/confidence-scoring/jobs"))
        return WireServer::answer("200 OK", "[" + job("1", "A", "s1") + "," + job("2", "B", "s2") + "]");
    if (!target.contains("/sessions"))
        return WireServer::answer(
            "200 OK", "{\"data\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\",\"name\":\"B\"}],\"total\":2}");
    const bool isB = target.contains("/agents/b/");
    m_asked += isB ? "b" : "a";
    if (isB && m_refusesB)
        return WireServer::answer("403 Forbidden", "{\"message\":\"not yours\"}");
    if (m_knowsNone)
        return WireServer::answer("200 OK", "{\"data\":[{\"session_id\":\"s1\",\"start_time\":null}],\"total\":1}");
    return WireServer::answer(
        "200 OK",
        isB ? "{\"data\":[{\"session_id\":\"s2\",\"start_time\":\"2026-11-30T10:00:00Z\",\"end_time\":null}],\"total\":"
              "1}"
            : "{\"data\":[{\"session_id\":\"s1\",\"start_time\":\"2026-11-30T09:00:00Z\","
              "\"end_time\":\"2026-11-30T09:02:00.500Z\"}],\"total\":1}");
}

void TestSessionClock::init()
{
    m_asked.clear();
    m_refusesB = false;
    m_knowsNone = false;
    const auto serve = [this](const QByteArray &head) { return answer(head); };
    m_server = std::make_unique<WireServer>(serve);
    m_other = std::make_unique<WireServer>(serve);
    m_workspace = std::make_unique<Workspace>();
    fetch(*m_server);
}

void TestSessionClock::cleanup()
{
    m_workspace.reset();
}

void TestSessionClock::fetch(WireServer &server)
{
    m_workspace->connectTo({u"Test"_s, server.url(u"/v2"_s)}, ApiKey::fromText(u"secret"_s).value());
    QSignalSpy finished(m_workspace->browser(), &JobBrowser::loadFinished);
    QVERIFY(m_workspace->fetch({}));
    QVERIFY(finished.wait());
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QCOMPARE(m_workspace->browser()->table()->rowCount(), 2);
}

void TestSessionClock::nothingIsAskedUntilToldTo()
{
    QVERIFY(!clock().isPossible()); // no sessions are shown
    showAgents();
    QVERIFY(clock().isPossible());
    QCoreApplication::processEvents();
    QCOMPARE(m_server->heads.size(), std::size_t(1)); // that of the jobs
    QVERIFY(!clock().isAsking() && !clock().spans() && !clock().knowsNothing());
}

void TestSessionClock::theTimesOfAllAgentsCome()
{
    showAgents();
    clock().ask();
    QVERIFY(clock().isAsking());
    QCOMPARE(clock().asked(), 1);
    QCOMPARE(clock().toAsk(), 2);
    QVERIFY(!clock().spans());
    QTRY_VERIFY(!clock().isAsking());
    const SessionSpans spans = *clock().spans();
    QCOMPARE(spans.size(), std::size_t(2));
    const SessionSpan &ended = spans.at("s1");
    QCOMPARE(*ended.start, QDateTime(QDate(2026, 11, 30), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    QCOMPARE(*ended.length(), 120'500);
    QVERIFY(!ended.runs());
    QVERIFY(spans.at("s2").runs() && !spans.at("s2").length());
    QVERIFY(!clock().isPossible()); // nothing is left to ask
    QCOMPARE(clock().notAsked(), 0);
}

void TestSessionClock::aFailingAgentCostsOnlyItsOwnTimes()
{
    m_refusesB = true;
    showAgents({u"B"_s, u"A"_s});
    askAll();
    QCOMPARE(clock().failures().size(), std::size_t(1));
    QCOMPARE(clock().failures()[0].agent, u"B"_s);
    QVERIFY(!clock().failures()[0].error.summary.isEmpty());
    QCOMPARE(clock().spans()->size(), std::size_t(1));
    QVERIFY(clock().spans()->contains("s1"));
}

void TestSessionClock::onlyAgentsWithoutAnAnswerAreAskedAgain()
{
    m_refusesB = true;
    showAgents();
    askAll();
    m_refusesB = false;
    QVERIFY(clock().isPossible());
    askAll();
    QCOMPARE(asked("a"), 1);
    QCOMPARE(asked("b"), 2);
    QVERIFY(clock().failures().empty());
    QCOMPARE(clock().spans()->size(), std::size_t(2));
}

void TestSessionClock::moreAgentsWaitForTheNextClick()
{
    QStringList agents;
    for (int i = 0; i < SessionClock::MostAgents + 1; ++i)
        agents += u"agent %1"_s.arg(i); // of which the service knows none
    agents += u"A"_s;
    showAgents(agents);
    clock().ask();
    QCOMPARE(clock().toAsk(), SessionClock::MostAgents);
    QTRY_VERIFY_WITH_TIMEOUT(!clock().isAsking(), 30'000);
    QCOMPARE(clock().notAsked(), 2);
    QVERIFY(!clock().spans());
    askAll(); // these two first
    QCOMPARE(clock().spans()->size(), std::size_t(1));
}

void TestSessionClock::cancelKeepsWhatHasCome()
{
    showAgents();
    QObject context;
    bool isCancelled = false;
    connect(&clock(), &SessionClock::changed, &context, [&] {
        if (clock().asked() == 2 && !std::exchange(isCancelled, true)) // before the second agent can answer
            clock().cancel();
    });
    clock().ask();
    QTRY_VERIFY(isCancelled && !clock().isAsking());
    QCOMPARE(clock().spans()->size(), std::size_t(1));
    QCOMPARE(clock().notAsked(), 1);
    clock().setAlways(true); // what was cancelled does not begin by itself
    QVERIFY(!clock().isAsking());
}

void TestSessionClock::aRefreshKeepsTheTimes()
{
    showAgents();
    askAll();
    const auto spans = clock().spans();
    QSignalSpy finished(m_workspace->browser(), &JobBrowser::loadFinished);
    m_workspace->refresh();
    QVERIFY(finished.wait());
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    QCOMPARE(clock().spans(), spans);
    showAgents();
    QVERIFY(clock().isPossible()); // there may be more sessions now
}

void TestSessionClock::anotherServiceDropsTheTimes()
{
    showAgents();
    askAll();
    QVERIFY(clock().spans());
    fetch(*m_other);
    QVERIFY(!clock().spans());
    showAgents();
    QVERIFY(clock().isPossible());
}

void TestSessionClock::anotherServiceEndsAsking()
{
    showAgents();
    clock().ask();
    fetch(*m_other);
    QVERIFY(!clock().isAsking());
    QVERIFY(!clock().spans());
}

void TestSessionClock::aFileHasNoneToOffer()
{
    showAgents();
    askAll();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[" + job("1", "A", "s1") + "]");
    file.close();
    m_workspace->openFile(file.fileName());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    showAgents({u"A"_s});
    QVERIFY(!clock().isPossible());
    QVERIFY(!clock().spans());
    clock().setAlways(true);
    clock().ask();
    QVERIFY(!clock().isAsking());
}

void TestSessionClock::asksByItselfWhereItMay()
{
    clock().setAlways(true);
    m_refusesB = true;
    showAgents({u"A"_s});
    QVERIFY(clock().isAsking());
    QTRY_VERIFY(!clock().isAsking());
    QCOMPARE(clock().spans()->size(), std::size_t(1));
    showAgents(); // another filter shows one more
    QTRY_VERIFY(!clock().isAsking());
    QCOMPARE(asked("a"), 1);
    QCOMPARE(asked("b"), 1); // it fails, and is not asked again and again
    QStringList many;
    for (int i = 0; i < 2 * SessionClock::MostAgents; ++i)
        many += u"agent %1"_s.arg(i);
    showAgents(many);
    QCOMPARE(clock().toAsk(), SessionClock::MostAgents - 2);
    QTRY_VERIFY_WITH_TIMEOUT(!clock().isAsking(), 30'000);
    QCOMPARE(clock().notAsked(), SessionClock::MostAgents + 2);
}

void TestSessionClock::noTimesAreSaid()
{
    m_knowsNone = true;
    showAgents();
    askAll();
    QVERIFY(!clock().spans());
    QVERIFY(clock().knowsNothing());
}

QTEST_GUILESS_MAIN(TestSessionClock)
#include "tst_sessionclock.moc"
