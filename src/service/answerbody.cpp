// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/answerbody.h"

#include <algorithm>
#include <utility>

#include <QNetworkReply>

namespace assay {

namespace {

QByteArray encodingOf(const QNetworkReply &reply)
{
    return reply.rawHeader("Content-Encoding").trimmed().toLower();
}

bool isGzip(const QByteArray &encoding)
{
    return encoding == "gzip" || encoding == "x-gzip";
}

} // namespace

AnswerBody::AnswerBody(QNetworkReply &reply, std::function<void()> unpacked)
    : m_reply(reply)
{
    if (isGzip(encodingOf(reply)))
        m_gzip.emplace([this](std::span<char> room) { return readReply(room); }, std::move(unpacked));
}

QByteArray AnswerBody::unknownEncoding(const QNetworkReply &reply)
{
    const QByteArray encoding = encodingOf(reply);
    return encoding.isEmpty() || encoding == "identity" || isGzip(encoding) ? QByteArray() : encoding;
}

std::size_t AnswerBody::read(std::span<char> room)
{
    if (!m_gzip)
        return static_cast<std::size_t>(readReply(room));
    if (m_failure != Failure::None || (!m_arrived && m_gzip->mustWait()))
        return 0;
    const qint64 size = m_gzip->read(room);
    if (size < 0)
        m_failure = Failure::Damaged;
    m_unpacked += std::max<qint64>(size, 0);
    if (m_unpacked > MostUnpacked || (m_unpacked > HarmlessSize && m_unpacked / MostRatio > m_received))
        m_failure = Failure::TooLarge;
    return m_failure == Failure::None ? static_cast<std::size_t>(size) : 0;
}

/// 0 when no bytes have arrived: why that is, the reply says by itself.
qint64 AnswerBody::readReply(std::span<char> room)
{
    const qint64 size = std::max<qint64>(m_reply.read(room.data(), static_cast<qint64>(room.size())), 0);
    m_received += size;
    return size;
}

void AnswerBody::readInto(QByteArray &text, qsizetype most)
{
    constexpr qsizetype PieceSize = qsizetype{64} << 10;
    for (;;) {
        const qsizetype before = text.size();
        const qsizetype wanted = std::min(most - before, PieceSize);
        if (wanted <= 0)
            return;
        text.resize(before + wanted);
        const std::size_t size = read({text.data() + before, static_cast<std::size_t>(wanted)});
        text.resize(before + static_cast<qsizetype>(size));
        if (size == 0)
            return;
    }
}

} // namespace assay
