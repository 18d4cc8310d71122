// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demojobwriter.h"

#include <cstring>

#include "core/base/jsonstrings.h"
#include "core/job/jobfields.h"
#include "demo/jobs/demohash.h"
#include "demo/jobs/demoids.h"

namespace assay::demo {

namespace {

char *put(char *out, std::string_view text)
{
    std::memcpy(out, text.data(), text.size());
    return out + text.size();
}

std::string_view key(Field field)
{
    return fieldInfo(field).key;
}

void appendKey(std::string &out, std::string_view name)
{
    out += '"';
    out += name;
    out += "\":";
}

/// One job in 5,000 has a field of a later version of the service, at one of the two levels.
constexpr std::uint64_t ExtraEvery = 5'000;
constexpr std::string_view IdentityExtra = ",\"region\":\"eu-central-1\"";
constexpr std::string_view JobExtra = ",\"scorer_revision\":{\"name\":\"2025-06\",\"patch\":3}";

} // namespace

DemoJobWriter::DemoJobWriter(const DemoPlan &plan, const DemoPhrases &phrases)
    : m_plan(plan)
    , m_phrases(phrases)
{
}

void DemoJobWriter::appendOptional(std::string &out, std::string_view name, bool present, std::string_view value) const
{
    if (!present && m_session.missing == Missing::Absent)
        return;
    out += ',';
    appendKey(out, name);
    if (present)
        appendJsonString(value, out);
    else
        out += "null";
}

void DemoJobWriter::appendId(
    std::string &out, std::string_view name, bool present, std::string_view prefix, std::uint64_t number) const
{
    constexpr std::size_t Digits = 16;
    constexpr std::size_t LongestPrefix = 16;
    char value[LongestPrefix + Digits];
    const char *const end = putHex(put(value, prefix), number, Digits);
    appendOptional(out, name, present, {value, static_cast<std::size_t>(end - value)});
}

void DemoJobWriter::beginSession(const Session &session)
{
    m_session = session;
    m_head = "\",";
    appendKey(m_head, "agent_identity_context");
    m_head += '{';
    const Customer &customer = customers()[session.customer];
    appendKey(m_head, key(Field::CustomerId));
    appendJsonString(customer.id, m_head);
    m_head += ',';
    appendKey(m_head, key(Field::ProjectId));
    appendJsonString(customer.projects[session.project], m_head);

    const Agent *agent = session.agent ? &agents()[*session.agent] : nullptr;
    appendOptional(m_head, key(Field::AgentName), agent, agent ? agent->name : std::string_view());
    appendOptional(
        m_head, key(Field::AgentVersion), agent, agent ? agent->versions[session.version].name : std::string_view());
    appendId(m_head, key(Field::AgentSessionId), session.hasId, SessionPrefix, session.id);

    m_middle.clear();
    const Workflow *workflow = session.workflow ? &workflows()[*session.workflow] : nullptr;
    appendOptional(m_middle, key(Field::AgentWorkflowName), workflow, workflow ? workflow->name : std::string_view());
    appendOptional(
        m_middle, key(Field::AgentWorkflowVersion), workflow,
        workflow ? workflow->versions[session.workflowVersion] : std::string_view());
    appendId(m_middle, key(Field::AgentWorkflowSessionId), workflow, WorkflowSessionPrefix, session.workflowId);
    appendOptional(
        m_middle, key(Field::BatchDefinitionId), session.batch.has_value(),
        session.batch ? batchDefinitions()[*session.batch] : std::string_view());
    appendId(
        m_middle, key(Field::BatchExecutionId), session.batch.has_value(), BatchExecutionPrefix,
        session.batchExecution);
}

void DemoJobWriter::beginTurn(const Turn &turn)
{
    m_turn = turn;
    m_identity = m_head;
    if (!turn.isNull) {
        m_identity += ',';
        appendKey(m_identity, key(Field::AgentTurn));
        m_identity += std::to_string(turn.number + 1);
    } else if (m_session.missing == Missing::Null) {
        m_identity += ',';
        appendKey(m_identity, key(Field::AgentTurn));
        m_identity += "null";
    }
    m_identity += m_middle;
    const bool hasTool = turn.tool.has_value();
    appendOptional(m_identity, key(Field::ToolId), hasTool, hasTool ? tools()[*turn.tool] : std::string_view());
    appendId(m_identity, key(Field::ToolInstanceId), hasTool, ToolInstancePrefix, turn.toolInstance);
    appendId(m_identity, key(Field::ToolExecutionId), hasTool, ToolExecutionPrefix, turn.toolExecution);
}

char *DemoJobWriter::write(char *out, std::uint64_t index) const
{
    const JobFacts job = m_plan.job(m_session, m_turn, index);
    const bool hasExtra = job.hash % ExtraEvery == 0;
    out = put(out, "{\"job_id\":\"");
    out = putUuid(out, m_plan.jobId(index));
    out = put(out, m_identity);
    if (hasExtra)
        out = put(out, IdentityExtra);
    out = put(out, "},\"module\":\"");
    out = put(out, modules()[job.module].name);
    out = put(out, "\",\"status\":\"");
    out = put(out, statusWord(job.status));
    *out++ = '"';
    if (job.score.size > 0) {
        out = put(out, ",\"score\":");
        out = put(out, job.score.view());
    } else if ((job.hash & 1U) == 0) {
        out = put(out, ",\"score\":null");
    }
    char *const explanation = put(out, ",\"explanation\":");
    char *const end = m_phrases.write(explanation, m_session, job);
    if (end != explanation)
        out = end;
    if (hasExtra)
        out = put(out, JobExtra);
    *out++ = '}';
    return out;
}

} // namespace assay::demo
