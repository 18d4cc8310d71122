// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/inbox.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include "core/base/threads.h"

namespace assay {

Inbox::~Inbox()
{
    // What other threads left here is seen whole only under the mutex.
    const std::lock_guard lock(m_mutex);
    m_tasks.clear();
}

void Inbox::post(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() > 1)
        return; // the event for the first is under way
    try {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    } catch (...) { // no memory
        m_tasks.pop_back();
        throw;
    }
}

bool Inbox::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    const QPointer<Inbox> alive(this); // a task may end in the deletion of the inbox's owner
    ThreadFailure failure; // what one task throws must not cost the others
    for (const auto &task : tasks) {
        failure.keep(task);
        if (!alive)
            break;
    }
    failure.rethrow();
    return true;
}

} // namespace assay
