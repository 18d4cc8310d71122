// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/agentsessions.h"

#include <algorithm>

#include "demo/jobs/democonversation.h"
#include "demo/jobs/demoids.h"
#include "demo/jobs/demojobs.h"
#include "demo/jobs/demotimes.h"

namespace assay::demo {

AgentSessions::AgentSessions(const DemoJobs &jobs, std::size_t agent)
    : m_jobs(jobs)
    , m_agent(agent)
{
}

bool AgentSessions::isOwn(const Session &session) const
{
    return session.agent == m_agent && session.first < m_jobs.count();
}

std::string AgentSessions::listJson(const Query &query) const
{
    const DemoPlan &plan = m_jobs.plan();
    const auto statusOf = [this](const Session &session) {
        return statusWord(DemoConversation::statusOf(session, m_jobs.count()));
    };
    std::vector<Session> sessions;
    for (Session session = plan.firstSession(0); session.first < m_jobs.count(); session = plan.nextSession(session)) {
        if (isOwn(session) && session.hasId && (query.status.empty() || statusOf(session) == query.status))
            sessions.push_back(session);
    }
    if (query.sortBy == Query::SortBy::Status) {
        std::stable_sort(sessions.begin(), sessions.end(), [&](const Session &a, const Session &b) {
            return statusOf(a) < statusOf(b);
        });
    }
    if (query.isDescending)
        std::reverse(sessions.begin(), sessions.end());

    JsonWriter out;
    out.beginObject().key("data").beginArray();
    for (const Session &session : query.page.of(std::span<const Session>(sessions))) {
        const Agent &agent = agents()[m_agent];
        const DemoConversation conversation(plan, session, m_jobs.count());
        const std::optional<std::int64_t> end = conversation.end();
        out.beginObject().textMember("session_id", idText(SessionPrefix, session.id));
        out.textMember("status", statusOf(session)).textMember("start_time", isoTime(startOf(session)));
        out.textOrNullMember("end_time", end ? isoTime(*end) : std::string()).textMember("agent_name", agent.name);
        out.textMember("agent_version", agent.versions[session.version].name);
        out.numberMember("messages_count", conversation.messageCount()).nullMember("token_usage");
        out.key("result").beginArray().endArray().endObject();
    }
    out.endArray();
    query.page.write(out, sessions.size());
    out.endObject();
    return out.take();
}

std::optional<Session> AgentSessions::last() const
{
    if (agents()[m_agent].weight == 0)
        return std::nullopt; // spares the way through all blocks
    const DemoPlan &plan = m_jobs.plan();
    for (std::uint64_t block = (m_jobs.count() - 1) / DemoPlan::BlockJobs + 1; block > 0; --block) {
        const auto number = static_cast<std::uint32_t>(block - 1);
        std::optional<Session> found;
        for (Session session = plan.firstSession(number); session.block == number;
             session = plan.nextSession(session)) {
            if (isOwn(session) && session.hasId)
                found = session;
        }
        if (found)
            return found;
    }
    return std::nullopt;
}

std::vector<bool> AgentSessions::modules() const
{
    std::vector<bool> found(demo::modules().size());
    if (agents()[m_agent].weight == 0)
        return found;
    const DemoPlan &plan = m_jobs.plan();
    for (Session session = plan.firstSession(0); session.first < m_jobs.count(); session = plan.nextSession(session)) {
        if (!isOwn(session))
            continue;
        markModules(session, found);
        if (std::find(found.begin(), found.end(), false) == found.end())
            break;
    }
    return found;
}

/// Marks the modules of the session's jobs that exist.
void AgentSessions::markModules(const Session &session, std::vector<bool> &found) const
{
    const std::uint64_t end = std::min<std::uint64_t>(session.first + session.jobs, m_jobs.count());
    Turn turn;
    for (std::uint64_t index = session.first; index < end; ++index) {
        const auto number = static_cast<std::uint32_t>((index - session.first) / session.moduleCount);
        if (index == session.first || number != turn.number)
            turn = m_jobs.plan().turn(session, number);
        found[m_jobs.plan().job(session, turn, index).module] = true;
    }
}

} // namespace assay::demo
