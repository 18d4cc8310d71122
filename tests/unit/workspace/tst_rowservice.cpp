// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "demo/jobs/demojobs.h"
#include "demo/server/demoserver.h"
#include "workspace/actionstate.h"
#include "workspace/workspace.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// Tests which service is asked about a job or an agent: the one that the shown rows came from. Over HTTP.
class TestRowService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksTheServiceOfTheRowsNotTheCurrentOne();
    void fileRowsHaveNoService();
    void aClosedDemoIsNotAsked();
    void rowsOfAnEarlierDemoAreNotAskedOfTheNext();
    void aRefetchIsDroppedWhenTheRowsAreReplaced();
    void summaryComesFromTheServiceOfTheRows();
    void conversationAndTimesComeFromTheServiceOfTheRows();

private:
    [[nodiscard]] static Connection connectionTo(const DemoServer &server) { return {u"Test"_s, server.baseUrl()}; }
    [[nodiscard]] static ApiKey key(const char *text) { return ApiKey::fromText(QLatin1StringView(text)).value(); }
    [[nodiscard]] QString anyJob() { return m_workspace->browser()->table()->jobId(0); }
    void fetchFrom(const DemoServer &server, const char *keyText);
    [[nodiscard]] static QByteArray lastKey(const DemoServer &server)
    {
        const auto requests = server.requests();
        return requests.empty() ? QByteArray() : requests.back().headers.find("meibel-api-key")->second;
    }

    std::unique_ptr<DemoServer> m_one;
    std::unique_ptr<DemoServer> m_other;
    std::unique_ptr<Workspace> m_workspace;
};

void TestRowService::init()
{
    DemoServerOptions options;
    options.jobs = 300;
    m_one = std::make_unique<DemoServer>(options);
    options.seed = 2;
    m_other = std::make_unique<DemoServer>(options);
    QVERIFY(m_one->start() && m_other->start());
    m_workspace = std::make_unique<Workspace>();
}

void TestRowService::cleanup()
{
    m_workspace.reset();
    m_one.reset();
    m_other.reset();
}

void TestRowService::fetchFrom(const DemoServer &server, const char *keyText)
{
    m_workspace->connectTo(connectionTo(server), key(keyText));
    QSignalSpy finished(m_workspace->browser(), &JobBrowser::loadFinished);
    QVERIFY(m_workspace->fetch({}));
    QVERIFY(finished.wait());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 300);
}

void TestRowService::asksTheServiceOfTheRowsNotTheCurrentOne()
{
    fetchFrom(*m_one, "key-of-one");
    m_workspace->connectTo(connectionTo(*m_other), key("key-of-other"));
    QCOMPARE(m_workspace->rowService(), Workspace::RowService::Open);
    m_one->clearRequests();
    QSignalSpy refetched(m_workspace.get(), &Workspace::jobRefetched);
    m_workspace->refetch(anyJob());
    QVERIFY(refetched.wait());
    QVERIFY(*static_cast<const JobResult *>(refetched[0][1].constData()));
    QCOMPARE(m_one->requests().size(), std::size_t(1));
    QCOMPARE(lastKey(*m_one), "key-of-one"_ba);
    QVERIFY(m_other->requests().empty());
}

void TestRowService::fileRowsHaveNoService()
{
    fetchFrom(*m_one, "key");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"jobs.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"job_id":"a","agent_identity_context":{"customer_id":"c","project_id":"p"},"module":"m","status":"failed"}])");
    file.close();
    m_workspace->openFile(file.fileName());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 1);
    QCOMPARE(m_workspace->rowService(), Workspace::RowService::None);
    QVERIFY(!ActionState::of(*m_workspace, 1, false).canRefetchJob);
}

void TestRowService::aClosedDemoIsNotAsked()
{
    QCOMPARE(m_workspace->openDemo(300, 1), QString());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 300);
    QTRY_VERIFY(!m_workspace->browser()->isLoading());
    QVERIFY(ActionState::of(*m_workspace, 1, false).canRefetchJob);
    m_workspace->connectTo(connectionTo(*m_one), key("key"));
    QCOMPARE(m_workspace->rowService(), Workspace::RowService::DemoClosed);
    QVERIFY(!ActionState::of(*m_workspace, 1, false).canRefetchJob);
    m_workspace->refetch(anyJob());
    m_workspace->fetchSummary(u"sql-analyst"_s, {});
    fetchFrom(*m_one, "key");
    QCOMPARE(m_workspace->rowService(), Workspace::RowService::Open);
    QCOMPARE(m_one->requests().size(), std::size_t(1)); // only the list
}

void TestRowService::rowsOfAnEarlierDemoAreNotAskedOfTheNext()
{
    QCOMPARE(m_workspace->openDemo(300, 1), QString());
    QTRY_COMPARE(m_workspace->browser()->table()->rowCount(), 300);
    QTRY_VERIFY(!m_workspace->browser()->isLoading());
    ServiceFilter nobody;
    nobody.setValue(Field::AgentName, QString(300, u'x')); // refused: the old rows stay
    QCOMPARE(m_workspace->openDemo(300, 2, nobody), QString());
    QTRY_VERIFY(m_workspace->browser()->error().has_value());
    QCOMPARE(m_workspace->browser()->table()->rowCount(), 300);
    QCOMPARE(m_workspace->rowService(), Workspace::RowService::DemoClosed);
}

void TestRowService::aRefetchIsDroppedWhenTheRowsAreReplaced()
{
    fetchFrom(*m_one, "key");
    constexpr int Delay = 300; // ms, long enough to replace the rows before the answer
    QVERIFY(m_one->setFault(u"delay=%1"_s.arg(Delay)));
    QSignalSpy refetched(m_workspace.get(), &Workspace::jobRefetched);
    const std::shared_ptr<const JobStore> before = m_workspace->browser()->table()->store();
    m_workspace->refetch(anyJob());
    fetchFrom(*m_other, "key");
    QVERIFY(m_workspace->browser()->table()->store() != before);
    // The answer to a second request after the same delay: the first answer has come before it.
    JobService service;
    QSignalSpy answered(&service, &JobService::jobFetched);
    service.fetchJob(connectionTo(*m_one), key("key"), u"unknown"_s);
    QVERIFY(answered.wait());
    QCoreApplication::processEvents();
    QCOMPARE(refetched.size(), 0);
    m_workspace->refetch(anyJob());
    QVERIFY(refetched.wait());
    QCOMPARE(refetched[0][0].toString(), anyJob());
}

void TestRowService::summaryComesFromTheServiceOfTheRows()
{
    fetchFrom(*m_one, "key-of-one");
    m_workspace->connectTo(connectionTo(*m_other), key("key-of-other"));
    QSignalSpy fetched(m_workspace.get(), &Workspace::summaryFetched);
    const QString agent =
        m_workspace->browser()->table()->index(0, JobTableModel::column(Field::AgentName)).data().toString();
    m_workspace->fetchSummary(agent, {});
    QVERIFY(fetched.wait());
    const SummaryResult &result = *static_cast<const SummaryResult *>(fetched[0][2].constData());
    QVERIFY(result);
    const std::string json = m_one->jobs().agentSummary(agent.toStdString()).value();
    QCOMPARE(result.value(), ScoreSummary::fromJson(QByteArray::fromStdString(json)).value());
    QVERIFY(m_other->requests().empty());
}

void TestRowService::conversationAndTimesComeFromTheServiceOfTheRows()
{
    fetchFrom(*m_one, "key-of-one");
    m_workspace->connectTo(connectionTo(*m_other), key("key-of-other"));
    const JobTableModel *table = m_workspace->browser()->table();
    const QString agent = table->index(0, JobTableModel::column(Field::AgentName)).data().toString();
    const QString session = table->index(0, JobTableModel::column(Field::AgentSessionId)).data().toString();
    m_one->clearRequests();
    QSignalSpy said(m_workspace.get(), &Workspace::messagesFetched);
    m_workspace->fetchMessages(u"another"_s); // replaced before it is answered
    m_workspace->fetchMessages(session);
    QVERIFY(said.wait());
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][0].toString(), session);
    const ConversationResult &conversation = *static_cast<const ConversationResult *>(said[0][1].constData());
    QVERIFY(conversation);
    QCOMPARE(conversation.value().agentName, agent);
    QVERIFY(!conversation.value().messages.isEmpty());
    QSignalSpy times(m_workspace.get(), &Workspace::sessionTimesFetched);
    m_workspace->fetchSessionTimes(agent);
    QVERIFY(times.wait());
    const SessionTimesResult &found = *static_cast<const SessionTimesResult *>(times[0][1].constData());
    QVERIFY(found);
    QVERIFY(std::ranges::find(found.value(), session, &SessionTimes::session) != found.value().end());
    QCOMPARE(lastKey(*m_one), "key-of-one"_ba);
    QVERIFY(m_other->requests().empty());
}

QTEST_GUILESS_MAIN(TestRowService)
#include "tst_rowservice.moc"
