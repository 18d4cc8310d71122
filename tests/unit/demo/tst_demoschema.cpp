// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <set>

#include <QDateTime>
#include <QTest>
#include <QUrl>

#include "helpers/democlient.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::StringLiterals;

namespace {

/// What the service's reference says about a member of an object. Written out here once more, so that the test does not
/// depend on the code that it checks.
struct Member
{
    const char *name;
    const char *kinds; ///< any of: s text, t time, i whole number, n number, b Boolean, o object, a array, 0 null
    bool required = true;
};

struct Schema
{
    const char *path; ///< of the request; a name in braces stands for every value that the list of jobs has
    const char *place; ///< of the objects in the answer, such as `data[]`; empty: the answer itself
    std::vector<Member> members;
};

const std::vector<Member> SummaryMembers = {
    {"status", "s0"},
    {"aggregate_score", "n0"},
    {"module_scores", "o0"},
    {"n_jobs_per_module", "o0"},
    {"job_ids", "a0"}};
const std::vector<Member> AgentMembers = {
    {"id", "s"},
    {"name", "s"},
    {"display_name", "s"},
    {"version", "s"},
    {"type", "s"},
    {"llm_model", "s"},
    {"tool_count", "i"},
    {"datasource_count", "i"},
    {"description", "s0", false},
    {"last_execution_status", "s0", false},
    {"last_execution_time", "t0", false}};
const std::vector<Member> PageMembers = {{"data", "a"}, {"total", "i"}, {"offset", "i"}, {"limit", "i0"}};
const std::vector<Member> JobMembers = {{"job_id", "s"}, {"agent_identity_context", "o"}, {"module", "s"},
                                        {"status", "s"}, {"score", "n0", false},          {"explanation", "s0", false}};
const std::vector<Member> IdentityMembers = {
    {"customer_id", "s"},
    {"project_id", "s"},
    {"agent_name", "s0", false},
    {"agent_version", "s0", false},
    {"agent_session_id", "s0", false},
    {"agent_turn", "i0", false},
    {"agent_workflow_name", "s0", false},
    {"agent_workflow_version", "s0", false},
    {"agent_workflow_session_id", "s0", false},
    {"batch_definition_id", "s0", false},
    {"batch_execution_id", "s0", false},
    {"tool_id", "s0", false},
    {"tool_instance_id", "s0", false},
    {"tool_execution_id", "s0", false}};
const std::vector<Member> SessionAgentMembers = {{"agent_id", "s0"}, {"agent_name", "s0"}, {"version", "s0"}};

std::vector<Member> joined(std::vector<Member> members, const std::vector<Member> &more)
{
    members.insert(members.end(), more.begin(), more.end());
    return members;
}

const std::vector<Schema> Schemas = {
    {"/confidence-scoring/jobs", "[]", JobMembers},
    {"/confidence-scoring/jobs", "[].agent_identity_context", IdentityMembers},
    {"/confidence-scoring/job/{job}", "", JobMembers},
    {"/confidence-scoring/job/{job}", "agent_identity_context", IdentityMembers},
    {"/confidence-scoring/summary/agent/{name}", "", joined(SummaryMembers, {{"turns", "a0"}})},
    {"/confidence-scoring/summary/agent/{name}", "turns[]", joined(SummaryMembers, {{"turn", "i0"}})},
    {"/confidence-scoring/summary/agent/{name}/session/{session}", "", joined(SummaryMembers, {{"turns", "a0"}})},
    {"/confidence-scoring/summary/agent/{name}/session/{session}", "turns[]", joined(SummaryMembers, {{"turn", "i0"}})},
    {"/confidence-scoring/summary/agent/nobody?x_fault=nulls", "", joined(SummaryMembers, {{"turns", "a0"}})},
    {"/sessions/{session}/messages", "", joined(SessionAgentMembers, {{"messages", "a"}})},
    {"/sessions/{session}/messages",
     "messages[]",
     {{"type", "s"},
      {"timestamp", "t0", false},
      {"message", "s0", false},
      {"signal_id", "s0", false},
      {"tool_id", "s0", false},
      {"tool_name", "s0", false},
      {"arguments", "o0", false},
      {"result", "s0", false}}},
    {"/sessions/{session}", "",
     joined(
         SessionAgentMembers,
         {{"status", "s"},
          {"messages", "a"},
          {"tool_activity", "a"},
          {"token_usage", "a"},
          {"file_parsing", "a"},
          {"result", "a"}})},
    {"/sessions/{session}", "messages[]", {{"role", "s"}, {"message", "s"}, {"signal_id", "s0"}, {"timestamp", "t"}}},
    {"/sessions/{session}", "tool_activity[]", {{"tool_id", "s"}, {"tool_call", "o0"}, {"tool_result", "o0"}}},
    {"/agents", "", PageMembers},
    {"/agents", "data[]", AgentMembers},
    {"/agents/", "data[]", AgentMembers},
    {"/agents/{agent}", "", joined(AgentMembers, {{"confidence_configs", "a"}, {"created_at", "t0"}})},
    {"/agents/{agent}/sessions", "", PageMembers},
    {"/agents/{agent}/sessions",
     "data[]",
     {{"session_id", "s"},
      {"status", "s"},
      {"start_time", "t"},
      {"end_time", "t0"},
      {"agent_name", "s0", false},
      {"agent_version", "s0", false},
      {"messages_count", "i", false}}},
    {"/agents/{agent}/versions", "", PageMembers},
    {"/agents/{agent}/versions",
     "data[]",
     {{"id", "s"},
      {"display_name", "s"},
      {"version", "s"},
      {"llm_model", "s"},
      {"created_at", "t0"},
      {"is_published", "b"},
      {"published_at", "t0", false}}},
    {"/batch-executions", "", {{"data", "a"}, {"pagination", "o"}}},
    {"/batch-executions",
     "data[]",
     {{"id", "s"},
      {"batch_definition_id", "s"},
      {"customer_id", "s"},
      {"project_id", "s"},
      {"status", "s"},
      {"start_time", "t"},
      {"end_time", "t0"}}},
};

bool fits(const QJsonValue &value, char kind)
{
    switch (kind) {
    case 's':
        return value.isString();
    case 't':
        return value.isString() && QDateTime::fromString(value.toString(), Qt::ISODate).isValid();
    case 'i':
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger(-1));
    case 'n':
        return value.isDouble();
    case 'b':
        return value.isBool();
    case 'o':
        return value.isObject();
    case 'a':
        return value.isArray();
    case '0':
        return value.isNull();
    default:
        return false;
    }
}

/// The objects at a place of an answer.
QJsonArray objectsAt(const QJsonValue &value, QStringView place)
{
    if (place.isEmpty())
        return {value};
    if (place.startsWith(u"[]")) {
        QJsonArray all;
        for (const QJsonValue item : value.toArray()) {
            for (const QJsonValue found : objectsAt(item, place.sliced(place.startsWith(u"[].") ? 3 : 2)))
                all.append(found);
        }
        return all;
    }
    qsizetype end = 0;
    while (end < place.size() && place[end] != u'[' && place[end] != u'.')
        ++end;
    const QStringView rest = place.sliced(end);
    return objectsAt(value[place.first(end)], rest.startsWith(u'.') ? rest.sliced(1) : rest);
}

QString problemOf(const QJsonValue &value, const std::vector<Member> &members)
{
    if (!value.isObject())
        return u"There is no object."_s;
    for (const Member &member : members) {
        const QJsonValue found = value[QLatin1StringView(member.name)];
        const std::string_view kinds = member.kinds;
        if (found.isUndefined() ? member.required
                                : std::none_of(kinds.begin(), kinds.end(), [&](char k) { return fits(found, k); }))
            return QLatin1StringView(member.name) + u": "_s
                + QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

} // namespace

/// Holds every answer against the fields of the service's reference.
class TestDemoSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answerHasItsMembers_data();
    void answerHasItsMembers();
    void errorsHaveADetail_data();
    void errorsHaveADetail();

private:
    [[nodiscard]] QList<QByteArray> pathsOf(const QByteArray &path) const;

    std::unique_ptr<DemoServer> m_server;
    QList<QByteArray> m_jobs;
    QList<QByteArray> m_agents; ///< ids
    std::set<std::pair<QByteArray, QByteArray>> m_sessions; ///< with the agent's name, both percent-encoded
};

void TestDemoSchema::initTestCase()
{
    m_server = std::make_unique<DemoServer>(someJobs(1'500));
    QVERIFY(m_server->start());
    for (const QJsonValue job : list(*m_server).array()) {
        const QJsonObject who = job["agent_identity_context"_L1].toObject();
        if (m_jobs.size() < 100)
            m_jobs += member(job.toObject(), "job_id");
        const QByteArray session = member(who, "agent_session_id");
        if (!session.isEmpty())
            m_sessions.emplace(member(who, "agent_name").toPercentEncoding(), session);
    }
    for (const QJsonValue agent : ask(*m_server, requestFor("/v2/agents")).object().value("data"_L1).toArray())
        m_agents += member(agent.toObject(), "id");
    QVERIFY(m_jobs.size() == 100 && m_agents.size() > 10 && m_sessions.size() > 50);
}

QList<QByteArray> TestDemoSchema::pathsOf(const QByteArray &path) const
{
    std::set<QByteArray> paths;
    if (path.contains("{job}")) {
        for (const QByteArray &job : m_jobs)
            paths.insert(QByteArray(path).replace("{job}", job));
    } else if (path.contains("{agent}")) {
        for (const QByteArray &agent : m_agents)
            paths.insert(QByteArray(path).replace("{agent}", agent));
    } else {
        for (const auto &[name, session] : m_sessions)
            paths.insert(QByteArray(path).replace("{name}", name).replace("{session}", session));
    }
    return {paths.begin(), paths.end()};
}

void TestDemoSchema::answerHasItsMembers_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < Schemas.size(); ++i)
        QTest::addRow("%s %s", Schemas[i].path, Schemas[i].place) << static_cast<int>(i);
}

void TestDemoSchema::answerHasItsMembers()
{
    QFETCH(const int, number);
    const Schema &schema = Schemas[static_cast<std::size_t>(number)];
    qsizetype objects = 0;
    for (const QByteArray &path : pathsOf(schema.path)) {
        const Answer answer = ask(*m_server, requestFor("/v2" + path));
        QVERIFY2(answer.status == 200 && answer.complete, path.constData());
        QCOMPARE(answer.headers.value("content-type"), "application/json");
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        for (const QJsonValue value : objectsAt(whole, QString::fromLatin1(schema.place))) {
            const QString problem = problemOf(value, schema.members);
            QVERIFY2(problem.isEmpty(), qPrintable(QString::fromUtf8(path) + u' ' + problem));
            ++objects;
        }
    }
    QVERIFY(objects > 0);
}

void TestDemoSchema::errorsHaveADetail_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &target, int status) {
        QTest::newRow(name) << requestFor(target) << status;
    };
    row("job", "/v2/confidence-scoring/job/none", 404);
    row("summary", "/v2/confidence-scoring/summary/agent/none", 404);
    row("agent", "/v2/agents/none", 404);
    row("sessions of an agent", "/v2/agents/none/sessions", 404);
    row("versions of an agent", "/v2/agents/none/versions", 404);
    row("session", "/v2/sessions/sess_0123456789abcdef", 404);
    row("messages", "/v2/sessions/sess_0123456789abcdef/messages", 404);
    row("job parameter", "/v2/confidence-scoring/jobs?limit=1", 422);
    row("agent parameter", "/v2/agents?limit=x", 422);
    row("session parameter", "/v2/agents/agt_08sql/sessions?sort_by=age", 422);
    row("version parameter", "/v2/agents/agt_08sql/versions?published=perhaps", 422);
    row("batch parameter", "/v2/batch-executions?offset=-1", 422);
    row("parameter of a call without any", "/v2/agents/agt_08sql?limit=1", 422);
    QTest::newRow("no key") << requestFor("/v2/agents", {}) << 401;
    QTest::newRow("method") << requestFor("/v2/agents").replace(0, 3, "PUT") << 405;
}

void TestDemoSchema::errorsHaveADetail()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    const Answer answer = ask(*m_server, request);
    QCOMPARE(answer.status, status);
    const QJsonValue detail = answer.object().value("detail"_L1);
    if (status != 422) {
        QVERIFY(detail.isString());
        return;
    }
    QVERIFY(!detail.toArray().isEmpty());
    for (const QJsonValue problem : detail.toArray())
        QCOMPARE(problemOf(problem, {{"loc", "a"}, {"msg", "s"}, {"type", "s"}}), QString());
}

QTEST_GUILESS_MAIN(TestDemoSchema)
#include "tst_demoschema.moc"
