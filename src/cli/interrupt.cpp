// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <atomic>
#include <csignal>

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <signal.h>
#else
#include "cli/exitstatus.h"
#endif

namespace assay {

namespace {

// A signal handler can only access global variables.
std::atomic<int> noted = 0;
static_assert(std::atomic<int>::is_always_lock_free);

#ifdef Q_OS_UNIX
std::atomic<bool> s_pipeWasIgnored = false;

bool isIgnored(int signal)
{
    struct sigaction action = {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

extern "C" void noteSignal(int signal)
{
    noted.store(signal, std::memory_order_relaxed);
}

// Without SA_RESTART, so that a write that waits is interrupted.
void record(int signal)
{
    if (isIgnored(signal))
        return;
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(signal, &action, nullptr);
}
#else
extern "C" void noteSignal(int signal)
{
    noted.store(signal, std::memory_order_relaxed);
    std::signal(signal, SIG_DFL);
}

void record(int signal)
{
    std::signal(signal, noteSignal);
}
#endif

} // namespace

void recordInterrupts()
{
    record(SIGINT);
    record(SIGTERM);
}

int recordedInterrupt() noexcept
{
    return noted.load(std::memory_order_relaxed);
}

void reportFailedWrites()
{
#ifdef Q_OS_UNIX
    if (isIgnored(SIGPIPE))
        s_pipeWasIgnored = true;
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

int endForLackOfReader()
{
#ifdef Q_OS_UNIX
    if (!s_pipeWasIgnored) {
        std::signal(SIGPIPE, SIG_DFL);
        std::raise(SIGPIPE);
    }
    return 128 + SIGPIPE;
#else
    return static_cast<int>(ExitStatus::File);
#endif
}

} // namespace assay
