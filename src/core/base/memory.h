// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <new>
#include <thread>

namespace assay {

struct FreeMemory
{
    std::size_t mapped = 0; ///< bytes that came from the system itself; 0: from malloc()

    void operator()(std::byte *memory) const noexcept;
};

/// The size of a huge page, where the system has them.
inline constexpr std::size_t HugePageSize = std::size_t{2} << 20;

/// Raw memory, not initialised.
using Memory = std::unique_ptr<std::byte, FreeMemory>;

/// Memory of which only what is used is touched. Throws std::bad_alloc.
[[nodiscard]] Memory allocateMemory(std::size_t size);

/// What must stay free when a large piece is given out, in bytes: so large pieces are refused first, where that is
/// expected, and there is room left for the small ones with which the program says so.
inline constexpr std::size_t Headroom = std::size_t{32} << 20;

/// Memory that will be filled soon. Large pieces lie on huge pages where the system has them, as the first touch of
/// memory is dear (about 10 µs a page of 4 KiB), and go back to it as soon as they are freed. Throws std::bad_alloc.
[[nodiscard]] Memory allocateFilledMemory(std::size_t size);

/// Does a small task that must be done, such as handing over the news that memory has run out: while there is not even
/// memory for that, waits and tries again. Throws std::bad_alloc after five seconds. The task has no effect when it
/// throws.
template <typename Task> void whenMemoryAllows(const Task &task)
{
    constexpr int Tries = 500;
    constexpr std::chrono::milliseconds Pause{10};
    for (int tried = 1; tried < Tries; ++tried) {
        try {
            task();
            return;
        } catch (const std::bad_alloc &) {
            std::this_thread::sleep_for(Pause);
        }
    }
    task();
}

/// Lets malloc() keep some tens of megabytes that were freed, as the vectors of one sort or filter are about as large
/// as those of the next, and the first touch of new memory is dear. For programs that work on many rows; called once,
/// at their start. Does nothing where malloc() cannot be told.
void keepFreedMemory();

/// Gives back what keepFreedMemory() kept, of all threads.
void giveBackFreedMemory();

} // namespace assay
