// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "demo/jobs/demoplan.h"
#include "demo/replies/page.h"

namespace assay {
class DemoJobs;
}

namespace assay::demo {

/// The sessions of one agent, found by going through all sessions. Const methods are thread-safe.
class AgentSessions
{
public:
    /// How the list is asked for.
    struct Query
    {
        enum class SortBy : std::uint8_t { StartTime, Status };
        Page page;
        SortBy sortBy = SortBy::StartTime;
        bool isDescending = true;
        std::string status; ///< only sessions with this status; empty: all
    };

    /// `jobs` must outlive the object. `agent`: its index in agents().
    AgentSessions(const DemoJobs &jobs, std::size_t agent);

    /// A page of the sessions in the service's form.
    [[nodiscard]] std::string listJson(const Query &query) const;

    /// The session that began last, if there is any. Looks from the end.
    [[nodiscard]] std::optional<Session> last() const;

    /// For each module of modules(): whether a job of the agent was scored by it.
    [[nodiscard]] std::vector<bool> modules() const;

private:
    [[nodiscard]] bool isOwn(const Session &session) const;
    void markModules(const Session &session, std::vector<bool> &found) const;

    const DemoJobs &m_jobs;
    const std::size_t m_agent;
};

} // namespace assay::demo
