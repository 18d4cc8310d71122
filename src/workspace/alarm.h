// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QObject>
#include <QTimer>

namespace assay {

/// A clock that rings once at a chosen time. Tests have one that they move themselves. GUI thread.
class Alarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Rings after this time, instead of when it would have rung.
    virtual void set(std::chrono::milliseconds after) = 0;
    virtual void cancel() = 0;

    /// The time until it rings; 0 when it is not set.
    [[nodiscard]] virtual std::chrono::milliseconds left() const = 0;

Q_SIGNALS:
    void rang();
};

/// The alarm by the clock of the system.
class SystemAlarm : public Alarm
{
    Q_OBJECT

public:
    SystemAlarm()
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
    }

    void set(std::chrono::milliseconds after) override { m_timer.start(after); }
    void cancel() override { m_timer.stop(); }
    [[nodiscard]] std::chrono::milliseconds left() const override
    {
        return m_timer.isActive() ? m_timer.remainingTimeAsDuration() : std::chrono::milliseconds(0);
    }

private:
    QTimer m_timer;
};

} // namespace assay
