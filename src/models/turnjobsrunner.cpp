// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/turnjobsrunner.h"

#include <utility>

namespace assay {

void TurnJobsRunner::find(std::shared_ptr<const QueryResult> result, SourceRow row, Found found)
{
    if (result->store->rowCount() <= RowsAtOnce) {
        cancel();
        found(*TurnJobs::of(*result, row));
        return;
    }
    m_task.run(
        [result = std::move(result), row,
         found = std::move(found)](const std::stop_token &stop) -> LatestTask::Deliver {
            std::optional<TurnJobs> jobs = TurnJobs::of(*result, row, stop);
            if (!jobs)
                return {};
            return [jobs = std::move(*jobs), found] { found(jobs); };
        });
}

void TurnJobsRunner::step(std::shared_ptr<const JobStore> store, SourceRow row, TurnStep step, Stepped stepped)
{
    const std::size_t rows = store->rowCount();
    if (rows <= RowsAtOnce) {
        cancel();
        stepped(jobOfNeighbourTurn(*store, rows, row, step));
        return;
    }
    m_task.run(
        [store = std::move(store), rows, row, step,
         stepped = std::move(stepped)](const std::stop_token &stop) -> LatestTask::Deliver {
            const std::optional<SourceRow> job = jobOfNeighbourTurn(*store, rows, row, step, stop);
            return [job, stepped] { stepped(job); };
        });
}

} // namespace assay
