// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hashindex.h"

#include <algorithm>
#include <functional>
#include <new>
#include <utility>

namespace assay {

namespace {

constexpr std::size_t FirstSlots = 64;
constexpr std::uint64_t NumberMask = 0xffff'ffffU;

} // namespace

std::uint64_t HashIndex::hashOf(std::string_view text) noexcept
{
    static_assert(sizeof(std::size_t) == sizeof(std::uint64_t), "the upper half of a hash selects the slot");
    return std::hash<std::string_view>()(text);
}

void HashIndex::reserve(std::size_t count)
{
    while ((m_count + count) * 2 > m_size)
        grow();
}

void HashIndex::insert(std::uint64_t hash, std::uint32_t number)
{
    reserve(1);
    put((hash & ~NumberMask) | (std::uint64_t{number} + 1));
    ++m_count;
}

void HashIndex::put(std::uint64_t entry) noexcept
{
    std::size_t slot = firstSlot(entry);
    while (m_slots[slot] != Free)
        slot = next(slot);
    m_slots[slot] = entry;
}

void HashIndex::grow()
{
    const std::size_t oldSize = m_size;
    const std::uint64_t *const oldSlots = m_slots;
    const std::size_t size = oldSize == 0 ? FirstSlots : oldSize * 2;
    const Memory before = std::exchange(m_memory, allocateFilledMemory(size * sizeof(std::uint64_t)));
    m_size = size; // only now: where there is no memory, all stays as it was
    m_slots = new (m_memory.get()) std::uint64_t[m_size];
    std::fill_n(m_slots, m_size, Free);
    for (std::size_t i = 0; i < oldSize; ++i) {
        if (oldSlots[i] != Free)
            put(oldSlots[i]);
    }
}

} // namespace assay
