// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textarena.h"

#include <algorithm>
#include <cstring>

namespace assay {

namespace {

constexpr std::size_t ChunkSize = std::size_t{4} << 20;
constexpr std::size_t FirstChunkSize = std::size_t{4} << 10; // most dictionaries are small

} // namespace

std::string_view TextArena::add(std::string_view text, std::string_view following)
{
    const std::size_t size = text.size() + following.size();
    if (size == 0)
        return {};
    char *place = allocate(size);
    std::memcpy(place, text.data(), text.size());
    if (!following.empty())
        std::memcpy(place + text.size(), following.data(), following.size());
    return {place, size};
}

char *TextArena::allocate(std::size_t size)
{
    if (size > m_left) {
        // A large text gets a chunk of its own, so that the rest of the current one is not thrown away.
        const std::size_t usual = std::clamp(m_bytes, FirstChunkSize, ChunkSize);
        const bool own = size > usual / 4;
        const std::size_t wanted = own ? size : usual;
        m_chunks.push_back(allocateMemory(wanted));
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
