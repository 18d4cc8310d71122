// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <utility>

namespace assay {

/// Thrown by StopCheck, and caught by runQuery().
struct QueryStopped
{
};

/// Ends long loops of a query when it is asked to stop. May be used by several threads at once.
class StopCheck
{
public:
    /// Whether to stop. Any thread.
    using Look = std::function<bool()>;

    /// So many steps of a loop, well below a millisecond, are between two looks.
    static constexpr std::size_t StepsPerLook = 4096;

    /// Never stops.
    StopCheck() = default;

    explicit StopCheck(const std::stop_token &stop)
        : m_isStopped([stop] { return stop.stop_requested(); })
    {
    }

    /// For tests, which count the looks.
    explicit StopCheck(Look isStopped)
        : m_isStopped(std::move(isStopped))
    {
    }

    /// Throws QueryStopped when asked to stop.
    void look() const
    {
        if (m_isStopped && m_isStopped())
            throw QueryStopped();
    }

    /// Looks where it is time for that; \p i counts the steps of a loop.
    void step(std::size_t i) const
    {
        if (i % StepsPerLook == 0) [[unlikely]]
            look();
    }

private:
    Look m_isStopped;
};

} // namespace assay
