// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory.h"

#include <cstdlib>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace assay {

void FreeMemory::operator()(std::byte *memory) const noexcept
{
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
#ifdef __linux__
    if (size >= HugePageSize) {
        void *memory = nullptr;
        if (posix_memalign(&memory, HugePageSize, size) != 0)
            throw std::bad_alloc();
        (void)madvise(memory, size, MADV_HUGEPAGE); // only advice; without it the pages are small
        return Memory(static_cast<std::byte *>(memory));
    }
#endif
    return allocateMemory(size);
}

} // namespace assay
