// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "demo/replies/page.h"

namespace assay {
class DemoJobs;
}

namespace assay::demo {

/// How the list of agents is asked for.
struct AgentQuery
{
    enum class SortBy : std::uint8_t { CreatedAt, Name, DisplayName, LastExecutionTime };
    Page page;
    SortBy sortBy = SortBy::CreatedAt;
    bool isDescending = true;
    bool publishedOnly = false;
    std::string datasource; ///< only agents that read it; empty: all
    std::string artifactSchema; ///< only agents that produce it; empty: all
};

/// How the list of an agent's versions is asked for.
struct AgentVersionQuery
{
    Page page;
    std::optional<bool> isPublished; ///< nothing: all
};

/// Answers what is asked about the agents, in the service's form. Facts about their sessions come from the jobs.
class DemoAgents
{
public:
    /// `jobs` must outlive the object.
    explicit DemoAgents(const DemoJobs &jobs);

    /// The index in agents() of the agent with this id.
    [[nodiscard]] static std::optional<std::size_t> indexOf(std::string_view id);

    [[nodiscard]] std::string listJson(const AgentQuery &query) const;

    /// `agent`: an index in agents().
    [[nodiscard]] std::string agentJson(std::size_t agent) const;
    [[nodiscard]] static std::string versionsJson(std::size_t agent, const AgentVersionQuery &query);

private:
    struct Row;

    [[nodiscard]] Row rowOf(std::size_t agent) const;
    static void writeSummary(JsonWriter &out, const Row &row);

    const DemoJobs &m_jobs;
};

} // namespace assay::demo
