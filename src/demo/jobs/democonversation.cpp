// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/democonversation.h"

#include <algorithm>
#include <array>

#include "demo/jobs/demohash.h"
#include "demo/jobs/demotimes.h"

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
constexpr std::string_view Results[] = {
    "{\"state\":\"received\",\"team\":\"claims\"}",
    "page 2: 1,240.00",
    "Section 7: \"contracts signed before 2020 are exempt until the next renewal\"",
    "3 entries",
    "{\"invoice\":1380,\"discount\":140}",
    "申請書、本人確認",
};
static_assert(std::size(Answers) == std::size(Questions) && std::size(Results) == std::size(Questions));

// Different salts give independent random numbers.
constexpr std::uint64_t TurnSalt = 900;
constexpr std::uint64_t StatusSalt = 901;

} // namespace

DemoConversation::DemoConversation(const DemoPlan &plan, const Session &session, std::uint64_t jobs)
    : m_second(startOf(session))
    , m_lastSecond(m_second)
    , m_isRunning(statusOf(session, jobs) == Status::Running)
{
    const std::uint64_t existing = std::min<std::uint64_t>(session.jobs, jobs - session.first);
    const auto turns = static_cast<std::uint32_t>((existing + session.moduleCount - 1) / session.moduleCount);
    for (std::uint32_t number = 0; number < turns; ++number) {
        const Turn turn = plan.turn(session, number);
        if (!turn.isNull) // else a verdict on the whole session, in which nothing was said
            addTurn(turn, derive(session.hash ^ number, TurnSalt));
    }
}

void DemoConversation::addTurn(const Turn &turn, std::uint64_t hash)
{
    Dice dice(hash);
    const std::uint32_t topic = dice.below(static_cast<std::uint32_t>(std::size(Questions)));
    const auto add = [&](Kind kind, std::optional<std::string_view> text) {
        Entry entry{kind, m_second, text, hash, std::nullopt, 0, Questions[topic]};
        if (kind == Kind::ToolCall || kind == Kind::ToolResult) {
            entry.tool = turn.tool;
            entry.toolExecution = turn.toolExecution;
        }
        m_lastSecond = m_second;
        m_entries.push_back(entry);
    };
    add(Kind::User, Questions[topic]);
    m_second += dice.between(2, 30);
    if (turn.tool) {
        add(Kind::ToolCall, std::nullopt);
        m_second += dice.between(1, 8);
        if (!dice.chance(60)) { // else the tool never answered
            const bool isSilent = dice.chance(150);
            add(Kind::ToolResult, isSilent ? std::nullopt : std::optional(Results[topic]));
            if (dice.chance(50))
                m_entries.back().second.reset();
        }
        m_second += dice.between(1, 5);
    }
    add(Kind::Assistant, dice.chance(20) ? std::nullopt : std::optional(Answers[topic]));
    m_second += dice.between(10, 180);
}

std::optional<std::int64_t> DemoConversation::end() const
{
    return m_isRunning ? std::nullopt : std::optional(m_lastSecond);
}

int DemoConversation::messageCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.kind == Kind::User || entry.kind == Kind::Assistant;
    }));
}

DemoConversation::Status DemoConversation::statusOf(const Session &session, std::uint64_t jobs)
{
    if (session.first + session.jobs > jobs)
        return Status::Running;
    Dice dice(derive(session.hash, StatusSalt));
    if (session.wrongFrom && dice.chance(300))
        return Status::Failed;
    if (dice.chance(20))
        return Status::Canceled;
    return dice.chance(10) ? Status::Terminated : Status::Completed;
}

std::string_view statusWord(DemoConversation::Status status) noexcept
{
    using namespace std::string_view_literals;
    constexpr std::array Words = {"RUNNING"sv, "COMPLETED"sv, "FAILED"sv, "CANCELED"sv, "TERMINATED"sv};
    return Words[static_cast<std::size_t>(status)];
}

} // namespace assay::demo
