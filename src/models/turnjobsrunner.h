// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/base/latesttask.h"
#include "models/turnjobs.h"

namespace assay {

/// Finds the jobs of a turn, or the job of the next turn: at once among few jobs, else on a worker thread. A new
/// request replaces the one before, whose result is dropped. Lives on the GUI thread.
class TurnJobsRunner
{
public:
    /// So many rows are looked through within a frame.
    static constexpr std::size_t RowsAtOnce = 50'000;

    using Found = std::function<void(const TurnJobs &)>;
    using Stepped = std::function<void(std::optional<SourceRow>)>;

    /// See TurnJobs::of(). \p found is called once, on the GUI thread, unless replaced or cancelled: from within this
    /// call among few jobs, else later.
    void find(std::shared_ptr<const QueryResult> result, SourceRow row, Found found);

    /// See jobOfNeighbourTurn(). \p stepped is called in the same way.
    void step(std::shared_ptr<const JobStore> store, SourceRow row, TurnStep step, Stepped stepped);

    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

    /// Drops the running request.
    void cancel() { m_task.cancel(); }

private:
    LatestTask m_task;
};

} // namespace assay
