// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include "core/job/jobcolumn.h"

namespace assay {

/// One level of the sort.
struct SortKey
{
    JobColumn column = Field::JobId;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

} // namespace assay
