// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/inputfile.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace assay {

namespace {

/// Whether the path is a pipe or a device whose bytes come one after the other.
bool isStream(const QString &path)
{
    if (path == QLatin1String("-"))
        return true;
#ifdef Q_OS_UNIX
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
        && (S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode));
#else
    return false;
#endif
}

} // namespace

InputFile::InputFile(const QString &path, InputStream::KeepWaiting keepWaiting, PackedLimits limits)
    : m_path(path)
    , m_limits(limits)
    , m_file(path)
    , m_stream(std::move(keepWaiting))
{
}

/// Why the path can't be opened; empty when only the system can tell.
QString InputFile::unusableReason() const
{
    const QFileInfo file(m_path);
    if (m_isStream)
        return {};
    if (!file.exists())
        return tr("There is no such file.");
    if (file.isDir())
        return tr("It is a folder.");
    return file.isFile() ? QString() : tr("It is no ordinary file.");
}

bool InputFile::open()
{
    m_isStream = isStream(m_path);
    m_reason = unusableReason();
    if (!m_reason.isEmpty() || (m_isStream ? !m_stream.open(m_path) : !m_file.open(QIODevice::ReadOnly)))
        return false;
    constexpr std::string_view Magic = GzipInflater::Magic;
    if (m_bytes.peek(Magic.size()) == QByteArray::fromRawData(Magic.data(), Magic.size()))
        m_gzip.emplace([this](std::span<char> room) { return m_bytes.read(room); });
    return true;
}

/// Reads bytes of the file itself.
qint64 InputFile::readBytes(std::span<char> room)
{
    if (m_ended)
        return 0; // a pipe may get another writer
    const qint64 size = m_isStream ? m_stream.read(room) : m_file.read(room.data(), static_cast<qint64>(room.size()));
    m_ended = size == 0;
    m_position += std::max<qint64>(size, 0);
    return size;
}

qint64 InputFile::readUnpacked(std::span<char> room)
{
    if (!m_gzip)
        return m_bytes.read(room);
    const qint64 size = m_isTooLarge ? -1 : m_gzip->read(room);
    m_unpacked += std::max<qint64>(size, 0);
    m_isTooLarge = m_isTooLarge || !m_limits.allow(m_position, m_unpacked);
    return m_isTooLarge ? -1 : size;
}

qint64 InputFile::size() const
{
    return m_isStream ? -1 : m_file.size();
}

bool InputFile::isCutOff() const
{
    return m_gzip && m_ended && !m_gzip->isWhole();
}

bool InputFile::isDamaged() const
{
    return m_gzip && m_gzip->isDamaged();
}

bool InputFile::hasTrailingBytes() const
{
    return m_gzip && m_gzip->hasTrailingBytes();
}

QString InputFile::errorText() const
{
    if (!m_reason.isEmpty())
        return m_reason;
    if (isDamaged())
        return tr("The packed data is damaged.");
    return m_isStream ? m_stream.errorText() : m_file.errorString();
}

} // namespace assay
