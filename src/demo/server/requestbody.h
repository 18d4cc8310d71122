// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace assay::demo {

class HttpConnection;

/// Reads past the body of a request. No call of the service that the demo answers takes one, but a body that stays
/// unread would be taken for the next request on the connection.
class RequestBody
{
public:
    enum class End : std::uint8_t {
        Read, ///< there was none, or it was read to its end
        Malformed, ///< nobody can say where the next request begins
        Lost ///< the client sent no more of it
    };

    /// `connection` must outlive the object. `patience`: how long to wait for the next bytes, in milliseconds.
    RequestBody(HttpConnection &connection, int patience);

    /// `lengths` and `encodings`: the values of the headers Content-Length and Transfer-Encoding, as often as they were
    /// sent. Anything but Read leaves the connection unusable: it must be closed after the answer.
    [[nodiscard]] End skip(const std::vector<std::string> &lengths, const std::vector<std::string> &encodings);

private:
    [[nodiscard]] End skipBytes(std::uint64_t size);
    [[nodiscard]] End skipChunks();
    [[nodiscard]] End readLine(std::string &line);

    HttpConnection &m_connection;
    const int m_patience;
};

} // namespace assay::demo
