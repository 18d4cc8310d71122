// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <new>
#include <utility>

#include <QCoreApplication>

#include "core/base/inbox.h"
#include "core/base/memory.h"
#include "core/job/loaderror.h"

namespace assay {

/// An application that lives on when an event handler, on any thread, runs out of memory: no exception may pass through
/// Qt. The parts that need much memory say so by themselves; this is for all the rest.
template <typename Application> class GuardedApplication : public Application
{
public:
    GuardedApplication(int &argc, char **argv)
        : Application(argc, argv)
    {
    }

    /// Called on the main thread, from the event loop, after each event that was lost.
    void setOnOutOfMemory(std::function<void()> tell) { m_tell = std::move(tell); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return Application::notify(receiver, event);
        } catch (const std::bad_alloc &) {
        }
        if (receiver != &m_inbox && m_tell)
            whenMemoryAllows([this] { m_inbox.post(m_tell); });
        return false;
    }

private:
    std::function<void()> m_tell;
    Inbox m_inbox;
};

/// The program ends with a sentence and ExitStatus::Resources instead of a crash where std::bad_alloc reaches no
/// handler. Called once the language is known.
void guardAgainstLackOfMemory();

/// Says on standard error what is wrong and what to do.
void printError(const LoadError &error);
void printOutOfMemory();

} // namespace assay
