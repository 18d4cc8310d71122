// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <cstdlib>
#include <memory>
#include <new>

#ifdef __GLIBC__
#include <malloc.h>
#endif

// The address sanitizer sees what malloc() gives, and only that.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
#define ASSAY_MAPS_MEMORY
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace assay {

namespace {

#ifdef ASSAY_MAPS_MEMORY
/// Whole huge pages straight from the system, so that they go straight back when they are freed: what malloc() gave
/// stays with the process as long as anything above it lives.
Memory mapMemory(std::size_t size)
{
    // The headroom is given back at once: that it could be had is all that counts.
    const std::size_t room = size + HugePageSize + Headroom;
    void *const mapped = mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        throw std::bad_alloc();
    void *aligned = mapped;
    std::size_t left = room;
    std::align(HugePageSize, size, aligned, left); // there is room for it
    auto *const begin = static_cast<std::byte *>(aligned);
    const std::size_t page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t kept = (size + page - 1) / page * page;
    if (const std::size_t before = room - left; before > 0)
        munmap(mapped, before);
    if (left > kept)
        munmap(begin + kept, left - kept);
    (void)madvise(begin, kept, MADV_HUGEPAGE); // only advice; without it the pages are small
    return Memory(begin, FreeMemory{kept});
}
#endif

} // namespace

void FreeMemory::operator()(std::byte *memory) const noexcept
{
#ifdef ASSAY_MAPS_MEMORY
    if (mapped > 0) {
        munmap(memory, mapped);
        return;
    }
#endif
    std::free(memory);
}

Memory allocateMemory(std::size_t size)
{
    void *memory = std::malloc(size);
    if (!memory)
        throw std::bad_alloc();
    return Memory(static_cast<std::byte *>(memory));
}

Memory allocateFilledMemory(std::size_t size)
{
#ifdef ASSAY_MAPS_MEMORY
    if (size >= HugePageSize)
        return mapMemory(size);
#endif
    return allocateMemory(size);
}

void keepFreedMemory()
{
#ifdef __GLIBC__
    // The largest threshold that glibc takes, and twice as much, as it chooses them itself once such a piece was freed.
    constexpr int Largest = 32 << 20;
    mallopt(M_MMAP_THRESHOLD, Largest);
    mallopt(M_TRIM_THRESHOLD, 2 * Largest);
#endif
}

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace assay
