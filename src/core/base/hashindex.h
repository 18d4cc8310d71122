// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/memory.h"
#include "core/base/prefetch.h"

namespace assay {

/// Finds numbers by the hash of a text that is stored elsewhere. Uses open addressing and stores half of each hash, so
/// that different texts are hardly ever compared, and growing needs no text. Not thread-safe.
class HashIndex
{
public:
    [[nodiscard]] static std::uint64_t hashOf(std::string_view text) noexcept;

    /// Prefetches the slot that find() and insert() need. Useful if other work is done before.
    void prefetch(std::uint64_t hash) const noexcept
    {
        if (m_size > 0)
            prefetchToWrite(&m_slots[firstSlot(hash)]);
    }

    /// The first number inserted under this hash for which \p same(number) is true.
    template <typename Same> [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash, const Same &same) const
    {
        if (m_size == 0)
            return std::nullopt;
        for (std::size_t slot = firstSlot(hash); m_slots[slot] != Free; slot = next(slot)) {
            if ((m_slots[slot] ^ hash) >> 32 != 0)
                continue;
            const auto number = static_cast<std::uint32_t>(m_slots[slot] - 1);
            if (same(number))
                return number;
        }
        return std::nullopt;
    }

    /// Makes room for so many more numbers: insert() does not throw for them. Throws std::bad_alloc, and then has no
    /// effect.
    void reserve(std::size_t count);

    /// Adds a number below 2^32 - 1. Throws std::bad_alloc, and then has no effect.
    void insert(std::uint64_t hash, std::uint32_t number);

private:
    static constexpr std::uint64_t Free = 0;

    // The stored half of the hash also selects the slot.
    [[nodiscard]] std::size_t firstSlot(std::uint64_t hash) const noexcept { return (hash >> 32) & (m_size - 1); }
    [[nodiscard]] std::size_t next(std::size_t slot) const noexcept { return (slot + 1) & (m_size - 1); }
    void put(std::uint64_t entry) noexcept;
    void grow();

    Memory m_memory; // of the slots: on huge pages, since they are accessed at random
    std::uint64_t *m_slots = nullptr; // upper half: the hash's upper half; lower half: number + 1
    std::size_t m_size = 0; // of the slots: a power of two, or 0
    std::size_t m_count = 0;
};

} // namespace assay
