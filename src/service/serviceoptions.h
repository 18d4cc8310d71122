// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace assay {

/// How patient the service client is. Tests make it less so.
struct ServiceOptions
{
    /// A request ends in a timeout when no byte has come for so long, from the start of the request on.
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(45);
    /// How long a second of a wait before a retry takes.
    std::chrono::milliseconds second = std::chrono::seconds(1);
};

} // namespace assay
