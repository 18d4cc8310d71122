// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/rows.h"

namespace assay {

/// A row with what it is to be sorted by.
struct KeyedRow
{
    std::uint64_t key;
    SourceRow row;
};

/// Sorts by key; rows with equal keys keep their order. Takes a pass over the rows for each byte in which keys differ.
void radixSort(std::vector<KeyedRow> &rows);

} // namespace assay
