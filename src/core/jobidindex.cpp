// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobidindex.h"

#include <functional>

namespace assay {

namespace {

constexpr std::uint64_t RowMask = 0xffff'ffffU;

std::uint64_t hashOf(std::string_view id) noexcept
{
    return std::hash<std::string_view>()(id);
}

} // namespace

std::optional<SourceRow> JobIdIndex::insert(const JobStore &store, std::string_view jobId, SourceRow row)
{
    if ((m_count + 1) * 2 > m_slots.size())
        grow();
    const std::uint64_t hash = hashOf(jobId);
    const std::size_t mask = m_slots.size() - 1;
    // The upper half of the hash is kept in the slot and also chooses it, so that growing needs no text.
    std::size_t slot = (hash >> 32) & mask;
    while (m_slots[slot] != 0) {
        if ((m_slots[slot] ^ hash) >> 32 == 0) {
            const auto other = static_cast<SourceRow>((m_slots[slot] & RowMask) - 1);
            if (store.text(Field::JobId, other) == jobId)
                return other;
        }
        slot = (slot + 1) & mask;
    }
    m_slots[slot] = (hash & ~RowMask) | (static_cast<std::uint64_t>(row) + 1);
    ++m_count;
    return std::nullopt;
}

std::optional<SourceRow> JobIdIndex::find(const JobStore &store, std::string_view jobId) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::uint64_t hash = hashOf(jobId);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = (hash >> 32) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if ((m_slots[slot] ^ hash) >> 32 != 0)
            continue;
        const auto row = static_cast<SourceRow>((m_slots[slot] & RowMask) - 1);
        if (store.text(Field::JobId, row) == jobId)
            return row;
    }
    return std::nullopt;
}

void JobIdIndex::grow()
{
    std::vector<std::uint64_t> slots(m_slots.empty() ? 1024 : m_slots.size() * 2, 0);
    const std::size_t mask = slots.size() - 1;
    for (const std::uint64_t entry : m_slots) {
        if (entry == 0)
            continue;
        std::size_t slot = (entry >> 32) & mask;
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;
        slots[slot] = entry;
    }
    m_slots = std::move(slots);
}

} // namespace assay
