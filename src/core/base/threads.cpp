// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads.h"

#include <atomic>
#include <future>
#include <utility>
#include <vector>

namespace assay {

namespace {

std::atomic<int> s_startsLeft = -1; // negative: no limit

} // namespace

void limitThreadStarts(int count) noexcept
{
    s_startsLeft = count;
}

bool takeThreadStart() noexcept
{
    int left = s_startsLeft;
    while (left > 0 && !s_startsLeft.compare_exchange_weak(left, left - 1)) { }
    return left != 0;
}

bool canStartThreads(std::size_t count)
{
    std::promise<void> checked; // until then, all of them live
    const std::shared_future<void> end = checked.get_future().share();
    std::vector<std::jthread> threads;
    threads.reserve(count);
    while (threads.size() < count) {
        std::jthread thread = tryThread([end] { end.wait(); });
        if (!thread.joinable())
            break;
        threads.push_back(std::move(thread));
    }
    checked.set_value();
    return threads.size() == count;
}

} // namespace assay
