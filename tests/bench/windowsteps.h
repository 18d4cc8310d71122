// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "results.h"

namespace assay::bench {

/// Runs the event loop until this holds.
inline void waitUntil(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Notes the gaps between the turns of the event loop by a timer of zero.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        connect(
            &m_timer, &QTimer::timeout, this, [this] { m_gaps.push_back(m_clock.nsecsElapsed()), m_clock.start(); });
        m_clock.start();
        m_timer.start(0);
    }

    void reset()
    {
        m_gaps.clear();
        m_clock.start();
    }

    /// Largest gap and the 99.9th percentile, in milliseconds.
    std::pair<double, double> worst()
    {
        m_gaps.push_back(m_clock.nsecsElapsed());
        std::sort(m_gaps.begin(), m_gaps.end());
        const std::size_t place = m_gaps.size() - 1 - m_gaps.size() / 1000;
        return {static_cast<double>(m_gaps.back()) / Million, static_cast<double>(m_gaps[place]) / Million};
    }

private:
    static constexpr double Million = 1'000'000.0;

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<qint64> m_gaps;
};

/// Runs the steps one after the other and prints what each took, or how long the event loop stood still during it.
class Steps
{
public:
    explicit Steps(bool stalls)
    {
        if (stalls)
            m_meter.emplace();
    }

    void run(const QByteArray &name, const std::function<void()> &begin, const std::function<bool()> &done)
    {
        QElapsedTimer clock;
        if (m_meter)
            m_meter->reset();
        clock.start();
        begin();
        waitUntil(done);
        if (!m_meter) {
            printResult("window/" + name, milliseconds(clock));
            return;
        }
        const auto [longest, percentile] = m_meter->worst();
        printResult("stall/" + name, longest);
        printResult("stall999/" + name, percentile);
    }

private:
    std::optional<StallMeter> m_meter; // its timer keeps a core busy: without it the times are those of the program
};

} // namespace assay::bench
