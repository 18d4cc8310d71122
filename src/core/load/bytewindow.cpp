// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/bytewindow.h"

#include <algorithm>
#include <cstring>

namespace assay {

ByteWindow::ByteWindow(std::size_t padding)
    : m_bytes(padding)
    , m_padding(padding)
{
}

std::span<char> ByteWindow::room(std::size_t size)
{
    if (m_bytes.size() - m_padding - m_end < size) {
        if (m_begin > 0) {
            const std::size_t kept = m_end - m_begin;
            std::memmove(m_bytes.data(), m_bytes.data() + m_begin, kept);
            m_base += static_cast<qint64>(m_begin);
            m_scanned -= m_begin;
            m_begin = 0;
            m_end = kept;
        }
        // Doubling keeps the cost of one huge element linear.
        if (m_bytes.size() - m_padding - m_end < size)
            m_bytes.resize(std::max(m_bytes.size() * 2, m_end + size + m_padding));
    }
    return {m_bytes.data() + m_end, m_bytes.size() - m_padding - m_end};
}

} // namespace assay
