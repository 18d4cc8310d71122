// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "demo/jobs/demotables.h"

namespace assay::demo {

/// How an optional field without a value is written.
enum class Missing : std::uint8_t { Null, Absent };

/// The facts of one session: a contiguous run of jobs. They depend only on the seed and the session's position.
struct Session
{
    std::uint32_t block = 0;
    std::uint32_t number = 0; ///< within the block
    std::uint64_t first = 0; ///< index of its first job
    std::uint32_t jobs = 0;
    std::uint64_t hash = 0;

    std::uint8_t customer = 0;
    std::uint8_t project = 0;
    std::optional<std::uint8_t> agent; ///< nothing: no agent was involved
    std::uint8_t version = 0;
    bool hasId = true; ///< false: agent_session_id and agent_turn have no value
    std::uint64_t id = 0;
    std::optional<std::uint8_t> workflow;
    std::uint8_t workflowVersion = 0;
    std::uint64_t workflowId = 0;
    std::optional<std::uint8_t> batch;
    std::uint64_t batchExecution = 0;
    Missing missing = Missing::Absent;

    std::uint8_t moduleCount = 1; ///< jobs in each turn
    std::array<std::uint8_t, UsualModules> modules{};
    int quality = 0; ///< in thousandths of a scale
    std::optional<std::uint32_t> wrongFrom; ///< the first turn (from 0) with bad scores, if any
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

/// A score in the form in which it is sent.
struct Score
{
    std::array<char, 24> text{};
    std::uint8_t size = 0; ///< 0: no score

    [[nodiscard]] std::string_view view() const { return {text.data(), size}; }
};

/// The facts of one job, without its explanation.
struct JobFacts
{
    std::uint64_t hash = 0;
    std::uint8_t module = 0; ///< index in modules()
    DemoStatus status = DemoStatus::Completed;
    Score score;
    int quality = 0; ///< in thousandths of a scale, which the explanation must match
};

/// Computes the sessions of a seed and the facts of their jobs. Every position is computed directly; nothing is stored.
class DemoPlan
{
public:
    /// The number of jobs in a block. A session is always within one block, so that the session of an index is found
    /// fast.
    static constexpr std::uint32_t BlockJobs = 128;

    explicit DemoPlan(std::uint64_t seed);

    /// The first session of a block.
    [[nodiscard]] Session firstSession(std::uint32_t block) const;

    /// The session after this one, which may be in the next block.
    [[nodiscard]] Session nextSession(const Session &session) const;

    /// The session that the job with this index belongs to.
    [[nodiscard]] Session sessionOfJob(std::uint64_t index) const;

    /// The session with this id, if there is one. The caller must compare it with the number of jobs.
    [[nodiscard]] std::optional<Session> sessionById(std::uint64_t id) const;

    [[nodiscard]] Turn turn(const Session &session, std::uint32_t number) const;

    [[nodiscard]] JobFacts job(const Session &session, const Turn &turn, std::uint64_t index) const;

    /// The two halves of the job's id. The upper 32 bits of the first encode the index.
    [[nodiscard]] std::array<std::uint64_t, 2> jobId(std::uint64_t index) const;

    /// The index of the job whose id has this first half. The caller must check that the job has this id.
    [[nodiscard]] std::uint32_t indexOfJobId(std::uint64_t firstHalf) const;

private:
    [[nodiscard]] Session sessionAt(std::uint32_t block, std::uint32_t number, std::uint32_t offset) const;
    [[nodiscard]] std::uint64_t sessionId(std::uint32_t block, std::uint32_t number) const;
    void setIdentity(Session &session) const;

    std::uint64_t m_seed;
    std::uint32_t m_jobKey;
    std::uint32_t m_sessionKey;
};

} // namespace assay::demo
