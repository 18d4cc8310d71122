// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/inputfile.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <string_view>
#include <vector>

#include <zlib.h>

namespace assay {

struct InputFile::Inflater
{
    z_stream stream{};
    std::vector<char> packed = std::vector<char>(std::size_t{256} << 10);
    bool betweenMembers = false;
    bool done = false;
    bool readFailed = false;
    bool cutOff = false;
    bool trailing = false;
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

/// Reads more packed bytes behind those not used yet. False at the end of the file and on an error.
bool InputFile::refill()
{
    Inflater &in = *m_inflater;
    z_stream &stream = in.stream;
    const std::size_t left = stream.avail_in;
    if (left > 0)
        std::memmove(in.packed.data(), stream.next_in, left);
    stream.next_in = reinterpret_cast<Bytef *>(in.packed.data());
    const qint64 size = m_file.read(in.packed.data() + left, static_cast<qint64>(in.packed.size() - left));
    in.readFailed = size < 0;
    if (size <= 0)
        return false;
    stream.avail_in += static_cast<uInt>(size);
    return true;
}

/// Between two members, whether what follows is one: other bytes are no damage, gzip ignores them too.
bool InputFile::anotherMemberFollows()
{
    static constexpr std::string_view Mark = "\x1f\x8b";
    Inflater &in = *m_inflater;
    while (in.stream.avail_in < Mark.size()) {
        if (!refill())
            break;
    }
    const std::string_view next(reinterpret_cast<const char *>(in.stream.next_in), in.stream.avail_in);
    in.trailing = !in.readFailed && !next.empty() && !next.starts_with(Mark);
    return next.starts_with(Mark);
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
        if (in.betweenMembers ? !anotherMemberFollows() : stream.avail_in == 0 && !refill()) {
            if (in.readFailed)
                return -1;
            in.done = true;
            in.cutOff = !in.betweenMembers;
            break;
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

bool InputFile::isDamaged() const
{
    return m_inflater && !m_inflater->error.isEmpty();
}

bool InputFile::hasTrailingBytes() const
{
    return m_inflater && m_inflater->trailing;
}

QString InputFile::errorText() const
{
    return m_inflater && !m_inflater->error.isEmpty() ? m_inflater->error : m_file.errorString();
}

} // namespace assay
