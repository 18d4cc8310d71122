// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/job/scoringmodules.h"

namespace assay {

struct ScoreSummary;
struct SessionFigures;

/// The service's figures for a session beside those of the loaded jobs of the same session, and where the two disagree.
/// They are never combined. A plain value.
struct SessionComparison
{
    /// Means that differ by less are the same: half of the last digit that is shown. On the module's own scale.
    static constexpr double Tolerance = 0.0005;

    struct Line
    {
        QString module; ///< as sent; empty: jobs without a module
        Scale scale = Scale::Unknown;
        std::optional<double> serviceMean; ///< as sent
        std::optional<qint64> serviceJobs; ///< as sent: completed jobs
        std::optional<double> loadedMean; ///< see SessionFigures::Module
        qsizetype loadedJobs = 0; ///< completed ones
        qsizetype loadedScored = 0; ///< in the mean
        qsizetype loadedOutside = 0; ///< completed, with a score outside the scale

        /// The numbers of completed jobs differ. A module that the service does not name has none there.
        [[nodiscard]] bool countsDiffer() const;
        /// Both have a mean, and the two differ.
        [[nodiscard]] bool meansDiffer() const;
        [[nodiscard]] bool differs() const { return countsDiffer() || meansDiffer(); }

        bool operator==(const Line &) const = default;
    };

    QString status; ///< as sent; empty when there is none
    std::optional<double> aggregate; ///< as sent: over all scales, so it is no share
    std::vector<Line> lines; ///< every module that one of the two has, by name

    [[nodiscard]] qsizetype differences() const; ///< number of lines that differ

    /// True when the service has sent no figure at all: it knows nothing of the session.
    bool serviceKnowsNothing = false;

    [[nodiscard]] static SessionComparison
    of(const ScoreSummary &service, const SessionFigures &loaded, const ScoringModules &modules);
};

} // namespace assay
