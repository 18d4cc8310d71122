// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textarena.h"

#include <algorithm>
#include <cstring>

namespace assay {

namespace {

constexpr std::size_t FirstChunkSize = std::size_t{4} << 10; // most dictionaries are small

} // namespace

std::string_view TextArena::add(std::string_view text)
{
    if (text.empty())
        return {};
    char *const copy = allocate(text.size());
    std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
}

char *TextArena::allocate(std::size_t size)
{
    if (size > m_left && size <= m_spare.size()) {
        m_next = m_spare.data();
        m_left = m_spare.size();
        m_spare = {};
    } else if (size > m_left) {
        // A large text gets its own chunk, so that the rest of the current chunk is not wasted.
        const std::size_t usual = std::clamp(m_bytes, FirstChunkSize, m_chunkSize);
        const bool isLarge = size > usual / 4;
        const std::size_t wanted = isLarge ? size : usual;
        m_chunks.push_back(allocateFilledMemory(wanted));
        m_bytes += wanted;
        if (isLarge)
            return reinterpret_cast<char *>(m_chunks.back().get());
        m_next = reinterpret_cast<char *>(m_chunks.back().get());
        m_left = wanted;
    }
    char *const memory = m_next;
    m_next += size;
    m_left -= size;
    return memory;
}

} // namespace assay
