// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace assay::demo {

/// One accepted connection, with what an HTTP library does not offer: waiting for the client to leave, and ending with
/// a reset. Used by the one thread that serves it, but for shutDown(), which any thread may call.
class HttpConnection
{
public:
#ifdef _WIN32
    using Socket = std::uintptr_t;
#else
    using Socket = int;
#endif

    /// Takes over the socket and sets its options: no delay, no time limits.
    explicit HttpConnection(Socket socket);

    /// Closes the socket.
    ~HttpConnection();
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;

    /// Sends all of it, however long the client takes. False when the connection is gone.
    [[nodiscard]] bool send(std::string_view bytes);

    /// Takes up to `size` bytes; 0 at the end, below 0 on an error.
    [[nodiscard]] std::int64_t receive(char *bytes, std::size_t size);

    /// Waits until there is something to receive (also the end); false when the time, in milliseconds, is over.
    [[nodiscard]] bool waitReadable(int milliseconds) const;

    /// Lets the time pass. False at once when the client leaves or the server stops.
    [[nodiscard]] bool pause(int milliseconds) const;

    /// Returns when the client has left or the server stops.
    void waitForClientToLeave() const;

    /// Waits shortly for the client to take what was sent, then resets the connection. Nothing can be sent after.
    void reset();

    /// Ends all waiting and sending, now and later.
    void shutDown();

    /// True after reset() or shutDown(), or when sending failed.
    [[nodiscard]] bool isGone() const
    {
        return m_gone;
    }

    [[nodiscard]] Socket socket() const
    {
        return m_socket;
    }

    /// The address at either end.
    enum class End : std::uint8_t { Local, Remote };
    void address(End end, std::string &ip, int &port) const;

private:
    [[nodiscard]] bool clientHasLeft() const;

    const Socket m_socket;
    std::atomic<bool> m_gone = false;
    bool m_reset = false;
    std::unique_ptr<char[]> m_buffer; ///< requests are read byte by byte by the library
    std::size_t m_bufferStart = 0;
    std::size_t m_bufferEnd = 0;
};

} // namespace assay::demo
