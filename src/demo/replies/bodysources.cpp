// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/replies/bodysources.h"

#include <zlib.h>

namespace assay::demo {

namespace {
constexpr std::size_t PieceSize = 256 * 1024;
}

TextSource::TextSource(std::string text)
    : m_text(std::move(text))
{
}

bool TextSource::next(std::string_view &piece)
{
    if (m_done)
        return false;
    m_done = true;
    piece = m_text;
    return true;
}

FileSource::FileSource(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
    , m_buffer(new char[PieceSize])
{
}

bool FileSource::next(std::string_view &piece)
{
    const qint64 read = m_file->read(m_buffer.get(), static_cast<qint64>(PieceSize));
    if (read <= 0)
        return false;
    piece = {m_buffer.get(), static_cast<std::size_t>(read)};
    return true;
}

MalformedSource::MalformedSource(std::unique_ptr<BodySource> body, std::uint64_t offset)
    : m_body(std::move(body))
    , m_offset(offset)
{
}

bool MalformedSource::next(std::string_view &piece)
{
    if (!m_body->next(piece))
        return false;
    if (m_offset >= m_position && m_offset - m_position < piece.size()) {
        m_changed = piece;
        m_changed[m_offset - m_position] = '\x01';
        m_position += piece.size();
        piece = m_changed;
    } else {
        m_position += piece.size();
    }
    return true;
}

struct GzipSource::Deflater
{
    z_stream stream{};
    bool isReady = false;

    Deflater()
    {
        // Adding 16 to the window bits selects the gzip header instead of zlib's own. The fastest level is used, so
        // that clients never wait for the demo server.
        isReady = deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~Deflater() { deflateEnd(&stream); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    void run(std::string &out, std::string_view in, int flush)
    {
        // zlib does not change its input, but not all versions declare it const.
        stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(in.data()));
        stream.avail_in = static_cast<uInt>(in.size());
        char buffer[32 * 1024];
        do {
            stream.next_out = reinterpret_cast<Bytef *>(buffer);
            stream.avail_out = sizeof buffer;
            deflate(&stream, flush);
            out.append(buffer, sizeof buffer - stream.avail_out);
        } while (stream.avail_out == 0);
    }
};

GzipSource::GzipSource(std::unique_ptr<BodySource> body)
    : m_body(std::move(body))
    , m_deflater(std::make_unique<Deflater>())
{
}

GzipSource::~GzipSource() = default;

bool GzipSource::next(std::string_view &piece)
{
    if (m_done || !m_deflater->isReady)
        return false;
    m_compressed.clear();
    std::string_view plain;
    if (m_body->next(plain)) {
        m_deflater->run(m_compressed, plain, Z_NO_FLUSH);
    } else {
        m_deflater->run(m_compressed, {}, Z_FINISH);
        m_done = true;
    }
    piece = m_compressed;
    return true;
}

} // namespace assay::demo
