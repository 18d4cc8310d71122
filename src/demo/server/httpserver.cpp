// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/httpserver.h"

#include <new>
#include <string>

#include "demo/server/connectionstream.h"
#include "demo/server/connectionthreads.h"
#include "demo/server/httpconnection.h"

namespace assay::demo {

namespace {

constexpr std::size_t Threads = 48;
constexpr int KeepAliveSeconds = 30;
constexpr std::size_t RequestsPerConnection = 100'000;

} // namespace

thread_local HttpConnection *HttpServer::s_current = nullptr;

HttpServer::HttpServer()
{
    new_task_queue = [] { return new ConnectionThreads(Threads); };
    set_keep_alive_max_count(RequestsPerConnection);
    set_keep_alive_timeout(KeepAliveSeconds);
    // With the library's own options, two servers could share a port.
    set_socket_options([](socket_t socket) {
#ifdef _WIN32
        const int name = SO_EXCLUSIVEADDRUSE;
#else
        const int name = SO_REUSEADDR;
#endif
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, name, reinterpret_cast<const char *>(&yes), sizeof yes);
    });
}

void HttpServer::closeConnections()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    for (HttpConnection *connection : m_connections)
        connection->shutDown();
}

bool HttpServer::process_and_close_socket(socket_t socket)
{
    HttpConnection connection(socket);
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        m_connections.insert(&connection);
    }
    s_current = &connection;
    bool served = false;
    try {
        served = serve(connection);
    } catch (const std::bad_alloc &) { // this connection ends; others may be small enough
    }
    s_current = nullptr;
    const std::lock_guard lock(m_mutex);
    m_connections.erase(&connection);
    return served;
}

/// Later versions of the library also need the addresses of the connection. A template, so that only the call that
/// exists is compiled.
template <typename Stream> bool HttpServer::serveRequest(Stream &stream, bool isLast, bool &closed)
{
    // The library compresses the answer if the client accepts that, which takes minutes for a large list. So it must
    // not see what the client accepts.
    const auto removeEncodings = [](httplib::Request &request) { request.headers.erase("Accept-Encoding"); };
    if constexpr (requires { this->process_request(stream, isLast, closed, removeEncodings); }) {
        return this->process_request(stream, isLast, closed, removeEncodings);
    } else {
        std::string remote;
        std::string local;
        int remotePort = 0;
        int localPort = 0;
        stream.get_remote_ip_and_port(remote, remotePort);
        stream.get_local_ip_and_port(local, localPort);
        return this->process_request(stream, remote, remotePort, local, localPort, isLast, closed, removeEncodings);
    }
}

bool HttpServer::serve(HttpConnection &connection)
{
    ConnectionStream stream(connection, KeepAliveSeconds * 1000);
    for (std::size_t left = RequestsPerConnection; left > 0; --left) {
        if (!connection.waitReadable(KeepAliveSeconds * 1000))
            return true;
        bool closed = false;
        const bool served = serveRequest(stream, left == 1, closed);
        if (!served || closed || connection.closesAfterAnswer() || connection.isGone())
            return served;
    }
    return true;
}

} // namespace assay::demo
