// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/unicodereader.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace assay {

namespace {

constexpr std::size_t HeadSize = 4; // bytes that tell the encoding
constexpr std::size_t PieceSize = std::size_t{256} << 10;

/// The encoding of JSON that begins with these bytes, if it is one of UTF-16 or UTF-32.
std::optional<QStringConverter::Encoding> wideEncodingOf(const QByteArray &head)
{
    for (const char16_t first : {u'[', u'{', u' ', u'\n', u'\r', u'\t'}) {
        const auto encoding = QStringConverter::encodingForData(head, first);
        if (encoding && *encoding != QStringConverter::Utf8)
            return encoding;
    }
    return std::nullopt;
}

} // namespace

UnicodeReader::UnicodeReader(PeekedSource::Source source)
    : m_source(std::move(source))
{
}

qint64 UnicodeReader::read(std::span<char> room)
{
    if (!std::exchange(m_isBegun, true)) {
        if (const auto encoding = wideEncodingOf(m_source.peek(HeadSize)))
            m_decoder.emplace(*encoding);
    }
    if (!m_decoded.isEmpty())
        return giveOut(room);
    return m_decoder ? decode(room) : m_source.read(room);
}

qint64 UnicodeReader::decode(std::span<char> room)
{
    QByteArray piece(PieceSize, Qt::Uninitialized);
    while (m_decoded.isEmpty()) { // a piece may hold less than a character
        const qint64 size = m_source.read({piece.data(), PieceSize});
        if (size <= 0)
            return size;
        m_decoded = QString((*m_decoder)(QByteArrayView(piece).first(size))).toUtf8();
    }
    return giveOut(room);
}

qint64 UnicodeReader::giveOut(std::span<char> room)
{
    const auto size = std::min(m_decoded.size(), static_cast<qsizetype>(room.size()));
    std::memcpy(room.data(), m_decoded.constData(), static_cast<std::size_t>(size));
    m_decoded.remove(0, size);
    return size;
}

} // namespace assay
