// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/turnjobs.h"

#include <algorithm>
#include <tuple>

namespace assay {

namespace {

using Code = JobStore::Code;

constexpr std::size_t RowsPerCheck = 64 * 1024; // rows between two looks at the stop token

/// Calls use(row) for the rows of the session, block by block. False when \p stop was requested.
template <typename Use>
bool forEachOfSession(
    const JobStore &store, std::size_t rows, Code session, const std::stop_token &stop, const Use &use)
{
    for (std::size_t first = 0; first < rows; first += JobStore::BlockRows) {
        if (stop.stop_requested())
            return false;
        const std::size_t size = JobStore::blockSize(first, rows);
        const Code *sessions = store.codes(Field::AgentSessionId, first);
        for (std::size_t i = 0; i < size; ++i) {
            if (sessions[i] == session)
                use(static_cast<SourceRow>(first + i));
        }
    }
    return true;
}

/// Marks the jobs that the order does not show. False when \p stop was requested.
bool markHidden(std::vector<TurnJobs::Job> &jobs, const QueryResult &result, const std::stop_token &stop)
{
    if (!result.order || result.order->size() == result.sourceRows)
        return true;
    std::vector<bool> shown(result.sourceRows);
    const std::vector<SourceRow> &order = *result.order;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i % RowsPerCheck == 0 && stop.stop_requested())
            return false;
        shown[index(order[i])] = true;
    }
    for (TurnJobs::Job &job : jobs)
        job.hidden = !shown[index(job.row)];
    return true;
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
    const bool done = forEachOfSession(store, rows, store.code(Field::AgentSessionId, row), stop, [&](SourceRow other) {
        if (store.code(Field::AgentTurn, other) == turn)
            found.jobs.push_back({other, false});
    });
    if (!done)
        return std::nullopt;
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
    const bool done = forEachOfSession(store, rows, store.code(Field::AgentSessionId, row), stop, [&](SourceRow other) {
        if (store.code(Field::AgentTurn, other) < StringDictionary::First)
            return;
        const std::int64_t turn = store.turn(other);
        if (!isBeyond(turn, from))
            return;
        const bool sameModule = store.code(Field::Module, other) == module;
        if (!nearest || isBeyond(nearest->turn, turn) || (nearest->turn == turn && sameModule && !nearest->sameModule))
            nearest = {turn, sameModule, other};
    });
    if (!done || !nearest)
        return std::nullopt;
    return nearest->row;
}

} // namespace assay
