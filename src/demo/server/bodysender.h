// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults/faultspec.h"
#include "demo/replies/bodysource.h"

namespace assay::demo {

class HttpConnection;

/// How the end of a body is marked.
enum class BodyFraming : std::uint8_t { Length, Chunked };

/// Sends the body of an answer, with the faults that befall it on its way: drip, stall, cut and reset.
class BodySender
{
public:
    /// Both must outlive the sender.
    BodySender(HttpConnection &connection, const FaultSpec &fault, BodyFraming framing);

    /// Sends the whole body. False when the connection must be closed, as the body did not come to its end.
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
    End m_end = End::None; ///< how the body ends before its time
    std::uint64_t m_endAt = 0; ///< after how many of its bytes
    std::uint64_t m_sent = 0;
    bool m_inChunk = false; ///< the last chunk's closing line break is still owed
};

} // namespace assay::demo
