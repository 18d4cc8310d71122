// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QObject>
#include <QTimer>

namespace assay {

/// Tells when something that was started takes long, and then, several times a second, that its progress can be shown
/// again. GUI thread.
class SlowWatch : public QObject
{
    Q_OBJECT

public:
    explicit SlowWatch(QObject *parent = nullptr);

    /// The time after which it is slow; 0.3 s by default.
    void setDelay(std::chrono::milliseconds delay) { m_delay.setInterval(delay); }

    /// It has started. No effect while another start is watched: what replaces something is waited for as long.
    void start();

    /// It has ended.
    void stop();

    [[nodiscard]] bool isSlow() const { return m_tick.isActive(); }

Q_SIGNALS:
    /// It has become slow, goes on being slow, or a slow one has ended.
    void changed();

private:
    QTimer m_delay;
    QTimer m_tick; // runs while it is slow
};

} // namespace assay
