// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include <QString>

#include "service/apikey.h"
#include "service/connection.h"

namespace assay {

class DemoServer;

/// The demo server in this process, and how to reach it over HTTP on this machine. The server runs as long as this
/// lives: whatever fetches from it must have ended before.
class DemoSource
{
public:
    /// A server of so many jobs; the same seed gives the same jobs.
    DemoSource(std::uint32_t jobs, std::uint64_t seed);
    ~DemoSource();

    /// Starts the server. An empty text, or the message that says why it could not be started.
    [[nodiscard]] QString start();

    // --- once it was started ---

    [[nodiscard]] Connection connection() const;
    [[nodiscard]] ApiKey key() const; ///< the demo server takes any

private:
    std::unique_ptr<DemoServer> m_server;
};

} // namespace assay
