// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textarena.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace assay {

namespace {

// First touch of memory is dear (about 10 µs a page): large chunks on huge pages cost a fraction of small ones.
constexpr std::size_t ChunkSize = std::size_t{4} << 20;
constexpr std::size_t FirstChunkSize = std::size_t{4} << 10; // most dictionaries are small
#ifdef __linux__
constexpr std::size_t HugePage = std::size_t{2} << 20;
#endif

char *allocateChunk(std::size_t size)
{
#ifdef __linux__
    if (size >= HugePage) {
        void *chunk = nullptr;
        if (posix_memalign(&chunk, HugePage, size) != 0)
            throw std::bad_alloc();
        (void)madvise(chunk, size, MADV_HUGEPAGE); // only advice; without it the pages are small
        return static_cast<char *>(chunk);
    }
#endif
    void *chunk = std::malloc(size);
    if (!chunk)
        throw std::bad_alloc();
    return static_cast<char *>(chunk);
}

} // namespace

void TextArena::Free::operator()(char *chunk) const noexcept
{
    std::free(chunk);
}

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
        m_chunks.emplace_back(allocateChunk(wanted));
        m_bytes += wanted;
        if (own)
            return m_chunks.back().get();
        m_next = m_chunks.back().get();
        m_left = wanted;
    }
    char *place = m_next;
    m_next += size;
    m_left -= size;
    return place;
}

} // namespace assay
