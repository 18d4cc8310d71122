// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memoryahead.h"

#include <new>
#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace assay {

namespace {

/// Lets the threads that someone waits for go first, where a thread can say so.
void standBack()
{
#ifdef __linux__
    constexpr int Nicer = 10;
    (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), Nicer); // without it, all is as well but for pauses
#endif
}

constexpr std::size_t SmallestPage = 4096;

/// So that the compiler does not leave the writes out.
void touch(volatile std::byte *memory, std::size_t size)
{
    for (std::size_t at = 0; at < size; at += SmallestPage)
        memory[at] = std::byte{0};
}

} // namespace

MemoryAhead::~MemoryAhead()
{
    stop();
}

Memory MemoryAhead::take()
{
    if (m_stopped)
        return allocateFilledMemory(PieceSize);
    if (!m_thread.joinable()) {
        if (++m_taken > WorthAThread && std::thread::hardware_concurrency() > 1)
            m_thread = std::thread([this] { run(); });
        return allocateFilledMemory(PieceSize);
    }
    Memory piece;
    {
        const std::lock_guard lock(m_mutex);
        piece = std::move(m_ready);
    }
    m_changed.notify_one();
    return piece ? std::move(piece) : allocateFilledMemory(PieceSize);
}

void MemoryAhead::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    m_ready.reset();
}

void MemoryAhead::run()
{
    standBack();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopped || !m_ready; });
        if (m_stopped)
            return;
        lock.unlock();
        Memory piece;
        try {
            piece = allocateFilledMemory(PieceSize);
        } catch (const std::bad_alloc &) {
            return; // whoever fills the memory will be told
        }
        touch(piece.get(), PieceSize);
        lock.lock();
        m_ready = std::move(piece);
    }
}

} // namespace assay
