// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/job/scoringmodules.h"
#include "core/query/queryresult.h"
#include "core/query/stopcheck.h"

namespace assay {

/// The sessions of the jobs that a query shows, and the figures of each. All figures are of the shown jobs only. Means
/// and minima are of the share of scale (statistics.md): jobs that are pending, failed or not run have none, nor has a
/// score of an unknown scale or outside of its scale. Never a mean over several modules. Immutable; any thread.
class SessionTable
{
public:
    /// More modules than this have no figures of their own; fewer where there are very many sessions.
    static constexpr std::size_t MaxModules = 24;
    /// So many figures of modules are kept at most: 16 bytes each.
    static constexpr std::size_t MaxFigures = std::size_t{8} << 20;

    struct Session
    {
        JobStore::Code id = 0; ///< in the dictionary of Field::AgentSessionId
        JobStore::Code agent = StringDictionary::Absent; ///< of its first job that names one
        JobStore::Code version = StringDictionary::Absent; ///< likewise
        bool severalAgents = false;
        bool severalVersions = false;
        std::uint32_t jobs = 0; ///< with any status
        std::uint32_t failed = 0;
        std::uint32_t pending = 0; ///< submitted or in progress
        std::uint32_t notRun = 0;
        std::uint32_t turns = 0; ///< different ones; jobs without a turn count for none
        std::uint32_t scored = 0; ///< with a share of scale
        SourceRow worst{}; ///< the job with the lowest share, the first of equal ones; the first job when none has one
        double lowest = 0.0; ///< its share, 0 to 1; NaN when no job has one
    };

    /// What one module says of one session.
    struct Figures
    {
        double mean = 0.0; ///< of the shares of scale, 0 to 1; NaN when there is none
        SourceRow worst{}; ///< the job with the lowest share, the first of equal ones
        std::uint32_t scored = 0; ///< jobs in the mean
    };

    /// Reads the rows of a result. Time linear in its rows. Throws QueryStopped and std::bad_alloc.
    [[nodiscard]] static std::shared_ptr<const SessionTable>
    of(std::shared_ptr<const QueryResult> result, const StopCheck &stop = {});

    [[nodiscard]] const QueryResult &result() const { return *m_result; }
    [[nodiscard]] const JobStore &store() const { return *m_result->store; }

    [[nodiscard]] std::size_t size() const { return m_sessions.size(); }
    [[nodiscard]] const Session &session(std::size_t index) const { return m_sessions[index]; }

    /// The modules with figures, as codes of Field::Module, by name.
    [[nodiscard]] const std::vector<JobStore::Code> &modules() const { return m_modules; }

    /// The figures of a session; \p module is an index in modules().
    [[nodiscard]] const Figures &figures(std::size_t session, std::size_t module) const
    {
        return m_figures[session * m_modules.size() + module];
    }

    /// The lowest share of a module in a session, 0 to 1; NaN when there is none.
    [[nodiscard]] double lowest(std::size_t session, std::size_t module) const;

    /// The agents of the jobs with a session, as codes of Field::AgentName: the one with the most jobs first.
    [[nodiscard]] const std::vector<JobStore::Code> &agents() const { return m_agents; }

    /// Modules that have scores on a known scale, but no figures here.
    [[nodiscard]] std::size_t moreModules() const { return m_moreModules; }

    /// Shown jobs without a session: they are in no line.
    [[nodiscard]] std::size_t jobsWithoutSession() const { return m_withoutSession; }

private:
    class Builder;

    std::shared_ptr<const QueryResult> m_result;
    std::vector<Session> m_sessions;
    std::vector<JobStore::Code> m_modules;
    std::vector<double> m_tops; // of the scales of m_modules
    std::vector<Figures> m_figures;
    std::vector<JobStore::Code> m_agents;
    std::size_t m_moreModules = 0;
    std::size_t m_withoutSession = 0;
};

} // namespace assay
