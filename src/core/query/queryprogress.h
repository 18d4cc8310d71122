// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace assay {

/// How far a running query is. The threads of the query write it while any other reads it.
class QueryProgress
{
public:
    enum class Phase : std::uint8_t { Filtering, Sorting };

    /// The number of rows to look at; a row that is looked at twice counts twice.
    void expect(std::size_t rows) noexcept { m_expected.store(rows, std::memory_order_relaxed); }

    /// So many more rows were looked at.
    void advance(std::size_t rows) noexcept { m_done.fetch_add(rows, std::memory_order_relaxed); }

    /// The rows are found; now they are sorted.
    void beginSorting() noexcept { m_phase.store(Phase::Sorting, std::memory_order_relaxed); }

    [[nodiscard]] std::size_t expected() const noexcept { return m_expected.load(std::memory_order_relaxed); }
    [[nodiscard]] std::size_t lookedAt() const noexcept { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] Phase phase() const noexcept { return m_phase.load(std::memory_order_relaxed); }

    /// The share of the rows that were looked at, from 0 to 1; nothing while it is not known, and while sorting.
    [[nodiscard]] std::optional<double> share() const noexcept
    {
        if (expected() == 0 || phase() == Phase::Sorting)
            return std::nullopt;
        return std::min(1.0, static_cast<double>(lookedAt()) / static_cast<double>(expected()));
    }

private:
    std::atomic<std::size_t> m_expected = 0;
    std::atomic<std::size_t> m_done = 0;
    std::atomic<Phase> m_phase = Phase::Filtering;
};

} // namespace assay
