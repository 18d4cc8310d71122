// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/store/jobidindex.h"
#include "core/store/jobstore.h"

namespace assay {

/// What differs between two lists of the same question. A plain value.
struct ListChanges
{
    std::size_t added = 0; ///< jobs that only the newer list has
    std::size_t changed = 0; ///< jobs with another status, score or explanation
    std::size_t gone = 0; ///< jobs that only the older list has
    std::vector<bool> rows; ///< by row of the newer list: added or changed; empty when no row is

    [[nodiscard]] std::size_t total() const noexcept { return added + changed + gone; }
};

/// Compares two lists by job id. Of several jobs with one id, only the first counts. Both lists must be complete. Any
/// thread; a million jobs take a fraction of a second. When asked to stop, the result is not complete.
[[nodiscard]] ListChanges compareLists(
    const JobStore &older, const JobIdIndex &olderIds, const JobStore &newer, const JobIdIndex &newerIds,
    const std::stop_token &stop = {});

/// The jobs that are or were pending while a list is watched, by a hash of their ids; ascending.
using WatchedJobs = std::vector<std::uint64_t>;

/// How the watched jobs ended. A plain value.
struct WatchedOutcome
{
    std::size_t pending = 0; ///< a score may still come
    std::size_t completed = 0;
    std::size_t failed = 0;
    std::size_t notRun = 0;
    std::size_t other = 0; ///< an unknown status, or none
    std::size_t gone = 0; ///< not in the list any more

    bool operator==(const WatchedOutcome &) const = default;
};

/// Adds the pending jobs of a complete list to \p watched, and tells how the jobs of \p watched are in it. Any thread.
[[nodiscard]] WatchedOutcome watchJobs(const JobStore &store, WatchedJobs &watched, const std::stop_token &stop = {});

} // namespace assay
