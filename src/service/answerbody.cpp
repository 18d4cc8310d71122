// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/answerbody.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

#include <QNetworkReply>

namespace assay {

namespace {

constexpr std::string_view GzipStart = "\x1f\x8b\x08"; // no JSON and no text starts so

/// The encodings in the order in which they were applied; those that change nothing are left out.
QByteArrayList encodingsOf(const QNetworkReply &reply)
{
    QByteArrayList encodings;
    for (const QByteArray &part : reply.rawHeader("Content-Encoding").split(',')) {
        const QByteArray name = part.trimmed().toLower();
        if (!name.isEmpty() && name != "identity")
            encodings += name;
    }
    return encodings;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isGzip(const QByteArray &encoding)
{
    return encoding == "gzip" || encoding == "x-gzip";
}

} // namespace

AnswerBody::AnswerBody(QNetworkReply &reply, std::function<void()> unpacked)
    : m_reply(reply)
    , m_whenUnpacked(std::move(unpacked))
{
    if (!unknownEncoding(reply).isEmpty())
        return; // is not read
    for (qsizetype left = encodingsOf(reply).size(); left > 0; --left)
        addLayer();
    m_knowsPacking = !m_layers.empty(); // what is in there is not guessed at
}

QByteArray AnswerBody::unknownEncoding(const QNetworkReply &reply)
{
    const QByteArrayList encodings = encodingsOf(reply);
    const bool known = std::ranges::all_of(encodings, isGzip) && encodings.size() <= qsizetype(MostLayers);
    return known ? QByteArray() : encodings.join(", ");
}

/// Unpacks what was read to look at it, and all that follows, once more.
void AnswerBody::addLayer()
{
    auto source = [this, below = m_layers.size(), start = std::exchange(m_start, {})](std::span<char> room) mutable {
        if (start.isEmpty())
            return readLayer(below, room);
        const std::size_t size = std::min(room.size(), static_cast<std::size_t>(start.size()));
        std::memcpy(room.data(), start.constData(), size);
        start.remove(0, static_cast<qsizetype>(size));
        return static_cast<qint64>(size);
    };
    m_layers.push_back(std::make_unique<GzipReader>(std::move(source), m_whenUnpacked));
}

bool AnswerBody::isWhole() const
{
    return std::ranges::all_of(m_layers, [](const auto &layer) { return layer->isWhole(); });
}

std::size_t AnswerBody::read(std::span<char> room)
{
    if (m_failure != Failure::None || !knowsPacking())
        return 0;
    if (!m_start.isEmpty())
        return takeStart(room);
    const qint64 size = readAll(room);
    return m_failure == Failure::None ? static_cast<std::size_t>(size) : 0;
}

std::size_t AnswerBody::takeStart(std::span<char> room)
{
    const std::size_t size = std::min(room.size(), static_cast<std::size_t>(m_start.size()));
    std::memcpy(room.data(), m_start.constData(), size);
    m_start.remove(0, static_cast<qsizetype>(size));
    return size;
}

/// Looks at the first bytes until they tell whether the body is packed although no header says so. False when more must
/// arrive first.
bool AnswerBody::knowsPacking()
{
    if (m_knowsPacking)
        return true;
    std::array<char, GzipStart.size()> bytes{};
    while (m_start.size() < qsizetype(bytes.size()) && GzipStart.starts_with(view(m_start))) {
        const qint64 size = readAll(std::span(bytes).first(bytes.size() - static_cast<std::size_t>(m_start.size())));
        if (size <= 0 && !m_arrived)
            return false;
        if (size <= 0)
            break;
        m_start.append(bytes.data(), static_cast<qsizetype>(size));
    }
    if (view(m_start) == GzipStart)
        addLayer();
    m_knowsPacking = true;
    return true;
}

/// Reads what is left when all packing is off, and watches its size.
qint64 AnswerBody::readAll(std::span<char> room)
{
    const qint64 size = readLayer(m_layers.size(), room);
    if (m_layers.empty())
        return size;
    if (size < 0)
        m_failure = Failure::Damaged;
    m_unpacked += std::max<qint64>(size, 0);
    if (!PackedLimits().allow(m_received, m_unpacked))
        m_failure = Failure::TooLarge;
    return size;
}

/// Reads from the reply behind the first \p count layers. 0 when there is nothing for now, below 0 when it is damaged.
qint64 AnswerBody::readLayer(std::size_t count, std::span<char> room)
{
    if (count == 0)
        return readReply(room);
    GzipReader &layer = *m_layers[count - 1];
    return !m_arrived && layer.mustWait() ? 0 : layer.read(room);
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
