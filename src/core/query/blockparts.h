// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

#include "core/base/parallel.h"
#include "core/store/jobstore.h"

namespace assay {

/// Calls work(begin, end) for parts of the first \p rows rows at the same time, each made of whole blocks of the store,
/// and returns when all are done. Throws what the work throws.
template <typename Work> void inBlockParts(std::size_t rows, const Work &work)
{
    inParallel(rows, [&work, rows](std::size_t begin, std::size_t end) {
        const auto wholeBlocks = [rows](std::size_t row) {
            return std::min(rows, (row + JobStore::BlockRows - 1) / JobStore::BlockRows * JobStore::BlockRows);
        };
        work(wholeBlocks(begin), wholeBlocks(end));
    });
}

} // namespace assay
