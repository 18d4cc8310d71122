// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads.h"

#include <atomic>

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
    while (left > 0 && !s_startsLeft.compare_exchange_weak(left, left - 1)) {
    }
    return left != 0;
}

bool canStartThread()
{
    return tryThread([] {}).joinable();
}

} // namespace assay
