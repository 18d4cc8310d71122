// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demomessages.h"

#include <algorithm>

#include <QDateTime>

#include "core/base/jsonstrings.h"
#include "demo/jobs/demohash.h"
#include "demo/jobs/demoids.h"
#include "demo/jobs/demojobs.h"
#include "demo/jobs/demoplan.h"

namespace assay::demo {

namespace {

constexpr std::string_view Questions[] = {
    "What is the status of my request from last week?",
    "Can you check the amount on the second page?",
    "Is there an exception for contracts signed before 2020?",
    "Please summarise what we agreed on.",
    "Why does the total differ from the invoice?",
    "次の手順を教えてください。",
};
constexpr std::string_view Answers[] = {
    "I looked it up: it was received and is with the claims team now.",
    "The amount on page 2 is 1,240.00, including tax.",
    "Yes. Section 7 exempts them until the next renewal.",
    "We agreed on three steps:\n1. you send the form,\n2. I check it,\n3. the refund is paid.",
    "The invoice was issued before the discount was granted.",
    "まず申請書を提出し、その後に本人確認を行います。",
};

/// The demo's day 0: 2025-01-06 08:00 UTC, in seconds since 1970.
constexpr std::int64_t FirstSecond = 1'736'150'400;

void appendMember(std::string &out, std::string_view name, std::string_view value)
{
    appendJsonString(name, out);
    out += ':';
    appendJsonString(value, out);
}

void appendMessage(std::string &out, std::string_view role, std::string_view message, std::int64_t second)
{
    const QString time = QDateTime::fromSecsSinceEpoch(second).toUTC().toString(Qt::ISODate);
    out += '{';
    appendMember(out, "role", role);
    out += ',';
    appendMember(out, "message", message);
    out += ',';
    appendMember(out, "timestamp", time.toStdString());
    out += '}';
}

} // namespace

std::optional<std::string> sessionMessagesJson(const DemoJobs &jobs, std::string_view sessionId)
{
    const std::optional<std::uint64_t> id = parseId(sessionId, SessionPrefix);
    if (!id)
        return std::nullopt;
    const std::optional<Session> session = jobs.plan().sessionById(*id);
    if (!session || session->first >= jobs.count())
        return std::nullopt;

    std::string out = "{";
    if (session->agent) {
        const Agent &agent = agents()[*session->agent];
        appendMember(out, "agent_id", agent.id);
        out += ',';
        appendMember(out, "agent_name", agent.name);
        out += ',';
        appendMember(out, "version", agent.versions[session->version].name);
    } else {
        out += "\"agent_id\":null,\"agent_name\":null,\"version\":null";
    }
    out += ",\"messages\":[";
    std::int64_t second = FirstSecond + static_cast<std::int64_t>(session->first * 7);
    for (std::uint32_t turn = 0; turn < session->turns(); ++turn) {
        Dice dice(derive(session->hash ^ turn, 900));
        const std::uint32_t topic = dice.below(static_cast<std::uint32_t>(std::size(Questions)));
        out += turn > 0 ? "," : "";
        appendMessage(out, "user", Questions[topic], second);
        second += dice.between(2, 30);
        out += ',';
        appendMessage(out, "assistant", Answers[topic], second);
        second += dice.between(10, 180);
    }
    out += "]}";
    return out;
}

std::string agentListJson(std::uint64_t offset, std::uint64_t limit)
{
    const auto all = agents();
    std::string out = "{\"data\":[";
    const std::uint64_t first = std::min<std::uint64_t>(offset, all.size());
    const std::uint64_t last = first + std::min<std::uint64_t>(limit, all.size() - first);
    for (std::uint64_t i = first; i < last; ++i) {
        const Agent &agent = all[i];
        out += i > first ? ",{" : "{";
        appendMember(out, "id", agent.id);
        out += ',';
        appendMember(out, "name", agent.name);
        out += ',';
        appendMember(out, "display_name", agent.displayName);
        out += ',';
        appendMember(out, "version", agent.versions.back().name);
        out += '}';
    }
    out += "],\"total\":" + std::to_string(all.size()) + ",\"offset\":" + std::to_string(offset)
        + ",\"limit\":" + std::to_string(limit) + '}';
    return out;
}

} // namespace assay::demo
