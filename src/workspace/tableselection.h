// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QtGlobal>

#include "core/job/jobcolumn.h"

namespace assay {

/// The shown columns and the selected rows of the table at one moment. A plain value; its size depends on the number of
/// selected ranges, not rows.
struct TableSelection
{
    std::vector<std::pair<int, int>> ranges; ///< first and last shown row of each range, from the top
    qsizetype rows = 0; ///< total number of selected rows
    std::vector<JobColumn> columns; ///< those that are shown, in their order
};

} // namespace assay
