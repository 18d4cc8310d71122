// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demoplan.h"

#include <algorithm>

#include "demo/jobs/demohash.h"
#include "demo/jobs/demoscore.h"

namespace assay::demo {

namespace {

// Different salts give independent random numbers.
enum Salt : std::uint64_t {
    BlockSalt = 1,
    SessionSalt,
    SessionIdSalt,
    WorkflowSalt,
    BatchSalt,
    TurnSalt,
    ToolSalt,
    JobSalt,
    IdSalt
};

/// Picks a random entry of a table. `weight` returns the weight of an entry.
template <typename Table> std::uint8_t pickWeighted(const Table &table, Dice &dice)
{
    unsigned total = 0;
    for (const auto &entry : table)
        total += entry.weight;
    unsigned at = dice.below(total);
    std::uint8_t index = 0;
    for (const auto &entry : table) {
        if (at < entry.weight)
            break;
        at -= entry.weight;
        ++index;
    }
    return index;
}

template <typename Table> std::uint8_t pick(const Table &table, Dice &dice)
{
    return static_cast<std::uint8_t>(dice.below(static_cast<std::uint32_t>(table.size())));
}

/// Chooses which modules score the session: a random subset in a random order.
void chooseModules(Session &session, Dice &dice)
{
    std::array<std::uint8_t, UsualModules> order{0, 1, 2, 3, 4};
    for (std::uint8_t i = 0; i < session.moduleCount; ++i) {
        const auto other = i + dice.below(static_cast<std::uint32_t>(UsualModules - i));
        std::swap(order[i], order[other]);
    }
    session.modules = order;
}

DemoStatus rollStatus(Dice &dice, bool wrong)
{
    const std::uint32_t roll = dice.below(1000);
    if (wrong && roll < 120)
        return DemoStatus::Failed;
    if (roll < 800)
        return DemoStatus::Completed;
    if (roll < 875)
        return DemoStatus::Failed;
    if (roll < 930)
        return DemoStatus::NotRun;
    return roll < 970 ? DemoStatus::InProgress : DemoStatus::Submitted;
}

} // namespace

DemoPlan::DemoPlan(std::uint64_t seed)
    : m_seed(mix64(seed))
    , m_jobKey(static_cast<std::uint32_t>(derive(m_seed, IdSalt)))
    , m_sessionKey(static_cast<std::uint32_t>(derive(m_seed, SessionIdSalt)))
{
}

Session DemoPlan::firstSession(std::uint32_t block) const
{
    return sessionAt(block, 0, 0);
}

Session DemoPlan::nextSession(const Session &session) const
{
    const auto end =
        static_cast<std::uint32_t>(session.first + session.jobs - std::uint64_t{session.block} * BlockJobs);
    return end < BlockJobs ? sessionAt(session.block, session.number + 1, end) : firstSession(session.block + 1);
}

Session DemoPlan::sessionOfJob(std::uint64_t index) const
{
    Session session = firstSession(static_cast<std::uint32_t>(index / BlockJobs));
    while (index >= session.first + session.jobs)
        session = nextSession(session);
    return session;
}

std::uint64_t DemoPlan::sessionId(std::uint32_t block, std::uint32_t number) const
{
    const std::uint32_t place = block * BlockJobs + number;
    const std::uint64_t check = derive(m_seed ^ place, SessionIdSalt) & 0xffffffffU;
    return (std::uint64_t{mix32(place ^ m_sessionKey)} << 32) | check;
}

std::optional<Session> DemoPlan::sessionById(std::uint64_t id) const
{
    const std::uint32_t place = unmix32(static_cast<std::uint32_t>(id >> 32)) ^ m_sessionKey;
    Session session = firstSession(place / BlockJobs);
    while (session.block == place / BlockJobs && session.number < place % BlockJobs)
        session = nextSession(session);
    if (session.id != id || !session.hasId)
        return std::nullopt;
    return session;
}

Session DemoPlan::sessionAt(std::uint32_t block, std::uint32_t number, std::uint32_t offset) const
{
    Session session;
    session.block = block;
    session.number = number;
    session.first = std::uint64_t{block} * BlockJobs + offset;
    session.hash = derive(m_seed ^ (std::uint64_t{block} * BlockJobs + number), SessionSalt);
    session.id = sessionId(block, number);

    Dice dice(session.hash);
    session.hasId = !dice.chance(60);
    session.moduleCount = static_cast<std::uint8_t>(dice.between(2, 5));
    std::uint32_t turns = static_cast<std::uint32_t>(dice.between(1, 5) + (dice.chance(250) ? dice.between(1, 9) : 0));
    if (!session.hasId) {
        session.moduleCount = static_cast<std::uint8_t>(dice.between(1, 2));
        turns = 1;
    }
    session.jobs = std::min(session.moduleCount * turns, BlockJobs - offset);
    session.closesWithNullTurn = session.hasId && session.turns() > 2 && dice.chance(80);
    chooseModules(session, dice);
    setIdentity(session);
    return session;
}

void DemoPlan::setIdentity(Session &session) const
{
    Dice dice(derive(session.hash, BlockSalt));
    session.customer = pick(customers(), dice);
    session.project = pick(customers()[session.customer].projects, dice);
    session.missing = dice.chance(500) ? Missing::Null : Missing::Absent;
    session.quality = 700 + dice.between(-60, 60);
    unsigned wrongPerMille = 150;
    // A job without a session may also have no agent.
    if (session.hasId || !dice.chance(300)) {
        session.agent = pickWeighted(agents(), dice);
        const Agent &agent = agents()[*session.agent];
        session.version = pickWeighted(agent.versions, dice);
        const int quality = agent.versions[session.version].quality;
        session.quality = quality + dice.between(-60, 60);
        wrongPerMille = static_cast<unsigned>((1000 - quality) / 2);
        session.language = static_cast<std::uint8_t>(dice.chance(700) ? agent.language : 0);
    }
    if (dice.chance(wrongPerMille))
        session.wrongFrom = dice.below(session.turns());
    // The sessions of one workflow run are next to each other: each half of a block is one run.
    if (dice.chance(550)) {
        const std::uint64_t run = session.first / (BlockJobs / 2);
        Dice runDice(derive(m_seed ^ run, WorkflowSalt));
        session.workflow = pick(workflows(), runDice);
        session.workflowVersion = pick(workflows()[*session.workflow].versions, runDice);
        session.workflowId = derive(m_seed ^ run, WorkflowSalt + 100);
    }
    if (dice.chance(250)) {
        session.batch = pick(batchDefinitions(), dice);
        session.batchExecution = derive(m_seed ^ (session.block / 64 * 8 + *session.batch), BatchSalt);
    }
}

Turn DemoPlan::turn(const Session &session, std::uint32_t number) const
{
    Turn turn;
    turn.number = number;
    turn.isNull = !session.hasId || (session.closesWithNullTurn && number + 1 == session.turns());
    const std::uint64_t hash = derive(session.hash ^ number, TurnSalt);
    Dice dice(hash);
    const bool isVerdict = session.hasId && turn.isNull;
    if (!isVerdict && dice.chance(408)) {
        turn.tool = pick(tools(), dice);
        turn.toolInstance = derive(session.hash ^ *turn.tool, ToolSalt);
        turn.toolExecution = derive(hash, ToolSalt);
    }
    return turn;
}

JobFacts DemoPlan::job(const Session &session, const Turn &turn, std::uint64_t index) const
{
    JobFacts facts;
    facts.hash = derive(m_seed ^ index, JobSalt);
    Dice dice(facts.hash);
    facts.module = session.modules[(index - session.first) % session.moduleCount];
    if (dice.below(400) == 0)
        facts.module = OddModule;
    const bool wrong = session.wrongFrom && turn.number >= *session.wrongFrom;
    facts.status = rollStatus(dice, wrong);
    if (facts.status != DemoStatus::Completed)
        return facts;
    facts.quality = session.quality + dice.between(-140, 140) - (wrong ? dice.between(350, 800) : 0);
    facts.quality = std::clamp(facts.quality, 0, 1000);
    switch (modules()[facts.module].kind) {
    case ModuleKind::Judge:
        facts.score = judgeScore(facts.quality);
        break;
    case ModuleKind::Statistical:
        facts.score = statisticalScore(facts.quality, dice);
        break;
    case ModuleKind::Odd:
        facts.score = oddScore(facts.quality, dice);
        break;
    }
    return facts;
}

std::array<std::uint64_t, 2> DemoPlan::jobId(std::uint64_t index) const
{
    const std::uint64_t front = mix32(static_cast<std::uint32_t>(index) ^ m_jobKey);
    const std::uint64_t first = derive(m_seed ^ index, IdSalt);
    const std::uint64_t second = mix64(first);
    // The version (4) and variant bits of a UUID.
    return {(front << 32) | (first & 0xffff0fffU) | 0x4000U, (second & 0x3fffffffffffffffULL) | 0x8000000000000000ULL};
}

std::uint32_t DemoPlan::indexOfJobId(std::uint64_t firstHalf) const
{
    return unmix32(static_cast<std::uint32_t>(firstHalf >> 32)) ^ m_jobKey;
}

} // namespace assay::demo
