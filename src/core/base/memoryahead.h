// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <thread>

#include "core/base/memory.h"

namespace assay {

/// Pieces of memory for one thread that fills one after the other. Once some have been taken, a thread of its own
/// touches the next one for the first time while the present one is filled: the system clears memory at its first
/// touch, and a virtual machine may have to ask for it, which takes up to half as long as reading what will lie there.
class MemoryAhead
{
public:
    static constexpr std::size_t PieceSize = HugePageSize;

    MemoryAhead() = default;
    ~MemoryAhead();
    MemoryAhead(const MemoryAhead &) = delete;
    MemoryAhead &operator=(const MemoryAhead &) = delete;

    /// A piece of PieceSize, ready or new. Never waits for one. Throws std::bad_alloc.
    [[nodiscard]] Memory take();

    /// No more pieces are made ready, and the one that is goes back. To be called when few more are wanted, or none.
    void stop();

private:
    void run();

    static constexpr std::size_t WorthAThread = 4; // pieces taken: fewer jobs are read before a thread is up

    std::size_t m_taken = 0;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopped = false; // changed under m_mutex, by the one who takes
    Memory m_ready; // under m_mutex; one is enough: more would not be ready sooner, and count as used
};

} // namespace assay
