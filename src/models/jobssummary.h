// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include <QtGlobal>

#include "core/job/rows.h"
#include "core/job/scoringmodules.h"
#include "core/query/queryresult.h"
#include "core/store/jobstore.h"

namespace assay {

/// What a set of jobs has in common: counts, and the mean share of scale of each module. Never a mean over several
/// modules or scales; jobs without a score are counted, but are in no mean. A plain value.
struct JobsSummary
{
    /// More lines than this are counted, but not listed.
    static constexpr std::size_t LineLimit = 100;

    struct Module
    {
        std::string name; ///< as sent; empty when there is none
        Scale scale = Scale::Unknown;
        qsizetype jobs = 0; ///< with any status
        qsizetype scored = 0; ///< in the mean: with a score inside a known scale
        qsizetype sessions = 0; ///< distinct agent sessions of the scored jobs
        qsizetype outside = 0; ///< with a score outside the known scale
        std::optional<double> meanShare; ///< of scale, 0 to 1; nothing when `scored` is 0

        bool operator==(const Module &) const = default;
    };

    struct Status
    {
        std::string name; ///< as sent
        qsizetype jobs = 0;

        bool operator==(const Status &) const = default;
    };

    qsizetype jobs = 0;
    qsizetype sessions = 0; ///< distinct agent sessions
    qsizetype withoutSession = 0; ///< jobs without an agent session
    std::vector<Module> modules; ///< most jobs first, equal ones by name; at most LineLimit
    qsizetype moreModules = 0; ///< not listed
    std::vector<Status> statuses; ///< most jobs first, equal ones by name; at most LineLimit
    qsizetype moreStatuses = 0; ///< not listed

    /// Reads these rows, each below store.rowCount(). Any thread; linear time. Nothing when \p stop was requested.
    [[nodiscard]] static std::optional<JobsSummary>
    of(const JobStore &store, std::span<const SourceRow> rows, const ScoringModules &modules,
       const std::stop_token &stop = {});

    bool operator==(const JobsSummary &) const = default;
};

/// The rows of the store in ranges of shown rows (first and last). Any thread. Of use only if \p stop was not
/// requested.
[[nodiscard]] std::vector<SourceRow>
sourceRows(const QueryResult &result, std::span<const std::pair<int, int>> ranges, const std::stop_token &stop = {});

/// The rows below \p rows with this agent name, and with this agent session unless \p session is empty. Any thread. Of
/// use only if \p stop was not requested.
[[nodiscard]] std::vector<SourceRow> rowsOfAgent(
    const JobStore &store, std::size_t rows, std::string_view agent, std::string_view session,
    const std::stop_token &stop = {});

} // namespace assay
