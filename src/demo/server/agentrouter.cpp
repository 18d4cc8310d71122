// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/agentrouter.h"

#include "demo/jobs/agentsessions.h"
#include "demo/jobs/demoagents.h"
#include "demo/jobs/demobatches.h"
#include "demo/jobs/demomessages.h"
#include "demo/server/queryreader.h"

namespace assay::demo {

namespace {

DemoReply notFound()
{
    return DemoReply::error(404, "Not Found");
}

/// An answer without parameters: only a query that has none is right.
template <typename Make> DemoReply withoutParameters(const RequestTarget &target, const Make &make)
{
    if (std::optional<DemoReply> refusal = QueryReader(target.query).refusal())
        return std::move(*refusal);
    return make();
}

bool isDescending(QueryReader &reader)
{
    return reader.word("sort_order", {"asc", "desc"}).value_or(1) == 1;
}

} // namespace

AgentRouter::AgentRouter(const DemoJobs &jobs)
    : m_jobs(jobs)
{
}

std::optional<DemoReply> AgentRouter::answer(const RequestTarget &asked) const
{
    RequestTarget target = asked;
    std::vector<std::string> &path = target.path;
    if (path.size() > 2 && path.back().empty())
        path.pop_back();
    if (path.size() < 2 || path.front() != "v2")
        return std::nullopt;
    if (path[1] == "agents")
        return agentCall(target);
    if (path[1] == "sessions")
        return sessionCall(target);
    if (path[1] == "batch-executions" && path.size() == 2)
        return batchExecutions(target);
    return std::nullopt;
}

DemoReply AgentRouter::agentCall(const RequestTarget &target) const
{
    const std::vector<std::string> &path = target.path;
    if (path.size() == 2)
        return agentList(target);
    const std::optional<std::size_t> agent = DemoAgents::indexOf(path[2]);
    const bool isSessions = path.size() == 4 && path[3] == "sessions";
    const bool isVersions = path.size() == 4 && path[3] == "versions";
    if (path.size() != 3 && !isSessions && !isVersions)
        return notFound();
    if (!agent)
        return DemoReply::error(404, "Agent not found");
    if (isSessions)
        return agentSessions(target, *agent);
    if (isVersions)
        return agentVersions(target, *agent);
    return withoutParameters(target, [&] { return DemoReply::text(200, DemoAgents(m_jobs).agentJson(*agent)); });
}

DemoReply AgentRouter::agentList(const RequestTarget &target) const
{
    QueryReader reader(target.query);
    AgentQuery query;
    query.page = reader.page();
    const std::size_t sortBy =
        reader.word("sort_by", {"created_at", "name", "display_name", "last_execution_time"}).value_or(0);
    query.sortBy = static_cast<AgentQuery::SortBy>(sortBy);
    query.isDescending = isDescending(reader);
    query.publishedOnly = reader.flag("published_only").value_or(false);
    query.datasource = reader.text("datasource_id").value_or(std::string());
    query.artifactSchema = reader.text("artifact_schema_id").value_or(std::string());
    if (std::optional<DemoReply> refusal = reader.refusal())
        return std::move(*refusal);
    return DemoReply::text(200, DemoAgents(m_jobs).listJson(query));
}

DemoReply AgentRouter::agentSessions(const RequestTarget &target, std::size_t agent) const
{
    QueryReader reader(target.query);
    AgentSessions::Query query;
    query.page = reader.page();
    query.sortBy =
        static_cast<AgentSessions::Query::SortBy>(reader.word("sort_by", {"start_time", "status"}).value_or(0));
    query.isDescending = isDescending(reader);
    query.status = reader.text("status").value_or(std::string());
    if (std::optional<DemoReply> refusal = reader.refusal())
        return std::move(*refusal);
    return DemoReply::text(200, AgentSessions(m_jobs, agent).listJson(query));
}

DemoReply AgentRouter::agentVersions(const RequestTarget &target, std::size_t agent)
{
    QueryReader reader(target.query);
    const AgentVersionQuery query{reader.page(), reader.flag("published")};
    if (std::optional<DemoReply> refusal = reader.refusal())
        return std::move(*refusal);
    return DemoReply::text(200, DemoAgents::versionsJson(agent, query));
}

std::optional<DemoReply> AgentRouter::sessionCall(const RequestTarget &target) const
{
    const std::vector<std::string> &path = target.path;
    const bool isMessages = path.size() == 4 && path[3] == "messages";
    if (path.size() != 3 && !isMessages)
        return std::nullopt;
    return withoutParameters(target, [&] {
        std::optional<std::string> text =
            isMessages ? sessionMessagesJson(m_jobs, path[2]) : sessionJson(m_jobs, path[2]);
        return text ? DemoReply::text(200, std::move(*text)) : DemoReply::error(404, "Session not found");
    });
}

DemoReply AgentRouter::batchExecutions(const RequestTarget &target) const
{
    QueryReader reader(target.query);
    const Page page = reader.page();
    if (std::optional<DemoReply> refusal = reader.refusal())
        return std::move(*refusal);
    return DemoReply::text(200, batchExecutionsJson(m_jobs, page));
}

} // namespace assay::demo
