// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "core/job/refinement.h"

namespace assay {

/// How many jobs have which share of scale, and how many have none. A plain value.
struct ScoreHistogram
{
    /// One bin for each of the judge's whole numbers, 0 to 10: in its middle lies that number. The first and the last
    /// bin are half as wide as the others.
    static constexpr std::size_t Bins = 11;
    using Counts = std::array<std::uint32_t, Bins>;

    Counts judge{}; ///< jobs of modules with the judge's scale
    Counts statistical{}; ///< jobs of modules with the statistical scale

    // Jobs without a share. They are never a zero.
    std::uint32_t pending = 0; ///< no score yet: submitted or in progress
    std::uint32_t failed = 0; ///< no score, because the job failed
    std::uint32_t notRun = 0; ///< no score, because the job was not run
    std::uint32_t unscored = 0; ///< no score, although completed; or of an unknown status
    std::uint32_t unscaled = 0; ///< a score of an unknown scale, or outside its scale

    /// The bin of a share, 0 to 1: the lower end of a bin belongs to it, the upper one to the next bin.
    [[nodiscard]] static std::size_t binOf(double share) { return static_cast<std::size_t>(share * 20.0 + 1.0) / 2; }

    /// The shares in a bin, both ends included.
    [[nodiscard]] static ShareRange range(std::size_t bin);

    /// The share in the middle of a bin: 0, 0.1, … 1. A judge's score is exactly there.
    [[nodiscard]] static double middle(std::size_t bin) { return static_cast<double>(bin) / 10.0; }

    [[nodiscard]] std::uint32_t rows(std::size_t bin) const { return judge[bin] + statistical[bin]; }

    /// The jobs of all bins.
    [[nodiscard]] std::uint32_t scored() const;

    bool operator==(const ScoreHistogram &) const = default;
};

} // namespace assay
