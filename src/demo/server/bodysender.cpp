// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/bodysender.h"

#include <algorithm>
#include <charconv>

#include "demo/server/httpconnection.h"

namespace assay::demo {

BodySender::BodySender(HttpConnection &connection, const FaultSpec &fault, BodyFraming framing)
    : m_connection(connection)
    , m_fault(fault)
    , m_framing(framing)
{
    const auto consider = [this](const std::optional<std::uint64_t> &at, End end) {
        if (at && (m_end == End::None || *at < m_endAt)) {
            m_end = end;
            m_endAt = *at;
        }
    };
    consider(fault.stall, End::Stall);
    consider(fault.cut, End::Cut);
    consider(fault.reset, End::Reset);
}

bool BodySender::send(BodySource &body)
{
    std::string_view piece;
    while (body.next(piece)) {
        const bool isLast = m_end != End::None && m_sent + piece.size() >= m_endAt;
        if (isLast)
            piece = piece.substr(0, static_cast<std::size_t>(m_endAt - m_sent));
        if (!piece.empty() && !sendPiece(piece))
            return false;
        if (isLast) {
            end();
            return false;
        }
    }
    if (m_framing == BodyFraming::Chunked)
        return m_connection.send(m_inChunk ? "\r\n0\r\n\r\n" : "0\r\n\r\n");
    return true;
}

bool BodySender::sendPiece(std::string_view piece)
{
    return m_fault.drip ? sendDripping(piece) : frame(piece);
}

bool BodySender::sendDripping(std::string_view piece)
{
    while (!piece.empty()) {
        const std::string_view drop = piece.substr(0, static_cast<std::size_t>(m_fault.drip->bytes));
        piece.remove_prefix(drop.size());
        if (!frame(drop) || !m_connection.pause(m_fault.drip->milliseconds))
            return false;
    }
    return true;
}

bool BodySender::frame(std::string_view piece)
{
    m_sent += piece.size();
    if (m_framing == BodyFraming::Chunked) {
        // The line break that ends a chunk is sent together with the size of the next one, to save a packet.
        char header[24] = "\r\n";
        char *const size = m_inChunk ? header + 2 : header;
        char *out = std::to_chars(size, header + 20, piece.size(), 16).ptr;
        *out++ = '\r';
        *out++ = '\n';
        m_inChunk = true;
        if (!m_connection.send({header, static_cast<std::size_t>(out - header)}))
            return false;
    }
    return m_connection.send(piece);
}

void BodySender::end()
{
    switch (m_end) {
    case End::Stall:
        m_connection.waitForDisconnect();
        break;
    case End::Reset:
        m_connection.reset();
        break;
    case End::Cut:
    case End::None:
        break;
    }
}

} // namespace assay::demo
