// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QString>

#include "core/store/listchanges.h"

namespace assay {

class Watch;

/// What the window says of a watch. A plain value.
struct WatchText
{
    QString line; ///< in a few words, with the time that is left; empty when it is off
    QString quiet; ///< the same without the time, for screen readers: it does not change every second
    QString tip; ///< the whole reason of a pause or an end; may be empty
    bool isProblem = false;

    /// \p left is the time until the next fetch.
    [[nodiscard]] static WatchText of(const Watch &watch, std::chrono::milliseconds left);

    /// "30 s", "5 min", "1 h": rounded up to what is shown.
    [[nodiscard]] static QString time(std::chrono::milliseconds time);

    /// "412 completed, 3 failed", what is 0 left out.
    [[nodiscard]] static QString outcome(const WatchedOutcome &outcome);
};

} // namespace assay
