// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/inbox.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace assay {

Inbox::~Inbox()
{
    // What other threads left here is seen whole only under the mutex.
    const std::lock_guard lock(m_mutex);
    m_tasks.clear();
}

void Inbox::post(std::function<void()> task)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        wake = m_tasks.empty();
        m_tasks.push_back(std::move(task));
    }
    if (wake)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
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
    for (const auto &task : tasks) {
        task();
        if (!alive)
            break;
    }
    return true;
}

} // namespace assay
