// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/groupset.h"

#include <atomic>
#include <bit>

namespace assay {

namespace {

constexpr std::uint64_t MaxTable = std::uint64_t{1} << 23; // bytes: more would not stay in the cache

} // namespace

GroupSet::GroupSet(std::uint32_t firstSize, std::uint32_t secondSize)
    : m_secondSize(secondSize)
    , m_isTable(std::uint64_t{firstSize} * secondSize <= MaxTable)
{
    if (m_isTable)
        m_table.assign(std::uint64_t{firstSize} * secondSize, 0);
}

void GroupSet::addShared(std::uint32_t first, std::uint32_t second)
{
    std::atomic_ref(m_table[keyOf(first, second)]).store(1, std::memory_order_relaxed);
}

void GroupSet::addAll(const std::vector<std::uint64_t> &keys)
{
    m_slots.assign(std::bit_ceil(2 * keys.size() + 1), 0);
    for (const std::uint64_t key : keys)
        m_slots[slotOf(key)] = key + 1;
}

bool GroupSet::isStored(std::uint64_t key) const
{
    return !m_slots.empty() && m_slots[slotOf(key)] != 0;
}

/// Where the key is, or the free slot where it belongs.
std::size_t GroupSet::slotOf(std::uint64_t key) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = (key * 0x9E3779B97F4A7C15ULL >> 32) & mask; // Fibonacci hashing
    while (m_slots[slot] != 0 && m_slots[slot] != key + 1)
        slot = (slot + 1) & mask;
    return slot;
}

} // namespace assay
