// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace assay::demo {

/// One accepted connection. Adds what the HTTP library lacks: waiting until the client disconnects, and resetting the
/// connection. Used by the thread that serves it; only shutDown() may be called from any thread.
class HttpConnection
{
public:
#ifdef _WIN32
    using Socket = std::uintptr_t;
#else
    using Socket = int;
#endif

    /// Takes ownership of the socket and sets its options: no delay, no timeouts.
    explicit HttpConnection(Socket socket);

    /// Closes the socket.
    ~HttpConnection();
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;

    /// Sends all bytes, without a timeout. False when the connection is gone.
    [[nodiscard]] bool send(std::string_view bytes);

    /// Receives up to `size` bytes. Returns their number; 0 at the end, negative on an error.
    [[nodiscard]] std::int64_t receive(char *bytes, std::size_t size);

    /// Waits until there are bytes to receive or the connection ends. False after the timeout.
    [[nodiscard]] bool waitReadable(int milliseconds) const;

    /// Waits for this time. Returns false early when the client disconnects or the server stops.
    [[nodiscard]] bool pause(int milliseconds) const;

    /// Returns when the client disconnects or the server stops.
    void waitForDisconnect() const;

    /// Waits a short time until the client has received all bytes, then resets the connection. Nothing can be sent
    /// later.
    void reset();

    /// Ends all waits and sends at once, and makes later ones fail.
    void shutDown();

    /// True after reset() or shutDown(), or when sending failed.
    [[nodiscard]] bool isGone() const
    {
        return m_gone;
    }

    /// The connection takes no further request.
    void closeAfterAnswer()
    {
        m_closesAfterAnswer = true;
    }
    [[nodiscard]] bool closesAfterAnswer() const
    {
        return m_closesAfterAnswer;
    }

    [[nodiscard]] Socket socket() const
    {
        return m_socket;
    }

    /// The address at either end.
    enum class End : std::uint8_t { Local, Remote };
    void address(End end, std::string &ip, int &port) const;

private:
    [[nodiscard]] bool isDisconnected() const;

    const Socket m_socket;
    std::atomic<bool> m_gone = false;
    bool m_reset = false;
    bool m_closesAfterAnswer = false;
    std::unique_ptr<char[]> m_buffer; ///< needed since the library reads requests byte by byte
    std::size_t m_bufferStart = 0;
    std::size_t m_bufferEnd = 0;
};

} // namespace assay::demo
