// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <stop_token>
#include <utility>

#include "core/query/queryprogress.h"

namespace assay {

/// Thrown by StopCheck, and caught by runQuery().
struct QueryStopped
{
};

/// Ends long loops of a query when it is asked to stop, and counts how far it is. May be used by several threads at
/// once.
class StopCheck
{
public:
    /// Whether to stop. Any thread.
    using Look = std::function<bool()>;

    /// So many steps of a loop, well below a millisecond, are between two looks.
    static constexpr std::size_t StepsPerLook = 4096;

    /// The same where each step searches through a text, and how many such steps are counted together.
    static constexpr std::size_t SearchesPerLook = 16;
    static constexpr std::size_t SearchesPerCount = 256;

    /// Never stops.
    StopCheck() = default;

    /// \p progress, which may be null, must outlive this.
    explicit StopCheck(const std::stop_token &stop, QueryProgress *progress = nullptr)
        : m_isStopped([stop] { return stop.stop_requested(); })
        , m_progress(progress)
    {
    }

    /// For tests, which count the looks.
    explicit StopCheck(Look isStopped, QueryProgress *progress = nullptr)
        : m_isStopped(std::move(isStopped))
        , m_progress(progress)
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

    /// Like step(), for a loop that searches through a text in each step.
    void search(std::size_t i) const
    {
        if (i % SearchesPerLook == 0) [[unlikely]]
            look();
    }

    /// Like search(), for a loop over \p rows rows, which are counted.
    void searchRow(std::size_t i, std::size_t rows) const
    {
        search(i);
        if (i % SearchesPerCount == 0) [[unlikely]]
            advance(std::min(SearchesPerCount, rows - i));
    }

    /// See QueryProgress.
    void expect(std::size_t rows) const
    {
        if (m_progress)
            m_progress->expect(rows);
    }
    void advance(std::size_t rows) const
    {
        if (m_progress)
            m_progress->advance(rows);
    }

private:
    Look m_isStopped;
    QueryProgress *m_progress = nullptr;
};

} // namespace assay
