// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include <QString>

#include "core/job/scoringmodules.h"
#include "core/store/jobstore.h"

namespace assay {

/// The scores of the loaded jobs of one session, by turn. A plain value; any thread.
class SessionScores
{
public:
    struct Job
    {
        SourceRow row{};
        std::optional<std::int64_t> turn; ///< nothing: a verdict on the whole session
        QString module; ///< for display, on one line
        Scale scale = Scale::Unknown;
        ScoreValue score;
        QString status; ///< for display
        bool failed = false;

        [[nodiscard]] bool operator==(const Job &other) const;
    };

    /// More jobs of a session than this are not listed: there are a few for each turn.
    static constexpr std::size_t MostJobs = 20'000;

    /// Of the first \p rows rows of the store. Looks at each of them, so it may take long: call it on a worker.
    [[nodiscard]] static SessionScores
    of(const JobStore &store, std::size_t rows, JobStore::Code session, const ScoringModules &modules,
       const std::stop_token &stop = {});

    /// By turn, those without a turn last; in a turn by module, then in the order of arrival.
    [[nodiscard]] const std::vector<Job> &jobs() const { return m_jobs; }

    bool operator==(const SessionScores &) const = default;

    /// The jobs of one turn; of the whole session for nullopt.
    [[nodiscard]] std::vector<Job> ofTurn(std::optional<std::int64_t> turn) const;

    /// The number of the first turn, when \p messages messages of the user are one turn each: 1, or 0 where the service
    /// counts from 0. Nothing when the loaded turns do not tell. They do when the highest of them is the last message:
    /// a service that counts the other way could not have sent it.
    [[nodiscard]] std::optional<std::int64_t> firstTurn(qsizetype messages) const;

private:
    std::vector<Job> m_jobs;
};

} // namespace assay
