// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/radixsort.h"

#include <array>

namespace assay {

void radixSort(std::vector<KeyedRow> &rows)
{
    constexpr std::size_t Bytes = sizeof(KeyedRow::key);
    std::array<std::array<std::uint32_t, 256>, Bytes> counts{};
    for (const KeyedRow &entry : rows) {
        for (std::size_t byte = 0; byte < Bytes; ++byte)
            ++counts[byte][(entry.key >> (8 * byte)) & 0xFF];
    }
    std::vector<KeyedRow> sorted;
    for (std::size_t byte = 0; byte < Bytes; ++byte) {
        const std::size_t shift = 8 * byte;
        if (rows.empty() || counts[byte][(rows.front().key >> shift) & 0xFF] == rows.size())
            continue; // all the same
        std::uint32_t start = 0;
        for (std::uint32_t &count : counts[byte]) {
            const std::uint32_t size = count;
            count = start;
            start += size;
        }
        sorted.resize(rows.size());
        for (const KeyedRow &entry : rows)
            sorted[counts[byte][(entry.key >> shift) & 0xFF]++] = entry;
        rows.swap(sorted);
    }
}

} // namespace assay
