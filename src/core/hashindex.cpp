// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hashindex.h"

#include <functional>
#include <utility>

namespace assay {

namespace {

constexpr std::size_t FirstSlots = 64;
constexpr std::uint64_t NumberMask = 0xffff'ffffU;

} // namespace

std::uint64_t HashIndex::hashOf(std::string_view text) noexcept
{
    static_assert(sizeof(std::size_t) == sizeof(std::uint64_t), "the upper half of a hash chooses the slot");
    return std::hash<std::string_view>()(text);
}

void HashIndex::insert(std::uint64_t hash, std::uint32_t number)
{
    if ((m_count + 1) * 2 > m_slots.size())
        grow();
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
    const std::vector<std::uint64_t> before =
        std::exchange(m_slots, std::vector<std::uint64_t>(m_slots.empty() ? FirstSlots : m_slots.size() * 2, Free));
    for (const std::uint64_t entry : before) {
        if (entry != Free)
            put(entry);
    }
}

} // namespace assay
