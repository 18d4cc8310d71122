// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textarena.h"

#include <algorithm>
#include <cstring>

namespace assay {

namespace {

constexpr std::size_t FirstChunkSize = std::size_t{4} << 10; // most dictionaries are small

} // namespace

std::string_view TextArena::add(std::initializer_list<std::string_view> parts)
{
    std::size_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    if (size == 0)
        return {};
    char *const place = allocate(size);
    char *next = place;
    for (const std::string_view part : parts) {
        if (part.empty())
            continue;
        std::memcpy(next, part.data(), part.size());
        next += part.size();
    }
    return {place, size};
}

char *TextArena::allocate(std::size_t size)
{
    if (size > m_left) {
        // A large text gets a chunk of its own, so that the rest of the current one is not thrown away.
        const std::size_t usual = std::clamp(m_bytes, FirstChunkSize, m_chunkSize);
        const bool own = size > usual / 4;
        const std::size_t wanted = own ? size : usual;
        const bool isPiece = m_ahead && wanted == MemoryAhead::PieceSize;
        m_chunks.push_back(isPiece ? m_ahead->take() : allocateFilledMemory(wanted));
        m_bytes += wanted;
        if (own)
            return reinterpret_cast<char *>(m_chunks.back().get());
        m_next = reinterpret_cast<char *>(m_chunks.back().get());
        m_left = wanted;
    }
    char *place = m_next;
    m_next += size;
    m_left -= size;
    return place;
}

} // namespace assay
