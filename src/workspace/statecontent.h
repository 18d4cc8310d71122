// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QLatin1StringView>
#include <QString>

#include "core/job/loaderror.h"
#include "core/load/jobsource.h"
#include "service/apikey.h"

namespace assay {

/// The actions that a page without rows, or the line above the rows, can offer.
enum class StateAction {
    EnterKey,
    UseFoundKey, ///< the key in the environment
    OpenFile,
    LookAtDemo,
    Fetch,
    TryAgain,
    Stop,
    ClearRefinement,
    ClearServiceFilter,
    ShowProblems,
    ShowOtherList, ///< what arrived of a load that failed, or the list before
    ShowWholeTurn, ///< of the job that the details show, in place of the refinement
    ShowInFolder, ///< the file that was exported last
};

/// Content of the page that is shown instead of the rows: an icon, a sentence, a second line and the offered actions. A
/// plain value. One function per state creates it, so all its texts are in one place.
struct StateContent
{
    /// An offered action. The first of a page is the primary one.
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
    QString serverMessage; ///< the unchanged message of the server or the system; may be empty
    std::vector<Offer> offers;
    bool listed = false; ///< offers as a list with notes instead of buttons
    bool busy = false; ///< a load is running
    std::optional<double> progress; ///< 0 to 1 while busy, if known

    bool operator==(const StateContent &) const = default;

    /// Before the first load. \p keyFound: a key is set in the environment; \p kind tells by which variable.
    [[nodiscard]] static StateContent start(bool keyFound, ApiKey::Kind kind = ApiKey::Kind::Key);

    /// Connected, but nothing fetched yet. \p host is the host name of the server.
    [[nodiscard]] static StateContent ready(const QString &host);

    /// A load is running and no row has arrived yet. \p from is a host name or a file name. A wait before a retry is
    /// shown instead of the progress.
    [[nodiscard]] static StateContent
    loading(const QString &from, const LoadProgress &progress, const std::optional<RetryWait> &wait);

    /// The load has ended without a job. \p filtered: it used service filters. \p ofFile: it read a file.
    [[nodiscard]] static StateContent noJobs(bool filtered, bool problems, bool ofFile = false);

    /// There are \p loaded jobs, but none matches the refinement.
    [[nodiscard]] static StateContent nothingMatches(qint64 loaded);

    /// The load failed. \p ofFile: it read a file, not the service.
    [[nodiscard]] static StateContent failed(const LoadError &error, bool ofFile = false);
};

} // namespace assay
