// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <zlib.h>

namespace assay {

/// The text as one gzip member.
inline QByteArray gzip(const QByteArray &text)
{
    z_stream stream{};
    constexpr int GzipWindow = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, GzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))), '\0');
    QByteArray input = text;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// The text with one byte of it wrong; \p at below 0 counts from the end.
inline QByteArray withByteChanged(QByteArray text, qsizetype at)
{
    if (at < 0)
        at += text.size();
    text[at] = static_cast<char>(text[at] ^ 0x55);
    return text;
}

} // namespace assay
