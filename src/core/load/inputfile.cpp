// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/inputfile.h"

namespace assay {

InputFile::InputFile(const QString &path)
    : m_file(path)
{
}

bool InputFile::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return false;
    constexpr std::string_view Magic = GzipInflater::Magic;
    if (m_file.peek(Magic.size()) == QByteArray::fromRawData(Magic.data(), Magic.size())) {
        m_gzip.emplace([this](std::span<char> room) {
            const qint64 size = m_file.read(room.data(), static_cast<qint64>(room.size()));
            m_ended = size == 0;
            return size;
        });
    }
    return true;
}

qint64 InputFile::read(std::span<char> room)
{
    return m_gzip ? m_gzip->read(room) : m_file.read(room.data(), static_cast<qint64>(room.size()));
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
    return isDamaged() ? tr("The packed data is damaged.") : m_file.errorString();
}

} // namespace assay
