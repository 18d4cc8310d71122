// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <set>

#include <httplib.h>

namespace assay::demo {

class HttpConnection;

/// The HTTP library's server, but with connections that can be reset and can all be closed at once. Each connection has
/// a thread, also while it stalls.
class HttpServer : public httplib::Server
{
public:
    HttpServer();

    /// The connection that the calling thread serves.
    [[nodiscard]] static HttpConnection &current() { return *s_current; }

    /// Closes all connections, and from now on new ones at once. Any thread.
    void closeConnections();

private:
    bool process_and_close_socket(socket_t socket) override;
    [[nodiscard]] bool serve(HttpConnection &connection);
    template <typename Stream> [[nodiscard]] bool serveRequest(Stream &stream, bool isLast, bool &closed);

    static thread_local HttpConnection *s_current;

    std::mutex m_mutex;
    std::set<HttpConnection *> m_connections; // under m_mutex
    bool m_stopping = false; // under m_mutex
};

} // namespace assay::demo
