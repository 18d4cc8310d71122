// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace assay {

namespace {

// A signal handler can only access global variables.
std::atomic<int> noted = 0;
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void noteSignal(int signal)
{
    noted.store(signal, std::memory_order_relaxed);
    std::signal(signal, SIG_DFL);
}

} // namespace

void recordInterrupts()
{
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
}

int recordedInterrupt() noexcept
{
    return noted.load(std::memory_order_relaxed);
}

void ignoreBrokenPipes()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace assay
