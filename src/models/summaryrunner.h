// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/base/latesttask.h"
#include "models/jobssummary.h"

namespace assay {

/// Computes summaries of jobs: small ones at once, large ones on a worker thread. A new request replaces the one
/// before, whose result is dropped. Lives on the GUI thread.
class SummaryRunner
{
public:
    /// So many rows are summarised within a frame, unless there are more modules or statuses than that.
    static constexpr qsizetype RowsAtOnce = 2'000;

    using Done = std::function<void(const JobsSummary &)>;

    /// Summarises the rows in ranges (first and last) of shown rows. \p done is called once, on the GUI thread, unless
    /// replaced or cancelled: from within this call for a small selection, else later. Returns true if it was.
    bool runSelection(
        std::shared_ptr<const QueryResult> result, std::vector<std::pair<int, int>> ranges,
        const ScoringModules &modules, Done done);

    /// Summarises all published jobs of an agent. \p done is called later.
    void runAgent(std::shared_ptr<const JobStore> store, std::string agent, const ScoringModules &modules, Done done);

    /// Drops the running request.
    void cancel() { m_task.cancel(); }

private:
    LatestTask m_task;
};

} // namespace assay
