// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/scorehistogram.h"

namespace assay {

ShareRange ScoreHistogram::range(std::size_t bin)
{
    const auto twice = static_cast<double>(2 * bin);
    const double low = bin == 0 ? 0.0 : (twice - 1.0) / 20.0;
    const double next = (twice + 1.0) / 20.0;
    constexpr double Gap = 1e-9; // more than the rounding of binOf(), less than any score that is sent
    return {low, bin + 1 == Bins ? 1.0 : next - Gap};
}

std::uint32_t ScoreHistogram::scored() const
{
    std::uint32_t all = 0;
    for (std::size_t bin = 0; bin < Bins; ++bin)
        all += rows(bin);
    return all;
}

} // namespace assay
