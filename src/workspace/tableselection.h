// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QtGlobal>

#include "core/job/jobfields.h"

namespace assay {

/// What the table shows and what of it is selected, at one moment. A plain value; costs by the selected range, not by
/// the row.
struct TableSelection
{
    std::vector<std::pair<int, int>> ranges; ///< of shown rows, first and last, from the top
    qsizetype rows = 0; ///< selected rows in all
    std::vector<Field> fields; ///< columns shown, from the left
};

} // namespace assay
