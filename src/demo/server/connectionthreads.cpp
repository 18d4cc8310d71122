// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/connectionthreads.h"

#include <new>

#include "core/base/threads.h"

namespace assay::demo {

namespace {

/// A connection for which there is no memory is closed.
void perform(const std::function<void()> &task) noexcept
{
    try {
        task();
    } catch (const std::bad_alloc &) {
    }
}

} // namespace

ConnectionThreads::ConnectionThreads(std::size_t most)
{
    m_threads.reserve(most);
}

ConnectionThreads::Taken ConnectionThreads::enqueue(std::function<void()> task)
{
    std::unique_lock lock(m_mutex);
    if (m_idle <= m_tasks.size() && m_threads.size() < m_threads.capacity()) {
        std::jthread thread = tryThread([this] { run(); });
        if (thread.joinable())
            m_threads.push_back(std::move(thread));
    }
    if (m_threads.empty()) {
        lock.unlock();
        perform(task);
    } else {
        m_tasks.push_back(std::move(task));
        m_changed.notify_one();
    }
    return static_cast<Taken>(true);
}

void ConnectionThreads::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_threads.clear(); // waits for them
}

void ConnectionThreads::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_changed.wait(lock, [this] { return m_isEnding || !m_tasks.empty(); });
        --m_idle;
        if (m_tasks.empty())
            return;
        const std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        perform(task);
        lock.lock();
    }
}

} // namespace assay::demo
