// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"

#include <atomic>
#include <list>
#include <mutex>
#include <new>

#include "core/base/threads.h"

namespace assay {

namespace {

class Background
{
public:
    /// False when no thread could be started.
    [[nodiscard]] bool run(const std::function<void()> &work)
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.remove_if([](const Task &task) { return task.isDone.load(); });
        Task &task = m_tasks.emplace_back();
        task.thread = tryThread([work, &task] {
            work();
            task.isDone = true;
        });
        const bool isStarted = task.thread.joinable();
        if (!isStarted)
            m_tasks.pop_back();
        return isStarted;
    }

    void wait()
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.clear();
    }

private:
    struct Task
    {
        std::atomic<bool> isDone = false;
        std::jthread thread; // last: it uses the above; its end is waited for
    };

    std::mutex m_mutex;
    std::list<Task> m_tasks;
};

/// The end of the program waits for what still runs.
Background &background()
{
    static Background background;
    return background;
}

} // namespace

void inBackground(const std::function<void()> &work) noexcept
{
    bool isStarted = false;
    try {
        isStarted = background().run(work);
    } catch (const std::bad_alloc &) { // not even for the list of threads
    }
    if (!isStarted)
        work();
}

void waitForBackground()
{
    background().wait();
}

} // namespace assay
