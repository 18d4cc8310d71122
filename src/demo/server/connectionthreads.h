// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include <httplib.h>

namespace assay::demo {

/// The threads of the server's connections. Each starts when there is something for it to do; where the system starts
/// none, the caller does it. (The library's own pool starts all at once, and ends the program where that fails.)
class ConnectionThreads : public httplib::TaskQueue
{
public:
    /// Starts no more threads than \p most.
    explicit ConnectionThreads(std::size_t most);

    // Later versions of the library want to know whether it was taken.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

    Taken enqueue(std::function<void()> task) override;
    void shutdown() override;

private:
    void run();

    std::mutex m_mutex; // of what follows
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    std::size_t m_idle = 0;
    bool m_isEnding = false;
    std::vector<std::jthread> m_threads; // the caller's
};

} // namespace assay::demo
