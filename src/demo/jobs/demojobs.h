// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/job/servicefilter.h"

namespace assay {

namespace demo {
class DemoPhrases;
class DemoPlan;
} // namespace demo

/// Generated scoring jobs: a pure function of a seed and an index, so that nothing is stored and any job is generated
/// directly. A smaller count gives the first jobs of a larger count. Const methods may be called from any thread.
class DemoJobs
{
public:
    static constexpr std::uint64_t MaxCount = 10'000'000;

    /// `count` is clamped to 1 … MaxCount.
    DemoJobs(std::uint64_t seed, std::uint64_t count);
    ~DemoJobs();
    DemoJobs(DemoJobs &&) noexcept;
    DemoJobs &operator=(DemoJobs &&) noexcept;

    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

    /// Appends one job as a compact JSON object. The index must be below count().
    void appendJob(std::string &out, std::uint64_t index) const;

    /// Receives a piece of the text. Returns false to stop.
    using Sink = std::function<bool(std::string_view)>;

    /// Writes the jobs from `first`, at most `n`, that match the filter, as one JSON array in pieces of about 256 KiB.
    /// False when the sink stopped it.
    bool writeJobs(std::uint64_t first, std::uint64_t n, const ServiceFilter &filter, const Sink &sink) const;

    /// The id of a job: a UUID of 36 characters in lower case. The index must be below count().
    [[nodiscard]] std::string jobId(std::uint64_t index) const;

    /// The job with this id, found without a search.
    [[nodiscard]] std::optional<std::uint64_t> indexOf(std::string_view jobId) const;

    /// The JSON object of the job with this id.
    [[nodiscard]] std::optional<std::string> job(std::string_view jobId) const;

    /// The score summary of an agent as JSON, as described in demosummary.h; nothing for an unknown agent.
    [[nodiscard]] std::optional<std::string> agentSummary(std::string_view agentName) const;

    /// The score summary of an agent's session as JSON; nothing when the agent has no such session.
    [[nodiscard]] std::optional<std::string>
    sessionSummary(std::string_view agentName, std::string_view sessionId) const;

    /// The facts and texts of the jobs, for the classes of this layer.
    [[nodiscard]] const demo::DemoPlan &plan() const { return *m_plan; }
    [[nodiscard]] const demo::DemoPhrases &phrases() const { return *m_phrases; }

private:
    std::uint64_t m_seed;
    std::uint64_t m_count;
    std::unique_ptr<const demo::DemoPlan> m_plan;
    std::unique_ptr<const demo::DemoPhrases> m_phrases;
};

} // namespace assay
