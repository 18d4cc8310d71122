// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <memory>
#include <set>

#include <QTest>

#include "helpers/democlient.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

/// The summaries of the demo server, compared with means and counts over the list of jobs that it serves.
class TestDemoSummaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agentIsThePlainMeanOfItsCompletedJobs();
    void sessionIsThePlainMeanOfItsCompletedJobs();
    void turnsAreTheMeansOfTheirJobs();
    void aggregateCanLieAboveOne();
    void withoutJobsIs404OrNulls_data();
    void withoutJobsIs404OrNulls();
    void nullsLeaveOtherSummariesAlone();

private:
    std::unique_ptr<DemoServer> m_server;
    QList<QJsonObject> m_jobs;
};

namespace {

constexpr auto AgentPath = "/v2/confidence-scoring/summary/agent/";

/// Adds up jobs and compares them with a summary, or with the part of it for one turn.
void compare(const QJsonObject &summary, const QList<QJsonObject> &jobs)
{
    std::map<QString, std::pair<double, int>> modules; // the completed jobs: sum of scores, number
    double sum = 0;
    int completed = 0;
    QJsonArray ids;
    for (const QJsonObject &job : jobs) {
        ids.append(job.value("job_id"_L1));
        if (job.value("status"_L1).toString() != u"completed")
            continue;
        auto &[moduleSum, moduleCount] = modules[job.value("module"_L1).toString()];
        moduleSum += job.value("score"_L1).toDouble();
        ++moduleCount;
        sum += job.value("score"_L1).toDouble();
        ++completed;
    }
    QCOMPARE(summary.value("job_ids"_L1).toArray(), ids);
    QCOMPARE(summary.value("aggregate_score"_L1).isNull(), completed == 0);
    if (completed > 0)
        QVERIFY(qAbs(summary.value("aggregate_score"_L1).toDouble() - sum / completed) < 1e-9);
    const QJsonObject counts = summary.value("n_jobs_per_module"_L1).toObject();
    const QJsonObject means = summary.value("module_scores"_L1).toObject();
    QCOMPARE(counts.size(), static_cast<qsizetype>(modules.size()));
    QCOMPARE(means.size(), static_cast<qsizetype>(modules.size()));
    for (const auto &[module, tally] : modules) {
        QCOMPARE(counts.value(module).toInt(), tally.second);
        QVERIFY(qAbs(means.value(module).toDouble() - tally.first / tally.second) < 1e-9);
    }
}

QByteArray identity(const QJsonObject &job, const char *key)
{
    return member(job.value("agent_identity_context"_L1).toObject(), key);
}

} // namespace

void TestDemoSummaries::initTestCase()
{
    m_server = std::make_unique<DemoServer>(someJobs(3'000));
    QVERIFY(m_server->start());
    for (const QJsonValue job : list(*m_server).array())
        m_jobs += job.toObject();
    QCOMPARE(m_jobs.size(), 3'000);
}

void TestDemoSummaries::agentIsThePlainMeanOfItsCompletedJobs()
{
    std::map<QByteArray, QList<QJsonObject>> byAgent;
    for (const QJsonObject &job : m_jobs)
        byAgent[identity(job, "agent_name")] += job;
    byAgent.erase(QByteArray());
    QVERIFY(byAgent.size() > 10);
    for (const auto &[agent, jobs] : byAgent) {
        const QJsonObject summary = ask(*m_server, requestFor(AgentPath + agent.toPercentEncoding())).object();
        compare(summary, jobs);
        // Not every job counts, so that a count of all jobs would be noticed.
        int counted = 0;
        for (const QJsonValue count : summary.value("n_jobs_per_module"_L1).toObject())
            counted += count.toInt();
        QVERIFY(counted < jobs.size());
    }
}

void TestDemoSummaries::sessionIsThePlainMeanOfItsCompletedJobs()
{
    std::map<std::pair<QByteArray, QByteArray>, QList<QJsonObject>> bySession;
    for (const QJsonObject &job : m_jobs)
        bySession[{identity(job, "agent_name"), identity(job, "agent_session_id")}] += job;
    for (const auto &[who, jobs] : bySession) {
        if (who.first.isEmpty() || who.second.isEmpty())
            continue;
        const QByteArray path = AgentPath + who.first.toPercentEncoding() + "/session/" + who.second;
        compare(ask(*m_server, requestFor(path)).object(), jobs);
    }
}

void TestDemoSummaries::turnsAreTheMeansOfTheirJobs()
{
    std::map<int, QList<QJsonObject>> byTurn; // without a turn: as the largest, since they come last
    for (const QJsonObject &job : m_jobs) {
        if (identity(job, "agent_name") != "claims-triage")
            continue;
        const QJsonValue turn = job.value("agent_identity_context"_L1)["agent_turn"_L1];
        byTurn[turn.isDouble() ? turn.toInt() : std::numeric_limits<int>::max()] += job;
    }
    const QJsonArray turns =
        ask(*m_server, requestFor(AgentPath + "claims-triage"_ba)).object().value("turns"_L1).toArray();
    QCOMPARE(turns.size(), static_cast<qsizetype>(byTurn.size()));
    qsizetype at = 0;
    for (const auto &[turn, jobs] : byTurn) {
        const QJsonObject part = turns.at(at++).toObject();
        if (turn == std::numeric_limits<int>::max())
            QVERIFY(part.value("turn"_L1).isNull());
        else
            QCOMPARE(part.value("turn"_L1).toInt(), turn);
        compare(part, jobs);
    }
}

void TestDemoSummaries::aggregateCanLieAboveOne()
{
    const QJsonObject summary = ask(*m_server, requestFor(AgentPath + "claims-triage"_ba)).object();
    QVERIFY(summary.value("aggregate_score"_L1).toDouble() > 1);
}

void TestDemoSummaries::withoutJobsIs404OrNulls_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("agent without jobs") << "warranty-desk"_ba;
    QTest::newRow("unknown agent") << "nobody"_ba;
    QTest::newRow("unknown session") << "claims-triage/session/sess_0123456789abcdef"_ba;
    QTest::newRow("session of another agent")
        << (identity(m_jobs.first(), "agent_name") == "sql-analyst" ? "kyc-screening" : "sql-analyst") + "/session/"_ba
            + identity(m_jobs.first(), "agent_session_id");
}

void TestDemoSummaries::withoutJobsIs404OrNulls()
{
    QFETCH(const QByteArray, path);
    const Answer refused = ask(*m_server, requestFor(AgentPath + path));
    QCOMPARE(refused.status, 404);
    QVERIFY(refused.object().value("detail"_L1).isString());

    const Answer chosen = ask(*m_server, requestFor(AgentPath + path, {"Meibel-API-Key: k", "X-Assay-Fault: nulls"}));
    QCOMPARE(chosen.status, 200);
    const QJsonObject nulls = chosen.object();
    QCOMPARE(
        nulls.keys(),
        (QStringList{
            u"aggregate_score"_s, u"job_ids"_s, u"module_scores"_s, u"n_jobs_per_module"_s, u"status"_s, u"turns"_s}));
    for (const QJsonValue value : nulls)
        QVERIFY(value.isNull());

    QVERIFY(m_server->setFault(u"nulls"_s));
    QCOMPARE(ask(*m_server, requestFor(AgentPath + path)).body, chosen.body);
    QVERIFY(m_server->setFault({}));
    QCOMPARE(ask(*m_server, requestFor(AgentPath + path)).status, 404);
}

void TestDemoSummaries::nullsLeaveOtherSummariesAlone()
{
    const QByteArray path = AgentPath + "claims-triage"_ba;
    QCOMPARE(ask(*m_server, requestFor(path + "?x_fault=nulls")).body, ask(*m_server, requestFor(path)).body);
}

QTEST_GUILESS_MAIN(TestDemoSummaries)
#include "tst_demosummaries.moc"
