// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <stop_token>
#include <vector>

#include <Qt>

#include "core/job/jobmark.h"
#include "core/job/jobquery.h"
#include "core/job/rows.h"
#include "core/store/jobstore.h"

namespace assay {

/// The key of a row of which nothing was said: behind all others, in both directions.
inline constexpr std::uint64_t NotSaid = std::numeric_limits<std::uint64_t>::max();

/// Numbers that sort like what the user said of the rows, one for each. Marks: by the first in the order of their keys
/// 1 to 6, then by the second and so on. Own scores: by share of scale, those of unknown scales behind them by their
/// value. Notes: by the rules of the locale. Drawn and hidden: "no" before "yes". Empty when stopped.
[[nodiscard]] std::vector<std::uint64_t> markKeys(
    MarkPart part, const JobStore &store, const JobQuery &query, std::span<const SourceRow> rows, Qt::SortOrder order,
    const std::stop_token &stop);

} // namespace assay
