// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "demo/replies/demoreply.h"
#include "demo/server/requesttarget.h"

namespace assay {
class DemoJobs;
}

namespace assay::demo {

/// Answers the calls about agents, their sessions and batch executions. Const methods are thread-safe.
class AgentRouter
{
public:
    /// `jobs` must outlive the router.
    explicit AgentRouter(const DemoJobs &jobs);

    /// Nothing when the path is none of its calls. One slash at the end of the path makes no difference: some clients
    /// send it.
    [[nodiscard]] std::optional<DemoReply> answer(const RequestTarget &target) const;

private:
    [[nodiscard]] DemoReply agentCall(const RequestTarget &target) const;
    [[nodiscard]] DemoReply agentList(const RequestTarget &target) const;
    [[nodiscard]] DemoReply agentSessions(const RequestTarget &target, std::size_t agent) const;
    [[nodiscard]] static DemoReply agentVersions(const RequestTarget &target, std::size_t agent);
    [[nodiscard]] std::optional<DemoReply> sessionCall(const RequestTarget &target) const;
    [[nodiscard]] DemoReply batchExecutions(const RequestTarget &target) const;

    const DemoJobs &m_jobs;
};

} // namespace assay::demo
