// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/turnjobs.h"

#include <algorithm>
#include <tuple>

#include "statistics/sessionrows.h"

namespace assay {

namespace {

using Code = JobStore::Code;

/// The rows of the session of a job. Nothing when \p stop was requested.
std::optional<std::vector<SourceRow>>
rowsBeside(const JobStore &store, std::size_t rows, SourceRow row, const std::stop_token &stop)
{
    try {
        return rowsOfSession(store, rows, store.code(Field::AgentSessionId, row), StopCheck(stop));
    } catch (const QueryStopped &) {
        return std::nullopt;
    }
}

/// Marks the jobs that the order does not show. False when \p stop was requested.
bool markHidden(std::vector<TurnJobs::Job> &jobs, const QueryResult &result, const std::stop_token &stop)
{
    try {
        const ShownRows shown = ShownRows::of(result, StopCheck(stop));
        for (TurnJobs::Job &job : jobs)
            job.hidden = !shown.contains(job.row);
        return true;
    } catch (const QueryStopped &) {
        return false;
    }
}

} // namespace

bool TurnJobs::hasTurn(const JobStore &store, SourceRow row)
{
    return store.code(Field::AgentSessionId, row) >= StringDictionary::First
        && store.code(Field::AgentTurn, row) >= StringDictionary::First;
}

std::optional<TurnJobs> TurnJobs::of(const QueryResult &result, SourceRow row, const std::stop_token &stop)
{
    const JobStore &store = *result.store;
    TurnJobs found;
    found.store = result.store;
    if (!hasTurn(store, row))
        return found;
    found.turn = store.turn(row);
    // In the order of arrival, also rows are shown that came after the query.
    const std::size_t rows = result.order ? result.sourceRows : store.rowCount();
    const Code turn = store.code(Field::AgentTurn, row);
    const auto beside = rowsBeside(store, rows, row, stop);
    if (!beside)
        return std::nullopt;
    for (const SourceRow other : *beside) {
        if (store.code(Field::AgentTurn, other) == turn)
            found.jobs.push_back({other, false});
    }
    const std::size_t kept = std::min(LineLimit, found.jobs.size());
    std::partial_sort(
        found.jobs.begin(), found.jobs.begin() + static_cast<std::ptrdiff_t>(kept), found.jobs.end(),
        [&store](const Job &one, const Job &other) {
            return std::tuple(store.text(Field::Module, one.row), one.row)
                < std::tuple(store.text(Field::Module, other.row), other.row);
        });
    found.more = found.jobs.size() - kept;
    found.jobs.resize(kept);
    if (!markHidden(found.jobs, result, stop))
        return std::nullopt;
    return found;
}

std::optional<SourceRow>
jobOfNeighbourTurn(const JobStore &store, std::size_t rows, SourceRow row, TurnStep step, const std::stop_token &stop)
{
    if (!TurnJobs::hasTurn(store, row))
        return std::nullopt;
    const std::int64_t from = store.turn(row);
    const Code module = store.code(Field::Module, row);
    const auto isBeyond = [step](std::int64_t turn, std::int64_t other) {
        return step == TurnStep::Next ? turn > other : turn < other;
    };
    struct Place
    {
        std::int64_t turn;
        bool sameModule;
        SourceRow row;
    };
    std::optional<Place> nearest;
    const auto beside = rowsBeside(store, rows, row, stop);
    if (!beside)
        return std::nullopt;
    for (const SourceRow other : *beside) {
        if (store.code(Field::AgentTurn, other) < StringDictionary::First)
            continue;
        const std::int64_t turn = store.turn(other);
        if (!isBeyond(turn, from))
            continue;
        const bool sameModule = store.code(Field::Module, other) == module;
        if (!nearest || isBeyond(nearest->turn, turn) || (nearest->turn == turn && sameModule && !nearest->sameModule))
            nearest = {turn, sameModule, other};
    }
    if (!nearest)
        return std::nullopt;
    return nearest->row;
}

} // namespace assay
