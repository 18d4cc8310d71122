// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/job/scoringmodules.h"
#include "core/query/scorehistogram.h"
#include "core/query/stopcheck.h"
#include "core/store/jobstore.h"

namespace assay {

/// Counts rows for a ScoreHistogram, block by block. Used by one thread; a copy counts for another.
class ScoreTally
{
public:
    /// The store must outlive this.
    /// Throws QueryStopped.
    ScoreTally(const JobStore &store, const ScoringModules &modules, const StopCheck &stop);

    /// Counts those of \p size rows from \p first on, all in one block, whose entry in \p skipped has none of the bits
    /// of \p mask.
    void add(std::size_t first, std::size_t size, const unsigned char *skipped, unsigned char mask);

    /// Adds the counts of another part of the same store.
    void merge(const ScoreTally &part);

    [[nodiscard]] ScoreHistogram histogram() const;

private:
    // Where a row is counted: the bins of the two scales, then what has no share.
    enum Slot : std::uint8_t {
        Judge = 0,
        Statistical = ScoreHistogram::Bins,
        Unscaled = 2 * ScoreHistogram::Bins,
        Pending,
        Failed,
        NotRun,
        Unscored,
        Slots,
    };

    const JobStore *m_store;
    std::vector<double> m_tops; // by code of the module; NaN for an unknown scale
    std::vector<Slot> m_firstBins; // by code of the module
    std::vector<Slot> m_withoutScore; // by code of the status

    // Neighbours often belong to the same slot: two counters for each, so that one addition does not wait for the
    // other.
    std::array<std::array<std::uint32_t, Slots>, 2> m_counts{};
};

} // namespace assay
