// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults/faultspec.h"
#include "demo/replies/bodysource.h"

namespace assay::demo {

class HttpConnection;

/// How the client recognizes the end of a body.
enum class BodyFraming : std::uint8_t { Length, Chunked };

/// Sends the body of an answer, with the faults of its transfer: drip, stall, cut and reset.
class BodySender
{
public:
    /// Both must outlive the sender.
    BodySender(HttpConnection &connection, const FaultSpec &fault, BodyFraming framing);

    /// Sends the whole body. False when the body was not sent to its end: the connection must be closed.
    [[nodiscard]] bool send(BodySource &body);

private:
    enum class End : std::uint8_t { None, Stall, Cut, Reset };

    [[nodiscard]] bool sendPiece(std::string_view piece);
    [[nodiscard]] bool sendDripping(std::string_view piece);
    [[nodiscard]] bool frame(std::string_view piece);
    void end();

    HttpConnection &m_connection;
    const FaultSpec &m_fault;
    const BodyFraming m_framing;
    End m_end = End::None; ///< how the body ends too early
    std::uint64_t m_endAt = 0; ///< after this many bytes of the body
    std::uint64_t m_sent = 0;
    bool m_inChunk = false; ///< the last chunk's closing line break is not sent yet
};

} // namespace assay::demo
