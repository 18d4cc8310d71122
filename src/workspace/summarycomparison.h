// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/job/scoringmodules.h"

namespace assay {

struct JobsSummary;
struct ScoreSummary;

/// The service's figures for an agent or a session, and beside them those of the loaded jobs of the same agent or
/// session. The two are never combined. A plain value.
struct SummaryComparison
{
    struct Line
    {
        QString module; ///< as sent
        Scale scale = Scale::Unknown;
        std::optional<double> serviceMean; ///< as sent
        std::optional<qint64> serviceJobs; ///< as sent: completed jobs
        std::optional<double> loadedMean; ///< on the module's own scale; nothing without scored jobs or a known scale
        qsizetype loadedJobs = 0; ///< with any status
        qsizetype loadedScored = 0; ///< in the mean
        qsizetype loadedSessions = 0; ///< of the jobs in the mean

        bool operator==(const Line &) const = default;
    };

    QString status; ///< as sent; empty when there is none
    std::optional<double> aggregate; ///< as sent: over all scales, so it is no share
    qsizetype loadedJobs = 0;
    std::vector<Line> lines; ///< every module that one of the two has, by name

    /// True when the service has sent no figure at all: it knows nothing about them.
    bool serviceKnowsNothing = false;

    [[nodiscard]] static SummaryComparison
    of(const ScoreSummary &service, const JobsSummary &loaded, const ScoringModules &modules);
};

} // namespace assay
