// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demomessages.h"

#include <array>

#include "demo/jobs/democonversation.h"
#include "demo/jobs/demoids.h"
#include "demo/jobs/demojobs.h"
#include "demo/jobs/demotimes.h"
#include "demo/replies/jsonwriter.h"

namespace assay::demo {

namespace {

using Entry = DemoConversation::Entry;
using Kind = DemoConversation::Kind;

constexpr std::string_view SignalPrefix = "sig_";

std::optional<Session> findSession(const DemoJobs &jobs, std::string_view sessionId)
{
    const std::optional<std::uint64_t> id = parseId(sessionId, SessionPrefix);
    if (!id)
        return std::nullopt;
    std::optional<Session> session = jobs.plan().sessionById(*id);
    if (session && session->first >= jobs.count())
        session.reset();
    return session;
}

std::string_view typeWord(Kind kind)
{
    using namespace std::string_view_literals;
    constexpr std::array Words = {"user"sv, "assistant"sv, "tool_call"sv, "tool_result"sv};
    return Words[static_cast<std::size_t>(kind)];
}

/// The name that the agent calls a tool by: `tool_sql-query` is its `sql-query`.
std::string_view toolName(std::uint8_t tool)
{
    constexpr std::string_view Prefix = "tool_";
    std::string_view name = tools()[tool];
    if (name.starts_with(Prefix))
        name.remove_prefix(Prefix.size());
    return name;
}

void writeArguments(JsonWriter &out, const Entry &entry)
{
    out.key("arguments").beginObject().textMember("query", entry.question).numberMember("limit", 5).endObject();
}

void writeAgent(JsonWriter &out, const Session &session)
{
    if (!session.agent) {
        out.nullMember("agent_id").nullMember("agent_name").nullMember("version");
        return;
    }
    const Agent &agent = agents()[*session.agent];
    out.textMember("agent_id", agent.id).textMember("agent_name", agent.name);
    out.textMember("version", agent.versions[session.version].name);
}

void writeTime(JsonWriter &out, std::string_view name, std::optional<std::int64_t> second)
{
    out.textOrNullMember(name, second ? isoTime(*second) : std::string());
}

/// Writes the members of a message, in the order of the reference.
class MessageWriter
{
public:
    MessageWriter(JsonWriter &out, Missing missing)
        : m_out(out)
        , m_missing(missing)
    {
    }

    void write(const Entry &entry)
    {
        m_out.beginObject().textMember("type", typeWord(entry.kind));
        writeText("timestamp", entry.second ? std::optional(isoTime(*entry.second)) : std::nullopt);
        const bool isSaid = !entry.tool;
        writeText("message", isSaid ? entry.text : std::nullopt);
        writeText("signal_id", isSaid ? std::optional(idText(SignalPrefix, entry.signal)) : std::nullopt);
        writeText("tool_id", isSaid ? std::nullopt : std::optional(tools()[*entry.tool]));
        writeText("tool_name", isSaid ? std::nullopt : std::optional(toolName(*entry.tool)));
        if (entry.kind == Kind::ToolCall)
            writeArguments(m_out, entry);
        else
            writeText("arguments", std::optional<std::string_view>());
        writeText("result", entry.kind == Kind::ToolResult ? entry.text : std::nullopt);
        m_out.endObject();
    }

private:
    template <typename Text> void writeText(std::string_view name, const std::optional<Text> &value)
    {
        if (value)
            m_out.textMember(name, *value);
        else if (m_missing == Missing::Null)
            m_out.nullMember(name);
    }

    JsonWriter &m_out;
    const Missing m_missing;
};

/// A call of a tool, with its result if there is one.
void writeToolActivity(JsonWriter &out, const Entry &call, const Entry *result)
{
    const std::string sequence = idText(ToolExecutionPrefix, call.toolExecution);
    out.beginObject().textMember("tool_id", tools()[*call.tool]);
    out.key("tool_call").beginObject().textMember("tool_name", toolName(*call.tool));
    writeArguments(out, call);
    out.textMember("sequence", sequence);
    writeTime(out, "timestamp", call.second);
    out.endObject().key("tool_result");
    if (result) {
        out.beginObject().textMember("tool_name", toolName(*call.tool));
        out.textOrNullMember("result", result->text.value_or(std::string_view())).textMember("sequence", sequence);
        writeTime(out, "timestamp", result->second);
        out.endObject();
    } else {
        out.null();
    }
    out.endObject();
}

} // namespace

std::optional<std::string> sessionMessagesJson(const DemoJobs &jobs, std::string_view sessionId)
{
    const std::optional<Session> session = findSession(jobs, sessionId);
    if (!session)
        return std::nullopt;
    JsonWriter out;
    out.beginObject();
    writeAgent(out, *session);
    out.key("messages").beginArray();
    const DemoConversation conversation(jobs.plan(), *session, jobs.count());
    MessageWriter writer(out, session->missing);
    for (const Entry &entry : conversation.entries())
        writer.write(entry);
    out.endArray().endObject();
    return out.take();
}

std::optional<std::string> sessionJson(const DemoJobs &jobs, std::string_view sessionId)
{
    const std::optional<Session> session = findSession(jobs, sessionId);
    if (!session)
        return std::nullopt;
    const DemoConversation conversation(jobs.plan(), *session, jobs.count());
    const std::vector<Entry> &entries = conversation.entries();
    JsonWriter out;
    out.beginObject().textMember("session_id", sessionId);
    writeAgent(out, *session);
    out.textMember("status", statusWord(DemoConversation::statusOf(*session, jobs.count())));
    out.textMember("start_time", isoTime(startOf(*session)));
    writeTime(out, "end_time", conversation.end());
    out.key("messages").beginArray();
    for (const Entry &entry : entries) {
        if (entry.tool)
            continue;
        out.beginObject().textMember("role", typeWord(entry.kind));
        out.textMember("message", entry.text.value_or(std::string_view()));
        out.textMember("signal_id", idText(SignalPrefix, entry.signal));
        writeTime(out, "timestamp", entry.second);
        out.endObject();
    }
    out.endArray().key("tool_activity").beginArray();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].kind != Kind::ToolCall)
            continue;
        const bool hasResult = i + 1 < entries.size() && entries[i + 1].kind == Kind::ToolResult;
        writeToolActivity(out, entries[i], hasResult ? &entries[i + 1] : nullptr);
    }
    out.endArray();
    for (const std::string_view none : {"token_usage", "file_parsing", "result"})
        out.key(none).beginArray().endArray();
    out.endObject();
    return out.take();
}

} // namespace assay::demo
