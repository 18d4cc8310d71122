// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "demo/jobs/demotables.h"

namespace assay::demo {

/// What an optional field looks like when it has no value.
enum class Missing : std::uint8_t { Null, Absent };

/// The facts of one session: a contiguous run of jobs. All of it follows from the seed and the session's place.
struct Session
{
    std::uint32_t block = 0;
    std::uint32_t number = 0; ///< within the block
    std::uint64_t first = 0; ///< index of its first job
    std::uint32_t jobs = 0;
    std::uint64_t hash = 0;

    std::uint8_t customer = 0;
    std::uint8_t project = 0;
    std::optional<std::uint8_t> agent; ///< nothing: judged outside any agent
    std::uint8_t version = 0;
    bool hasId = true; ///< false: agent_session_id and agent_turn have no value
    std::uint64_t id = 0;
    std::optional<std::uint8_t> workflow;
    std::uint8_t workflowVersion = 0;
    std::uint64_t workflowId = 0;
    std::optional<std::uint8_t> batch;
    std::uint64_t batchExecution = 0;
    Missing missing = Missing::Absent;

    std::uint8_t moduleCount = 1; ///< jobs a turn
    std::array<std::uint8_t, UsualModules> modules{};
    int quality = 0; ///< thousandths of a scale
    std::optional<std::uint32_t> wrongFrom; ///< the turn (from 0) from which the session goes wrong
    bool closesWithNullTurn = false; ///< its last turn is a verdict on the whole session, with agent_turn null
    std::uint8_t language = 0;

    [[nodiscard]] std::uint32_t turns() const { return (jobs + moduleCount - 1) / moduleCount; }
};

/// The facts of one turn of a session.
struct Turn
{
    std::uint32_t number = 0; ///< from 0
    std::optional<std::uint8_t> tool; ///< the output of this tool was judged, not the agent's answer
    std::uint64_t toolInstance = 0;
    std::uint64_t toolExecution = 0;
    bool isNull = false; ///< agent_turn has no value
};

/// A score as it is written.
struct Score
{
    std::array<char, 24> text{};
    std::uint8_t size = 0; ///< 0: there is none

    [[nodiscard]] std::string_view view() const { return {text.data(), size}; }
};

/// The facts of one job, short of its explanation.
struct JobFacts
{
    std::uint64_t hash = 0;
    std::uint8_t module = 0; ///< index in modules()
    DemoStatus status = DemoStatus::Completed;
    Score score;
    int quality = 0; ///< thousandths of a scale, what the explanation has to fit
};

/// Lays out the jobs of a seed: which session each belongs to and what its facts are. Any place can be asked for at
/// once, nothing is kept.
class DemoPlan
{
public:
    /// Sessions never cross a block of this many jobs, so that the session of an index is found at once.
    static constexpr std::uint32_t BlockJobs = 128;

    explicit DemoPlan(std::uint64_t seed);

    /// The first session of a block.
    [[nodiscard]] Session firstSession(std::uint32_t block) const;

    /// The session after this one, in the next block if need be.
    [[nodiscard]] Session nextSession(const Session &session) const;

    /// The session that the job with this index belongs to.
    [[nodiscard]] Session sessionOfJob(std::uint64_t index) const;

    /// The session with this id, if there is one. The caller holds it against the number of jobs.
    [[nodiscard]] std::optional<Session> sessionById(std::uint64_t id) const;

    [[nodiscard]] Turn turn(const Session &session, std::uint32_t number) const;

    [[nodiscard]] JobFacts job(const Session &session, const Turn &turn, std::uint64_t index) const;

    /// The two halves of the job's id. The upper 32 bits of the first lead back to the index.
    [[nodiscard]] std::array<std::uint64_t, 2> jobId(std::uint64_t index) const;

    /// The index that an id with this first half belongs to, if it belongs to any.
    [[nodiscard]] std::uint32_t indexOfJobId(std::uint64_t firstHalf) const;

private:
    [[nodiscard]] Session sessionAt(std::uint32_t block, std::uint32_t number, std::uint32_t offset) const;
    [[nodiscard]] std::uint64_t sessionId(std::uint32_t block, std::uint32_t number) const;
    void giveIdentity(Session &session) const;

    std::uint64_t m_seed;
    std::uint32_t m_jobKey;
    std::uint32_t m_sessionKey;
};

} // namespace assay::demo
