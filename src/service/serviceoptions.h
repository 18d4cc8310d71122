// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace assay {

/// The times that the service client waits. Tests make them shorter.
struct ServiceOptions
{
    /// A request fails with a timeout when no byte arrives for this time.
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(45);
    /// The length of a second in waits before a retry.
    std::chrono::milliseconds second = std::chrono::seconds(1);
    /// An answer whose JSON is closed is over when no byte follows for this time, also on a connection that stays open.
    std::chrono::milliseconds grace = std::chrono::seconds(2);
    /// A proxy that has not led to the service for this time is asked whether it does.
    std::chrono::milliseconds proxyPatience = std::chrono::seconds(1);
    /// A proxy has led to the service, with its TLS, after this time, or the request fails.
    std::chrono::milliseconds proxyTimeout = std::chrono::seconds(20);
};

} // namespace assay
