// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <set>

#include <QDateTime>
#include <QTest>
#include <QUrl>

#include "helpers/democlient.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

/// What the demo server says about agents and sessions, compared with the list of jobs that it serves.
class TestDemoAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void listHasItsDefaults();
    void listIsCutIntoPages_data();
    void listIsCutIntoPages();
    void listIsSorted_data();
    void listIsSorted();
    void listIsFiltered_data();
    void listIsFiltered();
    void badParametersAreAllNamed();
    void slashAtTheEndMakesNoDifference_data();
    void slashAtTheEndMakesNoDifference();

    void countsAreThoseOfTheDetails();
    void configsAreTheModulesOfItsJobs();
    void anAgentWithoutJobsHasNothing();

    void sessionsAreThoseOfItsJobs();
    void sessionsAreOrderedLikeTheirJobs();
    void sessionsAreFilteredByStatus();
    void lastExecutionIsTheLastSession();
    void timesAreThoseOfTheMessages();
    void sessionThatGoesOnHasNoEnd();
    void versionsAreThoseOfItsJobs();
    void batchesAreThoseOfTheJobs();

    void messagesFollowTheTurns();
    void toolItemsAreThoseOfTheJobs();
    void nothingIsNullOrAbsent();
    void sessionAgreesWithItsMessages();

private:
    [[nodiscard]] QJsonObject at(const QByteArray &path) const;
    [[nodiscard]] QJsonArray data(const QByteArray &path) const { return at(path).value("data"_L1).toArray(); }
    [[nodiscard]] QList<QByteArray> ids(const QByteArray &query) const;

    std::unique_ptr<DemoServer> m_server;
    QJsonArray m_jobs;
    std::map<QByteArray, QList<QJsonObject>> m_sessionJobs; ///< by session
    QJsonArray m_agents; ///< the details of all
};

static QJsonObject identityOf(const QJsonValue &job)
{
    return job["agent_identity_context"_L1].toObject();
}

static qint64 timeOf(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODate).toSecsSinceEpoch();
}

QJsonObject TestDemoAgents::at(const QByteArray &path) const
{
    const Answer answer = ask(*m_server, requestFor("/v2" + path));
    return answer.status == 200 ? answer.object() : QJsonObject();
}

QList<QByteArray> TestDemoAgents::ids(const QByteArray &query) const
{
    QList<QByteArray> found;
    for (const QJsonValue agent : data("/agents" + query))
        found += member(agent.toObject(), "id");
    return found;
}

void TestDemoAgents::initTestCase()
{
    m_server = std::make_unique<DemoServer>(someJobs(3'001));
    QVERIFY(m_server->start());
    m_jobs = list(*m_server).array();
    for (const QJsonValue job : m_jobs) {
        const QByteArray session = member(identityOf(job), "agent_session_id");
        if (!session.isEmpty())
            m_sessionJobs[session] += job.toObject();
    }
    for (const QByteArray &id : ids({}))
        m_agents.append(at("/agents/" + id));
    QVERIFY(m_agents.size() > 10);
}

void TestDemoAgents::listHasItsDefaults()
{
    const QJsonObject all = at("/agents");
    QCOMPARE(all.value("total"_L1).toInt(), all.value("data"_L1).toArray().size());
    QCOMPARE(all.value("offset"_L1).toInt(-1), 0);
    QVERIFY(all.value("limit"_L1).isNull());
    QCOMPARE(ids({}), ids("?sort_by=created_at&sort_order=desc&published_only=false&offset=0"));
    // Every agent of the jobs is there.
    std::set<QByteArray> names;
    for (const QJsonValue agent : m_agents)
        names.insert(member(agent.toObject(), "name"));
    for (const QJsonValue job : m_jobs) {
        const QByteArray name = member(identityOf(job), "agent_name");
        QVERIFY(name.isEmpty() || names.count(name) == 1);
    }
}

void TestDemoAgents::listIsCutIntoPages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("size");
    QTest::newRow("both") << "?offset=3&limit=4"_ba << 3 << 4;
    QTest::newRow("limit") << "?limit=5"_ba << 0 << 5;
    QTest::newRow("the command line's") << "?limit=20"_ba << 0 << 20;
    QTest::newRow("offset") << "?offset=10"_ba << 10 << 100;
    QTest::newRow("the last ones") << "?offset=11&limit=50"_ba << 11 << 50;
    QTest::newRow("behind the end") << "?offset=5000"_ba << 5000 << 0;
    QTest::newRow("none") << "?limit=0"_ba << 0 << 0;
    QTest::newRow("largest") << "?limit=9223372036854775807"_ba << 0 << 100;
    QTest::newRow("the last one counts") << "?limit=1&limit=2"_ba << 0 << 2;
}

void TestDemoAgents::listIsCutIntoPages()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, first);
    QFETCH(const int, size);
    const QList<QByteArray> all = ids({});
    QCOMPARE(ids(query), all.mid(first, size));
    const QJsonObject page = at("/agents" + query);
    QCOMPARE(page.value("total"_L1).toInt(), all.size());
    QCOMPARE(page.value("offset"_L1).toInt(), first);
    QCOMPARE(page.value("limit"_L1).isNull(), !query.contains("limit"));
}

void TestDemoAgents::listIsSorted_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : {"created_at", "name", "display_name", "last_execution_time"})
        QTest::newRow(key) << QByteArray(key);
}

void TestDemoAgents::listIsSorted()
{
    QFETCH(const QByteArray, key);
    QList<QByteArray> expected;
    for (const QJsonValue agent : m_agents)
        expected += member(agent.toObject(), key); // null reads as empty, which comes first
    std::sort(expected.begin(), expected.end());
    const auto valuesOf = [&](const QByteArray &order) {
        QList<QByteArray> values;
        for (const QByteArray &id : ids("?sort_by=" + key + "&sort_order=" + order))
            values += member(at("/agents/" + id), key);
        return values;
    };
    QCOMPARE(valuesOf("asc"), expected);
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(valuesOf("desc"), expected);
    QCOMPARE(ids("?sort_by=" + key), ids("?sort_order=desc&sort_by=" + key));
}

void TestDemoAgents::listIsFiltered_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("published") << "?published_only=true"_ba << u"type"_s << u"published"_s;
    QTest::newRow("published, as a number") << "?published_only=1"_ba << u"type"_s << u"published"_s;
    QTest::newRow("data source") << "?datasource_id=ds_policies"_ba << u"datasources"_s << u"ds_policies"_s;
    QTest::newRow("artifact") << "?artifact_schema_id=art_report"_ba << u"artifacts"_s << u"art_report"_s;
}

void TestDemoAgents::listIsFiltered()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QList<QByteArray> expected;
    for (const QJsonValue agent : m_agents) {
        const QJsonValue found = agent[key];
        if (found.isArray() ? found.toArray().contains(value) : found.toString() == value)
            expected += member(agent.toObject(), "id");
    }
    QVERIFY(!expected.isEmpty() && expected.size() < m_agents.size());
    QCOMPARE(ids(query), expected);
    QCOMPARE(at("/agents" + query + "&limit=1").value("total"_L1).toInt(), expected.size());
    QCOMPARE(ids("?datasource_id=none"), QList<QByteArray>());
}

void TestDemoAgents::badParametersAreAllNamed()
{
    const Answer answer =
        ask(*m_server,
            requestFor("/v2/agents?offset=-1&limit=9223372036854775808&sort_by=age&sort_order=up&published_only=perhaps"
                       "&datasource_id=%FF&artifact_schema_id=a%00&status=x"));
    QCOMPARE(answer.status, 422);
    QStringList named;
    for (const QJsonValue problem : answer.object().value("detail"_L1).toArray())
        named += problem["loc"_L1][1].toString();
    QCOMPARE(
        named,
        (QStringList{
            u"offset"_s, u"limit"_s, u"sort_by"_s, u"sort_order"_s, u"published_only"_s, u"datasource_id"_s,
            u"artifact_schema_id"_s, u"status"_s}));
}

void TestDemoAgents::slashAtTheEndMakesNoDifference_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    const QByteArray session = m_sessionJobs.begin()->first;
    QTest::newRow("agents") << "/v2/agents"_ba
                            << "?limit=3&sort_by=name"_ba;
    QTest::newRow("agent") << "/v2/agents/agt_08sql"_ba << QByteArray();
    QTest::newRow("sessions") << "/v2/agents/agt_08sql/sessions"_ba
                              << "?limit=2"_ba;
    QTest::newRow("session") << "/v2/sessions/" + session << QByteArray();
    QTest::newRow("messages") << "/v2/sessions/" + session + "/messages" << QByteArray();
    QTest::newRow("batches") << "/v2/batch-executions"_ba
                             << "?limit=1"_ba;
}

void TestDemoAgents::slashAtTheEndMakesNoDifference()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, query);
    const Answer without = ask(*m_server, requestFor(path + query));
    const Answer with = ask(*m_server, requestFor(path + '/' + query));
    QCOMPARE(without.status, 200);
    QCOMPARE(with.status, 200);
    QCOMPARE(with.body, without.body);
    QCOMPARE(ask(*m_server, requestFor(path + "//" + query)).status, 404);
}

void TestDemoAgents::countsAreThoseOfTheDetails()
{
    std::set<int> counts;
    for (const QJsonValue agent : m_agents) {
        QCOMPARE(agent["tool_count"_L1].toInt(-1), agent["tools"_L1].toArray().size());
        QCOMPARE(agent["datasource_count"_L1].toInt(-1), agent["datasources"_L1].toArray().size());
        counts.insert(agent["datasource_count"_L1].toInt());
    }
    QVERIFY(counts.size() > 2);
}

void TestDemoAgents::configsAreTheModulesOfItsJobs()
{
    for (const QJsonValue agent : m_agents) {
        std::set<QString> expected;
        for (const QJsonValue job : m_jobs) {
            if (identityOf(job).value("agent_name"_L1) == agent["name"_L1])
                expected.insert(job["module"_L1].toString());
        }
        std::set<QString> given;
        for (const QJsonValue config : agent["confidence_configs"_L1].toArray())
            given.insert(config.toString());
        QCOMPARE(given, expected);
    }
}

void TestDemoAgents::anAgentWithoutJobsHasNothing()
{
    const QJsonObject agent = at("/agents/agt_13warranty");
    QCOMPARE(list(*m_server, "?agent_name=" + member(agent, "name")).body, "[]"_ba);
    QVERIFY(agent.value("last_execution_time"_L1).isNull() && agent.value("last_execution_status"_L1).isNull());
    QVERIFY(agent.value("confidence_configs"_L1).isArray());
    QVERIFY(agent.value("confidence_configs"_L1).toArray().isEmpty());
    const QJsonObject sessions = at("/agents/agt_13warranty/sessions");
    QCOMPARE(sessions.value("total"_L1).toInt(-1), 0);
    QVERIFY(sessions.value("data"_L1).toArray().isEmpty());
}

void TestDemoAgents::sessionsAreThoseOfItsJobs()
{
    std::size_t all = 0;
    for (const QJsonValue agent : m_agents) {
        const QJsonObject answer = at("/agents/" + member(agent.toObject(), "id") + "/sessions");
        const QJsonArray sessions = answer.value("data"_L1).toArray();
        QCOMPARE(answer.value("total"_L1).toInt(), sessions.size());
        for (const QJsonValue session : sessions) {
            const auto jobs = m_sessionJobs.find(member(session.toObject(), "session_id"));
            QVERIFY(jobs != m_sessionJobs.end());
            const QJsonObject who = identityOf(jobs->second.first());
            QCOMPARE(who.value("agent_name"_L1), agent["name"_L1]);
            QCOMPARE(session["agent_name"_L1], agent["name"_L1]);
            QCOMPARE(session["agent_version"_L1], who.value("agent_version"_L1));
        }
        all += static_cast<std::size_t>(sessions.size());
    }
    QCOMPARE(all, m_sessionJobs.size());
}

void TestDemoAgents::sessionsAreOrderedLikeTheirJobs()
{
    QStringList inOrder;
    for (const QJsonValue job : m_jobs) {
        const QJsonObject who = identityOf(job);
        const QString session = who.value("agent_session_id"_L1).toString();
        if (who.value("agent_name"_L1).toString() == u"sql-analyst" && !session.isEmpty() && !inOrder.contains(session))
            inOrder += session;
    }
    const auto asked = [this](const QByteArray &query) {
        QStringList sessions;
        for (const QJsonValue session : data("/agents/agt_08sql/sessions" + query))
            sessions += session["session_id"_L1].toString();
        return sessions;
    };
    QVERIFY(inOrder.size() > 10);
    QCOMPARE(asked("?sort_order=asc"), inOrder);
    QCOMPARE(asked("?sort_order=asc&offset=2&limit=3"), inOrder.mid(2, 3));
    std::reverse(inOrder.begin(), inOrder.end());
    QCOMPARE(asked({}), inOrder);
    QCOMPARE(asked("?sort_by=start_time&sort_order=desc"), inOrder);
    QStringList statuses;
    for (const QJsonValue session : data("/agents/agt_08sql/sessions?sort_by=status&sort_order=asc"))
        statuses += session["status"_L1].toString();
    QVERIFY(std::is_sorted(statuses.begin(), statuses.end()) && statuses.first() != statuses.last());
}

void TestDemoAgents::sessionsAreFilteredByStatus()
{
    std::map<QString, int> counts;
    for (const QJsonValue session : data("/agents/agt_01claims/sessions"))
        ++counts[session["status"_L1].toString()];
    QVERIFY(counts.size() > 1);
    for (const auto &[status, count] : counts) {
        const QJsonArray some = data("/agents/agt_01claims/sessions?status=" + status.toLatin1());
        QCOMPARE(some.size(), count);
        for (const QJsonValue session : some)
            QCOMPARE(session["status"_L1].toString(), status);
    }
    QVERIFY(data("/agents/agt_01claims/sessions?status=NONE").isEmpty());
}

void TestDemoAgents::lastExecutionIsTheLastSession()
{
    for (const QJsonValue agent : m_agents) {
        const QJsonValue last = data("/agents/" + member(agent.toObject(), "id") + "/sessions?limit=1").at(0);
        QCOMPARE(agent["last_execution_time"_L1].toString(), last["start_time"_L1].toString());
        QCOMPARE(agent["last_execution_status"_L1].toString(), last["status"_L1].toString());
    }
}

void TestDemoAgents::timesAreThoseOfTheMessages()
{
    for (const QJsonValue session : data("/agents/agt_03support/sessions")) {
        const QByteArray id = member(session.toObject(), "session_id");
        const QJsonArray messages = at("/sessions/" + id + "/messages").value("messages"_L1).toArray();
        QCOMPARE(timeOf(session["start_time"_L1]), timeOf(messages.first()["timestamp"_L1]));
        qint64 before = 0;
        for (const QJsonValue message : messages) {
            if (!message["timestamp"_L1].isString())
                continue;
            QVERIFY(timeOf(message["timestamp"_L1]) >= before);
            before = timeOf(message["timestamp"_L1]);
        }
        if (session["end_time"_L1].isString())
            QCOMPARE(timeOf(session["end_time"_L1]), before);
        const auto said = std::count_if(messages.begin(), messages.end(), [](const QJsonValue &message) {
            return message["type"_L1].toString() == u"user" || message["type"_L1].toString() == u"assistant";
        });
        QCOMPARE(session["messages_count"_L1].toInt(), said);
    }
}

void TestDemoAgents::sessionThatGoesOnHasNoEnd()
{
    // Some of these numbers cut off a session in its middle.
    int running = 0;
    for (std::uint32_t count = 200; count < 213; ++count) {
        DemoServer server(someJobs(count));
        QVERIFY(server.start());
        const QJsonObject who = identityOf(list(server).array().last());
        const QByteArray id = member(who, "agent_session_id");
        if (id.isEmpty())
            continue;
        const QJsonObject session = ask(server, requestFor("/v2/sessions/" + id)).object();
        QCOMPARE(session.value("status"_L1).toString() == u"RUNNING", session.value("end_time"_L1).isNull());
        running += session.value("end_time"_L1).isNull() ? 1 : 0;
    }
    QVERIFY(running > 0);
}

void TestDemoAgents::versionsAreThoseOfItsJobs()
{
    for (const QJsonValue agent : m_agents) {
        const QByteArray path = "/agents/" + member(agent.toObject(), "id") + "/versions";
        QStringList versions;
        QStringList times;
        for (const QJsonValue version : data(path)) {
            versions += version["version"_L1].toString();
            times += version["created_at"_L1].toString();
        }
        QCOMPARE(versions.first(), agent["version"_L1].toString());
        QCOMPARE(times.first(), agent["created_at"_L1].toString());
        QVERIFY(std::is_sorted(times.rbegin(), times.rend()));
        qint64 firstUse = std::numeric_limits<qint64>::max();
        for (const QJsonValue session : data("/agents/" + member(agent.toObject(), "id") + "/sessions")) {
            QVERIFY(versions.contains(session["agent_version"_L1].toString()));
            firstUse = std::min(firstUse, timeOf(session["start_time"_L1]));
        }
        QVERIFY(timeOf(times.first()) < firstUse);
        const QJsonArray published = data(path + "?published=true");
        const QJsonArray drafts = data(path + "?published=false");
        QCOMPARE(published.size() + drafts.size(), versions.size());
        for (const QJsonValue version : published)
            QVERIFY(version["is_published"_L1].toBool());
    }
}

void TestDemoAgents::batchesAreThoseOfTheJobs()
{
    std::map<QString, QString> expected;
    for (const QJsonValue job : m_jobs) {
        const QJsonObject who = identityOf(job);
        if (who.value("batch_execution_id"_L1).isString())
            expected.emplace(
                who.value("batch_execution_id"_L1).toString(), who.value("batch_definition_id"_L1).toString());
    }
    std::map<QString, QString> given;
    QString before = u"9999"_s;
    for (const QJsonValue batch : data("/batch-executions")) {
        given.emplace(batch["id"_L1].toString(), batch["batch_definition_id"_L1].toString());
        QVERIFY(batch["start_time"_L1].toString() <= before);
        before = batch["start_time"_L1].toString();
    }
    QVERIFY(!expected.empty());
    QCOMPARE(given, expected);
    QCOMPARE(at("/batch-executions?limit=1")["pagination"_L1]["total"_L1].toInt(), static_cast<int>(expected.size()));
    QCOMPARE(data("/batch-executions?limit=1").size(), 1);
}

void TestDemoAgents::messagesFollowTheTurns()
{
    for (const auto &[id, jobs] : m_sessionJobs) {
        std::set<int> turns;
        for (const QJsonObject &job : jobs) {
            const QJsonValue turn = identityOf(job).value("agent_turn"_L1);
            if (turn.isDouble())
                turns.insert(turn.toInt());
        }
        const QJsonObject session = at("/sessions/" + id + "/messages");
        QCOMPARE(member(session, "agent_name"), member(identityOf(jobs.first()), "agent_name"));
        QCOMPARE(member(session, "version"), member(identityOf(jobs.first()), "agent_version"));
        std::map<QString, int> types;
        for (const QJsonValue message : session.value("messages"_L1).toArray()) {
            QVERIFY(!message.toObject().contains("role"_L1));
            ++types[message["type"_L1].toString()];
        }
        QCOMPARE(types[u"user"_s], static_cast<int>(turns.size()));
        QCOMPARE(types[u"assistant"_s], static_cast<int>(turns.size()));
    }
}

void TestDemoAgents::toolItemsAreThoseOfTheJobs()
{
    int calls = 0;
    int results = 0;
    for (const auto &[id, jobs] : m_sessionJobs) {
        QList<QByteArray> expected; // the tool of each turn that has one
        std::set<QByteArray> seen;
        for (const QJsonObject &job : jobs) {
            const QJsonObject who = identityOf(job);
            if (who.value("tool_id"_L1).isString() && seen.insert(member(who, "tool_execution_id")).second)
                expected += member(who, "tool_id");
        }
        QList<QByteArray> given;
        for (const QJsonValue message : at("/sessions/" + id + "/messages").value("messages"_L1).toArray()) {
            const bool isCall = message["type"_L1].toString() == u"tool_call";
            const bool isResult = message["type"_L1].toString() == u"tool_result";
            QCOMPARE(message["tool_id"_L1].isString(), isCall || isResult);
            QCOMPARE(message["tool_name"_L1].isString(), isCall || isResult);
            QCOMPARE(message["arguments"_L1].isObject(), isCall);
            QVERIFY(isResult || !message["result"_L1].isString());
            if (isCall)
                given += member(message.toObject(), "tool_id");
            if (isResult)
                QCOMPARE(member(message.toObject(), "tool_id"), given.last());
            results += isResult ? 1 : 0;
        }
        QCOMPARE(given, expected);
        calls += static_cast<int>(given.size());
    }
    QVERIFY(results > 50 && results < calls); // some tools never answered
}

void TestDemoAgents::nothingIsNullOrAbsent()
{
    std::set<std::pair<QString, bool>> seen; // a member without a value, and whether it is absent
    for (const auto &[id, jobs] : m_sessionJobs) {
        for (const QJsonValue message : at("/sessions/" + id + "/messages").value("messages"_L1).toArray()) {
            for (const auto key :
                 {"timestamp"_L1, "message"_L1, "signal_id"_L1, "tool_id"_L1, "tool_name"_L1, "arguments"_L1,
                  "result"_L1}) {
                if (message[key].isNull() || message[key].isUndefined())
                    seen.emplace(key, message[key].isUndefined());
            }
        }
    }
    QCOMPARE(seen.size(), std::size_t{14});
}

void TestDemoAgents::sessionAgreesWithItsMessages()
{
    for (const auto &[id, jobs] : m_sessionJobs) {
        const QJsonObject session = at("/sessions/" + id);
        const QJsonObject messages = at("/sessions/" + id + "/messages");
        for (const auto key : {"agent_id"_L1, "agent_name"_L1, "version"_L1})
            QCOMPARE(session.value(key), messages.value(key));
        QStringList roles;
        QStringList said;
        QStringList types;
        QStringList told;
        int calls = 0;
        for (const QJsonValue entry : session.value("messages"_L1).toArray()) {
            roles += entry["role"_L1].toString();
            said += entry["message"_L1].toString();
        }
        for (const QJsonValue message : messages.value("messages"_L1).toArray()) {
            const QString type = message["type"_L1].toString();
            calls += type == u"tool_call" ? 1 : 0;
            if (type.startsWith(u"tool"))
                continue;
            types += type;
            told += message["message"_L1].toString();
        }
        QCOMPARE(roles, types);
        QCOMPARE(said, told);
        QCOMPARE(session.value("tool_activity"_L1).toArray().size(), calls);
    }
}

QTEST_GUILESS_MAIN(TestDemoAgents)
#include "tst_demoagents.moc"
