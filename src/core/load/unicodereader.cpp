// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/unicodereader.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace assay {

namespace {

constexpr qsizetype HeadSize = 4; // bytes that tell the encoding
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

UnicodeReader::UnicodeReader(Source source)
    : m_source(std::move(source))
{
}

qint64 UnicodeReader::read(std::span<char> room)
{
    if (!m_isBegun)
        return begin(room);
    if (!m_decoded.isEmpty())
        return giveOut(room);
    return m_decoder ? decode(room) : m_source(room);
}

qint64 UnicodeReader::begin(std::span<char> room)
{
    QByteArray head(HeadSize, '\0');
    qsizetype size = 0;
    while (size < HeadSize) {
        const qint64 more = m_source({head.data() + size, static_cast<std::size_t>(HeadSize - size)});
        if (more < 0)
            return more;
        if (more == 0)
            break;
        size += more;
    }
    m_isBegun = true;
    head.truncate(size);
    if (const auto encoding = wideEncodingOf(head)) {
        m_decoder.emplace(*encoding);
        m_decoded = QString((*m_decoder)(head)).toUtf8();
        return size == 0 ? 0 : read(room);
    }
    std::memcpy(room.data(), head.constData(), static_cast<std::size_t>(size));
    const qint64 more = size < HeadSize ? 0 : m_source(room.subspan(HeadSize));
    return size + std::max<qint64>(more, 0); // an error will be met again
}

qint64 UnicodeReader::decode(std::span<char> room)
{
    QByteArray piece(PieceSize, Qt::Uninitialized);
    while (m_decoded.isEmpty()) { // a piece may hold less than a character
        const qint64 size = m_source({piece.data(), PieceSize});
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
