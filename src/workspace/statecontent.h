// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QLatin1StringView>
#include <QString>

#include "core/job/loaderror.h"
#include "core/load/jobsource.h"

namespace assay {

/// What a page without rows offers to do.
enum class StateAction {
    EnterKey,
    UseFoundKey, ///< the one in the environment
    OpenFile,
    LookAtDemo,
    Fetch,
    TryAgain,
    Stop,
    ClearRefinement,
    ClearServiceFilter,
    ShowProblems,
};

/// What stands where the rows would be: one icon, one sentence, a second line, and what can be done. A plain value; the
/// functions make it for each state, so that all its words stand in one place.
struct StateContent
{
    /// A thing to do. The first of a page is the one that is meant.
    struct Offer
    {
        StateAction action = StateAction::Fetch;
        QString text; ///< with a mnemonic
        QString note; ///< a line of explanation, shown on the first page only
        QLatin1StringView iconName;

        bool operator==(const Offer &) const = default;
    };

    QLatin1StringView iconName;
    QString sentence;
    QString detail; ///< may be empty
    QString words; ///< the service's or the system's own words, selectable; may be empty
    std::vector<Offer> offers;
    bool listed = false; ///< offers as a list with notes instead of buttons
    bool busy = false; ///< something runs
    std::optional<double> progress; ///< 0 to 1 while busy, when it is known

    bool operator==(const StateContent &) const = default;

    /// Before anything was loaded. \p keyFound: MEIBEL_API_KEY is set.
    [[nodiscard]] static StateContent start(bool keyFound);

    /// Connected, but nothing fetched yet. \p host is where from.
    [[nodiscard]] static StateContent ready(const QString &host);

    /// A load runs and no row has come yet. \p from is a host or a file's name. A wait before the next try shows
    /// instead of the progress.
    [[nodiscard]] static StateContent
    loading(const QString &from, const LoadProgress &progress, const std::optional<RetryWait> &wait);

    /// The load held no job. \p filtered: the service was asked with filters.
    [[nodiscard]] static StateContent noJobs(bool filtered, bool problems);

    /// There are \p loaded jobs, but the refinement lets none through.
    [[nodiscard]] static StateContent nothingMatches(qint64 loaded);

    /// \p ofFile: it was a file that failed, not the service.
    [[nodiscard]] static StateContent failed(const LoadError &error, bool ofFile = false);
};

} // namespace assay
