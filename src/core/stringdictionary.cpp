// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stringdictionary.h"

#include <functional>

namespace assay {

namespace {

constexpr std::size_t FirstSlots = 64;

std::size_t hashOf(std::string_view value) noexcept
{
    return std::hash<std::string_view>()(value);
}

} // namespace

StringDictionary::StringDictionary()
    : m_slots(FirstSlots, Absent)
{
    m_values.append({}); // Absent
    m_values.append({}); // Null
}

StringDictionary::Code StringDictionary::intern(std::string_view value)
{
    if (m_last >= First && m_values[m_last] == value)
        return m_last;

    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(value) & mask;
    while (m_slots[slot] != Absent) {
        if (m_values[m_slots[slot]] == value)
            return m_last = m_slots[slot];
        slot = (slot + 1) & mask;
    }
    const auto code = static_cast<Code>(m_values.size());
    m_values.append(m_arena.add(value));
    m_slots[slot] = code;
    if (m_values.size() * 2 > m_slots.size())
        grow();
    return m_last = code;
}

void StringDictionary::grow()
{
    std::vector<Code> slots(m_slots.size() * 4, Absent);
    const std::size_t mask = slots.size() - 1;
    for (std::size_t code = First; code < m_values.size(); ++code) {
        std::size_t slot = hashOf(m_values[code]) & mask;
        while (slots[slot] != Absent)
            slot = (slot + 1) & mask;
        slots[slot] = static_cast<Code>(code);
    }
    m_slots = std::move(slots);
}

} // namespace assay
