// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/query/scorehistogram.h"

namespace assay {

/// A bin in words: its share of scale, and the jobs of each scale in it; several lines.
[[nodiscard]] QString binText(const ScoreHistogram &histogram, std::size_t bin);

/// The whole histogram in words, for screen readers: every bin that has jobs, and the jobs without a share.
[[nodiscard]] QString histogramText(const ScoreHistogram &histogram);

/// The jobs without a share of scale: "1,204 pending · 310 failed · 12 no scale"; empty when there are none.
[[nodiscard]] QString withoutShareText(const ScoreHistogram &histogram);

} // namespace assay
