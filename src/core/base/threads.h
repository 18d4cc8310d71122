// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <exception>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>

namespace assay {

/// For tests: so many more threads start, then none. Negative: as many as the system allows.
void limitThreadStarts(int count) noexcept;

/// Counts a thread that is to be started. False when a test allows no more.
[[nodiscard]] bool takeThreadStart() noexcept;

/// Starts a thread for the work, which may take a std::stop_token. Every thread of the program starts here. Not
/// joinable when the system starts no more threads: then the caller does the work itself, or says so. What the work
/// throws ends the program: see ThreadFailure.
template <typename Work> [[nodiscard]] std::jthread tryThread(const Work &work)
{
    if (!takeThreadStart())
        return {};
    try {
        return std::jthread(work);
    } catch (const std::system_error &) { // too many threads, or no room for its stack
    } catch (const std::bad_alloc &) {
    }
    return {};
}

/// Whether the system starts so many more threads now. For what starts its threads by itself and waits for them for
/// ever where it can't, as Qt's network and painting do.
[[nodiscard]] bool canStartThreads(std::size_t count);
[[nodiscard]] inline bool canStartThread()
{
    return canStartThreads(1);
}

/// Takes the first exception of several threads to the one that waits for them.
class ThreadFailure
{
public:
    /// Does the work and keeps what it throws. Any thread.
    template <typename Work> void keep(const Work &work) noexcept
    {
        try {
            work();
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_first)
                m_first = std::current_exception();
        }
    }

    /// Throws what was kept, if anything. When the threads have ended.
    void rethrow() const
    {
        if (m_first)
            std::rethrow_exception(m_first);
    }

private:
    std::mutex m_mutex;
    std::exception_ptr m_first;
};

} // namespace assay
