// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/memory.h"

namespace assay {

/// Text kept once, back to back in large chunks that never move. One writer; the returned views may be read from any
/// thread once they have been handed over with release order. They live as long as the arena.
class TextArena
{
public:
    /// Takes memory in chunks that grow up to this size; larger texts have one of their own.
    explicit TextArena(std::size_t chunkSize = HugePageSize)
        : m_chunkSize(chunkSize)
    {
    }

    /// Copies the text in and returns the copy.
    std::string_view add(std::string_view text);

    /// Room for this many bytes (at least one), which the caller fills.
    [[nodiscard]] char *allocate(std::size_t size);

    /// Memory that is left over elsewhere, to be filled before a new chunk is taken. Not owned: it must live as long
    /// as the arena's texts. What was lent before and not begun is forgotten.
    void lend(std::span<char> memory) noexcept { m_lent = memory; }

    /// Bytes of memory held.
    [[nodiscard]] std::size_t bytes() const noexcept { return m_bytes; }

private:
    const std::size_t m_chunkSize;
    std::vector<Memory> m_chunks;
    char *m_next = nullptr;
    std::size_t m_left = 0;
    std::span<char> m_lent;
    std::size_t m_bytes = 0;
};

} // namespace assay
