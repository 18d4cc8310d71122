// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <httplib.h>

#include "demo/server/httpconnection.h"

namespace assay::demo {

/// Lets the HTTP library use an HttpConnection. Later versions of the library than 0.11 have more virtual functions, so
/// none of these is declared `override`.
class ConnectionStream : public httplib::Stream
{
public:
    /// `connection` must outlive the stream. `timeout`: of reads, in milliseconds.
    ConnectionStream(HttpConnection &connection, int timeout)
        : m_connection(connection)
        , m_timeout(timeout)
    {
    }

    // NOLINTBEGIN(modernize-use-override)
    bool is_readable() const { return !m_connection.isGone(); }
    bool is_writable() const { return !m_connection.isGone(); }
    bool wait_readable() const { return m_connection.waitReadable(m_timeout); }
    bool wait_writable() const { return !m_connection.isGone(); }
    ssize_t read(char *bytes, size_t size) { return static_cast<ssize_t>(m_connection.receive(bytes, size)); }
    ssize_t write(const char *bytes, size_t size)
    {
        return m_connection.send({bytes, size}) ? static_cast<ssize_t>(size) : -1;
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const
    {
        m_connection.address(HttpConnection::End::Remote, ip, port);
    }
    void get_local_ip_and_port(std::string &ip, int &port) const
    {
        m_connection.address(HttpConnection::End::Local, ip, port);
    }
    socket_t socket() const { return m_connection.socket(); }
    time_t duration() const { return 0; }
    // NOLINTEND(modernize-use-override)

private:
    HttpConnection &m_connection;
    const int m_timeout;
};

} // namespace assay::demo
