// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "service/connectionroute.h"

class QNetworkAccessManager;

namespace assay {

/// Lends network managers, each to one request at a time. Used on one thread, the service thread.
///
/// A manager keeps its connections for the next request, and tells of a certificate only to the request for which it
/// opened the connection. When a request ends during the handshake, or another connection is free first, the manager
/// finishes the handshake and keeps a connection that nobody looked at; the next request would be sent over it at once.
/// So a manager serves no two requests at the same time, and is lent again only after a whole answer. What it keeps
/// leads along one route, so it is lent again only for that one.
class NetworkPool
{
public:
    NetworkPool();
    ~NetworkPool();
    NetworkPool(const NetworkPool &) = delete;
    NetworkPool &operator=(const NetworkPool &) = delete;

    /// A manager whose kept connections have all been checked; it uses the proxies of the service, or that of the
    /// route.
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> take(const ConnectionRoute &route);

    /// Takes a manager back that was lent for this route. \p isClean: its request was answered to the end, so its
    /// connections may be used again. Otherwise it is deleted from the event loop: its thread may be waiting for the
    /// caller.
    void giveBack(std::unique_ptr<QNetworkAccessManager> network, const ConnectionRoute &route, bool isClean);

private:
    static constexpr std::size_t MostKept = 4; // each has a thread of its own

    struct Free
    {
        std::unique_ptr<QNetworkAccessManager> network;
        ConnectionRoute route;
    };

    std::vector<Free> m_free; // the one used longest ago comes first
};

} // namespace assay
