// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memoryahead.h"

#include <new>
#include <utility>

namespace assay {

namespace {

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
        if (!m_ready.empty()) {
            piece = std::move(m_ready.back());
            m_ready.pop_back();
        }
    }
    m_changed.notify_one();
    return piece ? std::move(piece) : allocateFilledMemory(PieceSize);
}

void MemoryAhead::stop()
{
    m_stopped = true;
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
    m_ready.clear();
}

void MemoryAhead::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || m_ready.size() < MostReady; });
        if (m_ending)
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
        m_ready.push_back(std::move(piece));
    }
}

} // namespace assay
