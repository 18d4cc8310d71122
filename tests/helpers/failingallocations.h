// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <new>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define ASSAY_TEST_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ASSAY_TEST_SANITIZED
#endif

#if defined(__GLIBC__) && !defined(ASSAY_TEST_SANITIZED)
#define ASSAY_TEST_FAILS_MALLOC
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

/// Makes one allocation of the program fail. Replaces operator new; with glibc and without a sanitizer malloc() and
/// mmap() too, also for Qt and other libraries. To be included by one source file of a program.
namespace assay::test {

class FailingAllocations
{
public:
    /// From now on, allocation number \p n (from 0) fails, counted over all threads that are not exempt.
    explicit FailingAllocations(long n)
    {
        s_failed = false;
        s_left = n;
    }
    ~FailingAllocations() { stop(); }
    FailingAllocations(const FailingAllocations &) = delete;
    FailingAllocations &operator=(const FailingAllocations &) = delete;

    /// No more fail. True when one has failed.
    bool stop() noexcept
    {
        s_left = -1;
        return s_failed;
    }

    /// Allocations of the calling thread neither fail nor count.
    static void exemptThisThread(bool exempt) noexcept { t_isExempt = exempt; }

    /// Whether the one that is made now must fail.
    [[nodiscard]] static bool take() noexcept
    {
        if (s_left.load(std::memory_order_relaxed) < 0 || t_isExempt || s_left.fetch_sub(1) != 0)
            return false;
        s_failed = true;
        errno = ENOMEM;
        return true;
    }

private:
    static inline std::atomic<long> s_left = -1;
    static inline std::atomic<bool> s_failed = false;
    static inline thread_local bool t_isExempt = false;
};

} // namespace assay::test

#ifdef ASSAY_TEST_FAILS_MALLOC

extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *memory, std::size_t size);

void *malloc(std::size_t size) noexcept
{
    return assay::test::FailingAllocations::take() ? nullptr : __libc_malloc(size);
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    return assay::test::FailingAllocations::take() ? nullptr : __libc_calloc(count, size);
}

void *realloc(void *memory, std::size_t size) noexcept
{
    return assay::test::FailingAllocations::take() ? nullptr : __libc_realloc(memory, size);
}

void *mmap(void *address, std::size_t size, int protection, int flags, int file, off_t offset) noexcept
{
    if ((flags & MAP_ANONYMOUS) != 0 && assay::test::FailingAllocations::take())
        return MAP_FAILED;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the system call returns an address as a number
    return reinterpret_cast<void *>(syscall(SYS_mmap, address, size, protection, flags, file, offset));
}
}

#else

void *operator new(std::size_t size)
{
    void *const memory = assay::test::FailingAllocations::take() ? nullptr : std::malloc(size > 0 ? size : 1);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

void *operator new[](std::size_t size)
{
    return operator new(size);
}

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return assay::test::FailingAllocations::take() ? nullptr : std::malloc(size > 0 ? size : 1);
}

void *operator new[](std::size_t size, const std::nothrow_t &tag) noexcept
{
    return operator new(size, tag);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete[](void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
    std::free(memory);
}

#endif
