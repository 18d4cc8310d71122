// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobcolumn.h"
#include "gui/look/metrics.h"

namespace assay {

/// The width in pixels that shows the usual values of a column.
[[nodiscard]] int usualWidth(JobColumn column, const Metrics &metrics);

/// The width in pixels to which the column may shrink in a narrow window.
[[nodiscard]] int leastWidth(JobColumn column, const Metrics &metrics);

} // namespace assay
