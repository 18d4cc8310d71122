// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

#include "core/base/inbox.h"

namespace assay {

/// Runs work on a thread of its own and hands the result back to the thread that this lives on. New work cancels what
/// runs or waits: only the result of the latest is handed over. The thread starts with the first work.
class LatestTask
{
public:
    /// Hands a result over; runs on the thread that the task lives on.
    using Deliver = std::function<void()>;

    /// Runs on the other thread, or in run() where the system starts no more threads. Looks at the token between its
    /// steps: when asked to stop, its result is not wanted.
    using Work = std::function<Deliver(const std::stop_token &stop)>;

    LatestTask() = default;

    /// \p outOfMemory is handed over in place of a result when the work throws std::bad_alloc.
    explicit LatestTask(Deliver outOfMemory)
        : m_outOfMemory(std::move(outOfMemory))
    {
    }

    /// Cancels the work and waits until it has stopped.
    ~LatestTask();

    LatestTask(const LatestTask &) = delete;
    LatestTask &operator=(const LatestTask &) = delete;

    /// Starts the work, after what runs now has stopped. Work that waits is dropped, and what it holds freed, at once.
    void run(Work work);

    /// Nothing is handed over any more until the next run().
    void cancel();

    /// True from run() until its result is handed over, or until cancel().
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Blocks until no work runs or waits. Results are still handed over by the event loop. For tests.
    void waitForWork();

private:
    struct Request
    {
        Work work;
        std::uint64_t ticket = 0;
    };

    void loop(const std::stop_token &stop);
    [[nodiscard]] Request takeRequest(std::stop_token &current);
    void perform(Request request, const std::stop_token &current);

    const Deliver m_outOfMemory;
    Inbox m_inbox; // results
    std::uint64_t m_ticket = 0; // of the latest run()
    bool m_isRunning = false;

    std::mutex m_mutex; // of what follows
    std::condition_variable_any m_wake;
    std::condition_variable_any m_idle;
    std::optional<Request> m_request;
    std::stop_source m_current;
    bool m_works = false;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace assay
