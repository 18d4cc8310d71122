// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demoagents.h"

#include <algorithm>
#include <vector>

#include "demo/jobs/agentsessions.h"
#include "demo/jobs/democonversation.h"
#include "demo/jobs/demohash.h"
#include "demo/jobs/demojobs.h"
#include "demo/jobs/demotimes.h"

namespace assay::demo {

namespace {

constexpr std::int64_t Day = 86'400;
constexpr std::int64_t BetweenVersions = 45 * Day;
constexpr std::uint32_t MostAge = 40'000; ///< of an agent's newest version at the demo's day 0, in minutes
constexpr std::uint64_t AgeSalt = 910;
constexpr std::string_view CreatedBy = "user_demo";

/// When a version was made. Every version is older than every session.
std::int64_t createdAt(std::size_t agent, std::size_t version)
{
    Dice dice(derive(agent, AgeSalt));
    const std::int64_t newest = FirstSecond - 60 * static_cast<std::int64_t>(1 + dice.below(MostAge));
    return newest - BetweenVersions * static_cast<std::int64_t>(agents()[agent].versions.size() - 1 - version);
}

bool contains(std::span<const std::string_view> list, std::string_view item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

void writeTexts(JsonWriter &out, std::string_view name, std::span<const std::string_view> texts)
{
    out.key(name).beginArray();
    for (const std::string_view text : texts)
        out.text(text);
    out.endArray();
}

} // namespace

/// What the list says about one agent.
struct DemoAgents::Row
{
    std::size_t index = 0;
    std::int64_t created = 0;
    std::optional<std::int64_t> lastStart;
    std::string_view lastStatus;

    [[nodiscard]] const Agent &agent() const { return agents()[index]; }
};

DemoAgents::DemoAgents(const DemoJobs &jobs)
    : m_jobs(jobs)
{
}

std::optional<std::size_t> DemoAgents::indexOf(std::string_view id)
{
    const auto all = agents();
    const auto found = std::find_if(all.begin(), all.end(), [id](const Agent &agent) { return agent.id == id; });
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

DemoAgents::Row DemoAgents::rowOf(std::size_t agent) const
{
    Row row{agent, createdAt(agent, agents()[agent].versions.size() - 1), std::nullopt, {}};
    if (const std::optional<Session> last = AgentSessions(m_jobs, agent).last()) {
        row.lastStart = startOf(*last);
        row.lastStatus = statusWord(DemoConversation::statusOf(*last, m_jobs.count()));
    }
    return row;
}

/// The members that list and details have in common.
void DemoAgents::writeSummary(JsonWriter &out, const Row &row)
{
    const Agent &agent = row.agent();
    out.textMember("id", agent.id).textMember("name", agent.name).textMember("display_name", agent.displayName);
    out.textMember("version", agent.newestVersion().name);
    out.textMember("type", agent.newestVersion().isPublished() ? "published" : "draft");
    out.textOrNullMember("description", agent.description).textMember("llm_model", agent.model);
    out.numberMember("tool_count", static_cast<std::int64_t>(agent.tools().size()));
    out.numberMember("datasource_count", static_cast<std::int64_t>(agent.datasources.size()));
    out.textOrNullMember("last_execution_status", row.lastStatus);
    out.textOrNullMember("last_execution_time", row.lastStart ? isoTime(*row.lastStart) : std::string());
}

std::string DemoAgents::listJson(const AgentQuery &query) const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < agents().size(); ++i) {
        const Agent &agent = agents()[i];
        if ((!query.publishedOnly || agent.newestVersion().isPublished())
            && (query.datasource.empty() || contains(agent.datasources, query.datasource))
            && (query.artifactSchema.empty() || contains(agent.artifacts, query.artifactSchema)))
            rows.push_back(rowOf(i));
    }
    std::stable_sort(rows.begin(), rows.end(), [&query](const Row &left, const Row &right) {
        const Row &a = query.isDescending ? right : left;
        const Row &b = query.isDescending ? left : right;
        switch (query.sortBy) {
        case AgentQuery::SortBy::CreatedAt:
            break;
        case AgentQuery::SortBy::Name:
            return a.agent().name < b.agent().name;
        case AgentQuery::SortBy::DisplayName:
            return a.agent().displayName < b.agent().displayName;
        case AgentQuery::SortBy::LastExecutionTime:
            return a.lastStart < b.lastStart;
        }
        return a.created < b.created;
    });
    JsonWriter out;
    out.beginObject().key("data").beginArray();
    for (const Row &row : query.page.of(std::span<const Row>(rows))) {
        out.beginObject();
        writeSummary(out, row);
        out.endObject();
    }
    out.endArray();
    query.page.write(out, rows.size());
    out.endObject();
    return out.take();
}

std::string DemoAgents::agentJson(std::size_t index) const
{
    const Row row = rowOf(index);
    const Agent &agent = row.agent();
    const std::size_t versions = agent.versions.size();
    JsonWriter out;
    out.beginObject();
    writeSummary(out, row);
    out.textMember("catalog_urn", "urn:demo:agent:" + std::string(agent.id));
    out.textOrNullMember("parent_version", versions > 1 ? agent.versions[versions - 2].name : std::string_view());
    out.textMember("created_at", isoTime(row.created)).textMember("created_by", CreatedBy);
    writeTexts(out, "datasources", agent.datasources);
    writeTexts(out, "artifacts", agent.artifacts);
    out.key("confidence_configs").beginArray();
    const std::vector<bool> scored = AgentSessions(m_jobs, index).modules();
    for (std::size_t i = 0; i < scored.size(); ++i) {
        if (scored[i])
            out.text(modules()[i].name);
    }
    out.endArray().key("tools").beginArray();
    for (const std::string_view tool : agent.tools())
        out.beginObject().textMember("name", tool).textMember("type", "function").nullMember("description").endObject();
    out.endArray().textMember("instructions", "Answer from the sources only.").numberMember("temperature", 0);
    out.nullMember("max_tokens").nullMember("icon");
    for (const std::string_view none : {"fallback_models", "tags"})
        out.key(none).beginArray().endArray();
    out.endObject();
    return out.take();
}

std::string DemoAgents::versionsJson(std::size_t index, const AgentVersionQuery &query)
{
    const Agent &agent = agents()[index];
    std::vector<std::size_t> numbers; // the newest first
    for (std::size_t i = agent.versions.size(); i > 0; --i) {
        if (!query.isPublished || *query.isPublished == agent.versions[i - 1].isPublished())
            numbers.push_back(i - 1);
    }
    JsonWriter out;
    out.beginObject().key("data").beginArray();
    for (const std::size_t number : query.page.of(std::span<const std::size_t>(numbers))) {
        const AgentVersion &version = agent.versions[number];
        const std::string created = isoTime(createdAt(index, number));
        out.beginObject().textMember("id", std::string(agent.id) + "@" + std::string(version.name));
        out.textMember("display_name", agent.displayName).textMember("version", version.name);
        out.textOrNullMember("parent_version", number > 0 ? agent.versions[number - 1].name : std::string_view());
        out.textOrNullMember("description", agent.description).textMember("llm_model", agent.model);
        out.textMember("created_at", created).textMember("created_by", CreatedBy);
        out.key("is_published").boolean(version.isPublished());
        out.textOrNullMember("published_at", version.isPublished() ? created : std::string());
        out.nullMember("commit_message").endObject();
    }
    out.endArray();
    query.page.write(out, numbers.size());
    out.endObject();
    return out.take();
}

} // namespace assay::demo
