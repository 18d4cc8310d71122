// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demojobs.h"

#include <algorithm>

#include "demo/jobs/demoids.h"
#include "demo/jobs/demojobcursor.h"
#include "demo/jobs/demosummary.h"

namespace assay {

using namespace demo;

namespace {

std::optional<std::size_t> agentByName(std::string_view name)
{
    const auto all = agents();
    const auto found = std::find_if(all.begin(), all.end(), [name](const Agent &agent) { return agent.name == name; });
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

/// Adds the session's jobs whose index is below `count`.
void addSession(DemoSummary &summary, const DemoJobs &jobs, const Session &session)
{
    const DemoPlan &plan = jobs.plan();
    Turn turn;
    for (std::uint32_t i = 0; i < session.jobs && session.first + i < jobs.count(); ++i) {
        if (i % session.moduleCount == 0)
            turn = plan.turn(session, i / session.moduleCount);
        std::optional<std::uint32_t> number;
        if (!turn.isNull)
            number = turn.number + 1;
        summary.add(number, plan.job(session, turn, session.first + i), jobs.jobId(session.first + i));
    }
}

} // namespace

DemoJobs::DemoJobs(std::uint64_t seed, std::uint64_t count)
    : m_seed(seed)
    , m_count(std::clamp<std::uint64_t>(count, 1, MaxCount))
    , m_plan(std::make_unique<DemoPlan>(seed))
    , m_phrases(std::make_unique<DemoPhrases>())
{
}

DemoJobs::~DemoJobs() = default;
DemoJobs::DemoJobs(DemoJobs &&) noexcept = default;
DemoJobs &DemoJobs::operator=(DemoJobs &&) noexcept = default;

void DemoJobs::appendJob(std::string &out, std::uint64_t index) const
{
    const Session session = m_plan->sessionOfJob(index);
    DemoJobWriter writer(*m_plan, *m_phrases);
    writer.beginSession(session);
    writer.beginTurn(m_plan->turn(session, static_cast<std::uint32_t>((index - session.first) / session.moduleCount)));
    const std::size_t before = out.size();
    out.resize(before + DemoJobWriter::LongestJob);
    const char *const end = writer.write(out.data() + before, index);
    out.resize(static_cast<std::size_t>(end - out.data()));
}

bool DemoJobs::writeJobs(std::uint64_t first, std::uint64_t n, const ServiceFilter &filter, const Sink &sink) const
{
    DemoJobCursor cursor(*this, first, n, filter);
    std::string_view piece;
    while (cursor.next(piece)) {
        if (!sink(piece))
            return false;
    }
    return true;
}

std::string DemoJobs::jobId(std::uint64_t index) const
{
    std::string id(36, '\0');
    putUuid(id.data(), m_plan->jobId(index));
    return id;
}

std::optional<std::uint64_t> DemoJobs::indexOf(std::string_view jobId) const
{
    const auto halves = parseUuid(jobId);
    if (!halves)
        return std::nullopt;
    const std::uint64_t index = m_plan->indexOfJobId((*halves)[0]);
    if (index >= m_count || m_plan->jobId(index) != *halves)
        return std::nullopt;
    return index;
}

std::optional<std::string> DemoJobs::job(std::string_view jobId) const
{
    const std::optional<std::uint64_t> index = indexOf(jobId);
    if (!index)
        return std::nullopt;
    std::string text;
    appendJob(text, *index);
    return text;
}

std::optional<std::string> DemoJobs::agentSummary(std::string_view agentName) const
{
    const std::optional<std::size_t> agent = agentByName(agentName);
    if (!agent)
        return std::nullopt;
    DemoSummary summary;
    bool found = false;
    for (Session session = m_plan->firstSession(0); session.first < m_count; session = m_plan->nextSession(session)) {
        if (session.agent != *agent)
            continue;
        addSession(summary, *this, session);
        found = true;
    }
    if (!found)
        return std::nullopt;
    return summary.toJson();
}

std::optional<std::string> DemoJobs::sessionSummary(std::string_view agentName, std::string_view sessionId) const
{
    const std::optional<std::size_t> agent = agentByName(agentName);
    const std::optional<std::uint64_t> id = parseId(sessionId, SessionPrefix);
    if (!agent || !id)
        return std::nullopt;
    const std::optional<Session> session = m_plan->sessionById(*id);
    if (!session || session->first >= m_count || session->agent != *agent)
        return std::nullopt;
    DemoSummary summary;
    addSession(summary, *this, *session);
    return summary.toJson();
}

} // namespace assay
