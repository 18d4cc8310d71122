// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "demo/jobs/demoplan.h"

namespace assay::demo {

/// Computes a score summary in the service's form, as its reference describes it:
/// - `module_scores` holds the mean of the completed scores of each module that has any,
/// - `n_jobs_per_module` counts the completed jobs of each module that has any,
/// - `aggregate_score` is the mean of all completed scores: a plain mean over all scales, so it may be above 1,
/// - `status` is `in_progress` while a job is submitted or in progress, else `completed` when one is, else `failed`
///   when one is, else `not_run`,
/// - a mean over nothing is null.
class DemoSummary
{
public:
    /// Adds one job of a turn; no turn when agent_turn has no value.
    void add(std::optional<std::uint32_t> turn, const JobFacts &job, std::string_view jobId);

    /// The summary as a JSON object. Turns are in ascending order; jobs without a turn come last.
    [[nodiscard]] std::string toJson() const;

    /// The summary of no jobs at all: every field is null.
    [[nodiscard]] static std::string withoutJobs();

private:
    struct ModuleTally
    {
        std::uint64_t completed = 0;
        std::uint64_t scored = 0;
        double sum = 0;
    };
    struct Tally
    {
        std::array<ModuleTally, UsualModules + 1> modules{};
        std::array<std::uint64_t, 5> statuses{};
        std::uint64_t scored = 0;
        double sum = 0;
        std::string jobIds; ///< the content of the JSON array

        void add(const JobFacts &job, std::string_view jobId);
        void appendTo(std::string &out) const;
        [[nodiscard]] DemoStatus status() const;
    };

    Tally m_all;
    std::map<std::uint32_t, Tally> m_turns;
    std::optional<Tally> m_nullTurn;
};

} // namespace assay::demo
