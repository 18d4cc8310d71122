// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputfile.h"

#include <limits>
#include <vector>

#include <zlib.h>

namespace assay {

struct InputFile::Inflater
{
    z_stream stream{};
    std::vector<char> packed = std::vector<char>(std::size_t{256} << 10);
    bool betweenMembers = false;
    bool done = false;
    bool cutOff = false;
    QString error;

    Inflater()
    {
        constexpr int GzipWindow = 15 + 16;
        inflateInit2(&stream, GzipWindow);
    }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
};

InputFile::InputFile(const QString &path)
    : m_file(path)
{
}

InputFile::~InputFile() = default;

bool InputFile::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return false;
    if (m_file.peek(2) == QByteArray("\x1f\x8b"))
        m_inflater = std::make_unique<Inflater>();
    return true;
}

qint64 InputFile::read(std::span<char> room)
{
    return m_inflater ? inflate(room) : m_file.read(room.data(), static_cast<qint64>(room.size()));
}

qint64 InputFile::inflate(std::span<char> room)
{
    Inflater &in = *m_inflater;
    if (in.done)
        return in.error.isEmpty() ? 0 : -1; // the bytes before the damage were given out first
    z_stream &stream = in.stream;
    stream.next_out = reinterpret_cast<Bytef *>(room.data());
    const auto wanted = static_cast<uInt>(std::min<std::size_t>(room.size(), std::numeric_limits<uInt>::max()));
    stream.avail_out = wanted;
    while (stream.avail_out == wanted) {
        if (stream.avail_in == 0) {
            const qint64 size = m_file.read(in.packed.data(), static_cast<qint64>(in.packed.size()));
            if (size < 0)
                return -1;
            if (size == 0) {
                in.done = true;
                in.cutOff = !in.betweenMembers;
                break;
            }
            stream.next_in = reinterpret_cast<Bytef *>(in.packed.data());
            stream.avail_in = static_cast<uInt>(size);
        }
        in.betweenMembers = false;
        const int result = ::inflate(&stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            in.betweenMembers = true;
            inflateReset(&stream); // another member may follow
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            in.done = true;
            in.error = stream.msg ? QString::fromLatin1(stream.msg) : tr("The packed data is damaged.");
            return wanted == stream.avail_out ? -1 : static_cast<qint64>(wanted - stream.avail_out);
        }
    }
    return static_cast<qint64>(wanted - stream.avail_out);
}

qint64 InputFile::position() const
{
    return m_file.pos();
}

qint64 InputFile::size() const
{
    return m_file.size();
}

bool InputFile::isCutOff() const
{
    return m_inflater && m_inflater->cutOff;
}

QString InputFile::errorText() const
{
    return m_inflater && !m_inflater->error.isEmpty() ? m_inflater->error : m_file.errorString();
}

} // namespace assay
