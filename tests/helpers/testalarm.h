// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "workspace/alarm.h"

namespace assay::test {

/// An alarm whose time passes only when the test says so.
class TestAlarm : public Alarm
{
public:
    void set(std::chrono::milliseconds after) override { m_left = after; }
    void cancel() override { m_left = {}; }
    [[nodiscard]] std::chrono::milliseconds left() const override { return m_left; }

    /// Rings when its time has come.
    void advance(std::chrono::milliseconds time)
    {
        if (m_left.count() == 0)
            return;
        m_left = std::max(m_left - time, std::chrono::milliseconds(0));
        if (m_left.count() == 0)
            Q_EMIT rang();
    }

private:
    std::chrono::milliseconds m_left{0};
};

} // namespace assay::test
