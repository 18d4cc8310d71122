// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <vector>

#include <QObject>

namespace assay {

/// Takes tasks from any thread and runs them in order on the thread that it lives on. What a task holds is handed over
/// under a mutex; the event that is posted only wakes.
///
/// By hand: the thread sanitizer reports a race for what each queued call of QMetaObject::invokeMethod() hands over.
class Inbox : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// By then no other thread may post any more.
    ~Inbox() override;

    /// Any thread. The task runs from the event loop of the inbox's thread, never from within this call. Tasks that
    /// have not run when the inbox goes are dropped. Throws std::bad_alloc, and then has no effect.
    void post(std::function<void()> task);

protected:
    bool event(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_tasks; // under m_mutex
};

} // namespace assay
