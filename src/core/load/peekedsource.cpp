// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/peekedsource.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace assay {

PeekedSource::PeekedSource(Source source)
    : m_source(std::move(source))
{
}

QByteArray PeekedSource::peek(std::size_t size)
{
    QByteArray head(static_cast<qsizetype>(size), '\0');
    qsizetype filled = 0;
    while (filled < head.size()) {
        const qint64 more = m_source({head.data() + filled, static_cast<std::size_t>(head.size() - filled)});
        if (more <= 0)
            break;
        filled += more;
    }
    m_head = head.first(filled);
    return m_head;
}

qint64 PeekedSource::read(std::span<char> room)
{
    if (m_head.isEmpty())
        return m_source(room);
    const auto size = std::min(m_head.size(), static_cast<qsizetype>(room.size()));
    std::memcpy(room.data(), m_head.constData(), static_cast<std::size_t>(size));
    m_head.remove(0, size);
    const auto left = room.subspan(static_cast<std::size_t>(size));
    const qint64 more = left.empty() ? 0 : m_source(left);
    return size + std::max<qint64>(more, 0); // an error will be met again
}

} // namespace assay
