// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/loaderror.h"

namespace assay {

/// The exit status of the program. Documented in --help; scripts depend on the numbers.
enum class ExitStatus : int {
    Done = 0,
    Usage = 2, ///< the command line is wrong, or the key is missing
    Refused = 3, ///< the service answered 4xx, or 5xx after every retry
    Network = 4, ///< no connection, a timeout, TLS, a URL that must not be used, an answer that was cut off
    BadData = 5, ///< the answer is not a list of jobs, or some of its elements could not be read
    File = 6, ///< a file or standard output could not be read or written
    NoDisplay = 7, ///< there is no display to open a window on
    Resources = 8, ///< there is not enough memory, or the system starts no more threads
};

/// The status for a load that failed in this way.
[[nodiscard]] constexpr ExitStatus exitStatusOf(LoadErrorKind kind) noexcept
{
    switch (kind) {
    case LoadErrorKind::BadRequest:
    case LoadErrorKind::Unauthorized:
    case LoadErrorKind::Forbidden:
    case LoadErrorKind::NotFound:
    case LoadErrorKind::InvalidFilter:
    case LoadErrorKind::RateLimited:
    case LoadErrorKind::ServerError:
        return ExitStatus::Refused;
    case LoadErrorKind::Network:
    case LoadErrorKind::Timeout:
    case LoadErrorKind::Tls:
    case LoadErrorKind::InsecureUrl:
    case LoadErrorKind::ForeignRedirect:
    case LoadErrorKind::CutOff:
        return ExitStatus::Network;
    case LoadErrorKind::NotJobs:
        return ExitStatus::BadData;
    case LoadErrorKind::File:
        return ExitStatus::File;
    case LoadErrorKind::OutOfMemory:
    case LoadErrorKind::NoThreads:
        return ExitStatus::Resources;
    }
    return ExitStatus::Network;
}

} // namespace assay
