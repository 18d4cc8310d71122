// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionscores.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "models/displaytext.h"
#include "models/scoretext.h"
#include "statistics/sessionrows.h"

namespace assay {

bool SessionScores::Job::operator==(const Job &other) const
{
    return row == other.row && turn == other.turn && module == other.module && scale == other.scale
        && score.kind == other.score.kind && score.value == other.score.value && status == other.status;
}

SessionScores SessionScores::of(
    const JobStore &store, std::size_t rows, JobStore::Code session, const ScoringModules &modules,
    const std::stop_token &stop)
{
    SessionScores scores;
    std::vector<SourceRow> found;
    try {
        found = rowsOfSession(store, rows, session, StopCheck(stop));
    } catch (const QueryStopped &) {
        return scores; // nobody wants it
    }
    found.resize(std::min(found.size(), MostJobs));
    for (const SourceRow row : found) {
        const std::string_view module = store.text(Field::Module, row);
        const std::string_view status = store.text(Field::Status, row);
        const bool hasTurn = store.state(Field::AgentTurn, row) == ValueState::Present;
        scores.m_jobs.push_back(
            {row, hasTurn ? std::optional(store.turn(row)) : std::nullopt, valueText(module), modules.scale(module),
             store.score(row), statusText(status), statusKind(status) == StatusKind::Failed});
    }
    const auto key = [](const Job &job) {
        return std::tuple(!job.turn, job.turn.value_or(0), std::cref(job.module), index(job.row));
    };
    std::sort(scores.m_jobs.begin(), scores.m_jobs.end(), [&](const Job &one, const Job &other) {
        return key(one) < key(other);
    });
    return scores;
}

std::vector<SessionScores::Job> SessionScores::ofTurn(std::optional<std::int64_t> turn) const
{
    std::vector<Job> found;
    std::copy_if(
        m_jobs.begin(), m_jobs.end(), std::back_inserter(found), [&](const Job &job) { return job.turn == turn; });
    return found;
}

std::optional<std::int64_t> SessionScores::firstTurn(qsizetype messages) const
{
    const auto end = std::find_if(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return !job.turn; });
    if (end == m_jobs.begin() || messages == 0)
        return std::nullopt;
    const std::int64_t lowest = *m_jobs.front().turn;
    const std::int64_t highest = *std::prev(end)->turn;
    if (lowest >= 1 && highest == messages)
        return 1;
    if (lowest == 0 && highest == messages - 1)
        return 0;
    return std::nullopt;
}

} // namespace assay
