// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/job/rows.h"
#include "core/query/queryresult.h"
#include "core/store/jobstore.h"

namespace assay {

/// The jobs of one turn of one session, and which of them the refinement hides. A plain value.
struct TurnJobs
{
    /// More jobs than this are counted, but not listed.
    static constexpr std::size_t LineLimit = 1'000;

    struct Job
    {
        SourceRow row{};
        bool hidden = false; ///< by the refinement

        bool operator==(const Job &) const = default;
    };

    std::shared_ptr<const JobStore> store; ///< of the rows
    std::int64_t turn = 0;
    std::vector<Job> jobs; ///< by module, equal ones in the order of arrival; at most LineLimit
    std::size_t more = 0; ///< jobs of the turn that are not listed

    /// True when the job is in a turn of a session. Constant time.
    [[nodiscard]] static bool hasTurn(const JobStore &store, SourceRow row);

    /// All jobs of the turn that the job \p row is in, with itself. No jobs when it has no session or no turn. Any
    /// thread; linear time in the rows of the store. Nothing when \p stop was requested.
    [[nodiscard]] static std::optional<TurnJobs>
    of(const QueryResult &result, SourceRow row, const std::stop_token &stop = {});

    bool operator==(const TurnJobs &) const = default;
};

enum class TurnStep : std::uint8_t { Previous, Next };

/// The job to go to in the previous or next turn of the session of the job \p row: the first one of its module, else
/// the first of the turn. Hidden ones too. Looks at the first \p rows rows. Nothing when there is no such turn, when
/// the job has no session or no turn, or when \p stop was requested. Any thread; linear time.
[[nodiscard]] std::optional<SourceRow> jobOfNeighbourTurn(
    const JobStore &store, std::size_t rows, SourceRow row, TurnStep step, const std::stop_token &stop = {});

} // namespace assay
