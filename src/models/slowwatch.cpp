// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slowwatch.h"

using namespace std::chrono_literals;

namespace assay {

namespace {

constexpr auto Delay = 300ms;
constexpr auto Tick = 100ms;

} // namespace

SlowWatch::SlowWatch(QObject *parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    m_tick.setInterval(Tick);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_tick.start();
        Q_EMIT changed();
    });
    connect(&m_tick, &QTimer::timeout, this, &SlowWatch::changed);
}

void SlowWatch::start()
{
    if (!m_tick.isActive() && !m_delay.isActive())
        m_delay.start();
}

void SlowWatch::stop()
{
    m_delay.stop();
    if (!m_tick.isActive())
        return;
    m_tick.stop();
    Q_EMIT changed();
}

} // namespace assay
