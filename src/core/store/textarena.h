// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/memory.h"

namespace assay {

/// Stores texts one after the other in large chunks that never move. One writer. The returned views are valid as long
/// as the arena; other threads may read them after the writer has published them with release order.
class TextArena
{
public:
    /// Allocates chunks that grow up to this size; a large text gets its own chunk.
    explicit TextArena(std::size_t chunkSize = HugePageSize)
        : m_chunkSize(chunkSize)
    {
    }

    /// Copies the text in and returns the copy.
    std::string_view add(std::string_view text);

    /// Allocates this many bytes (at least one), which the caller fills. Throws std::bad_alloc, and then has no effect.
    [[nodiscard]] char *allocate(std::size_t size);

    /// Adds spare memory, which is filled before a new chunk is allocated. Not owned: it must live as long as the
    /// texts. Replaces spare memory that is still unused.
    void addSpareMemory(std::span<char> memory) noexcept { m_spare = memory; }

    /// Bytes allocated in chunks.
    [[nodiscard]] std::size_t bytes() const noexcept { return m_bytes; }

private:
    const std::size_t m_chunkSize;
    std::vector<Memory> m_chunks;
    char *m_next = nullptr;
    std::size_t m_left = 0;
    std::span<char> m_spare;
    std::size_t m_bytes = 0;
};

} // namespace assay
