// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/httpconnection.h"

#include <algorithm>
#include <chrono>
#include <thread>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef __linux__
#include <linux/sockios.h>
#endif

namespace assay::demo {

namespace {

constexpr std::size_t ReceiveBuffer = 8 * 1024;
constexpr int SendBuffer = 1024 * 1024;

#ifdef _WIN32
constexpr int SendFlags = 0;
using Size = int;
using Poll = WSAPOLLFD;
int pollOne(Poll &poll, int milliseconds)
{
    return WSAPoll(&poll, 1, milliseconds);
}
void closeSocket(SOCKET socket)
{
    closesocket(socket);
}
constexpr int BothWays = SD_BOTH;
#else
#ifdef MSG_NOSIGNAL
constexpr int SendFlags = MSG_NOSIGNAL;
#else
constexpr int SendFlags = 0; // the HTTP library ignores SIGPIPE
#endif
using Size = std::size_t;
using Poll = pollfd;
int pollOne(Poll &poll, int milliseconds)
{
    return ::poll(&poll, 1, milliseconds);
}
void closeSocket(int socket)
{
    ::close(socket);
}
constexpr int BothWays = SHUT_RDWR;
#endif

template <typename Value> void setOption(HttpConnection::Socket socket, int level, int name, const Value &value)
{
    setsockopt(socket, level, name, reinterpret_cast<const char *>(&value), sizeof value);
}

/// Bytes that the other side has not acknowledged, where the system can say so.
int unsentBytes([[maybe_unused]] HttpConnection::Socket socket)
{
#ifdef __linux__
    int bytes = 0;
    if (ioctl(socket, SIOCOUTQ, &bytes) == 0)
        return bytes;
#endif
    return 0;
}

} // namespace

HttpConnection::HttpConnection(Socket socket)
    : m_socket(socket)
    , m_buffer(new char[ReceiveBuffer])
{
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(socket, SOL_SOCKET, SO_SNDBUF, SendBuffer);
    // A client may read a large body slowly on purpose: the server waits as long as needed.
#ifdef _WIN32
    setOption(socket, SOL_SOCKET, SO_SNDTIMEO, DWORD{0});
    setOption(socket, SOL_SOCKET, SO_RCVTIMEO, DWORD{0});
#else
    setOption(socket, SOL_SOCKET, SO_SNDTIMEO, timeval{});
    setOption(socket, SOL_SOCKET, SO_RCVTIMEO, timeval{});
#endif
}

HttpConnection::~HttpConnection()
{
    if (m_reset) {
        // Closing with a lingering time of 0 sends RST instead of FIN.
        linger option{};
        option.l_onoff = 1;
        setOption(m_socket, SOL_SOCKET, SO_LINGER, option);
    } else {
        ::shutdown(m_socket, BothWays);
    }
    closeSocket(m_socket);
}

bool HttpConnection::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_gone)
            return false;
        const auto sent = ::send(m_socket, bytes.data(), static_cast<Size>(bytes.size()), SendFlags);
        if (sent <= 0) {
#ifndef _WIN32
            if (sent < 0 && errno == EINTR)
                continue;
#endif
            m_gone = true;
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return !m_gone;
}

std::int64_t HttpConnection::receive(char *bytes, std::size_t size)
{
    if (m_bufferStart == m_bufferEnd) {
        if (m_gone)
            return -1;
        const auto got = ::recv(m_socket, m_buffer.get(), static_cast<Size>(ReceiveBuffer), 0);
        if (got <= 0)
            return got;
        m_bufferStart = 0;
        m_bufferEnd = static_cast<std::size_t>(got);
    }
    const std::size_t take = std::min(size, m_bufferEnd - m_bufferStart);
    std::copy_n(m_buffer.get() + m_bufferStart, take, bytes);
    m_bufferStart += take;
    return static_cast<std::int64_t>(take);
}

bool HttpConnection::waitReadable(int milliseconds) const
{
    if (m_bufferStart < m_bufferEnd)
        return true;
    Poll poll{};
    poll.fd = m_socket;
    poll.events = POLLIN;
    return !m_gone && pollOne(poll, milliseconds) > 0;
}

bool HttpConnection::isDisconnected() const
{
    char byte = 0;
    return m_gone || ::recv(m_socket, &byte, 1, MSG_PEEK) <= 0;
}

bool HttpConnection::pause(int milliseconds) const
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::milliseconds(milliseconds);
    for (;;) {
        // Rounded up: a pause of 1 ms would be none.
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
        if (left <= 0)
            return !m_gone;
        Poll poll{};
        poll.fd = m_socket;
        poll.events = POLLIN;
        if (m_gone)
            return false;
        if (pollOne(poll, static_cast<int>(left)) <= 0)
            continue;
        if (isDisconnected())
            return false;
        // The next request is there already, so that polling would return at once for ever.
        std::this_thread::sleep_for(std::chrono::milliseconds(std::min<std::int64_t>(left, 10)));
    }
}

void HttpConnection::waitForDisconnect() const
{
    constexpr int Minute = 60'000;
    while (pause(Minute)) { }
}

void HttpConnection::reset()
{
    constexpr int Steps = 200;
    for (int i = 0; i < Steps && !m_gone && unsentBytes(m_socket) > 0; ++i) {
        if (!pause(5))
            break;
    }
    m_reset = true;
    m_gone = true;
}

void HttpConnection::shutDown()
{
    m_gone = true;
    ::shutdown(m_socket, BothWays);
}

void HttpConnection::address(End end, std::string &ip, int &port) const
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *const any = reinterpret_cast<sockaddr *>(&storage);
    const int failed = end == End::Local ? getsockname(m_socket, any, &size) : getpeername(m_socket, any, &size);
    if (failed != 0)
        return;
    char text[INET6_ADDRSTRLEN] = {};
    if (storage.ss_family == AF_INET) {
        const auto *const v4 = reinterpret_cast<const sockaddr_in *>(&storage);
        inet_ntop(AF_INET, &v4->sin_addr, text, sizeof text);
        port = ntohs(v4->sin_port);
    } else if (storage.ss_family == AF_INET6) {
        const auto *const v6 = reinterpret_cast<const sockaddr_in6 *>(&storage);
        inet_ntop(AF_INET6, &v6->sin6_addr, text, sizeof text);
        port = ntohs(v6->sin6_port);
    }
    ip = text;
}

} // namespace assay::demo
