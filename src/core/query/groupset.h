// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace assay {

/// A set of pairs of codes. A table where the codes are few, else open addressing: no pair costs more than 16 bytes.
/// Built by one thread with add(), or by several with addShared() where isTable(); read by any number.
class GroupSet
{
public:
    /// Codes are below these sizes.
    GroupSet(std::uint32_t firstSize, std::uint32_t secondSize);

    /// True when there is a byte for each possible pair.
    [[nodiscard]] bool isTable() const { return m_isTable; }

    /// Only where isTable(). Any number of threads at the same time.
    void addShared(std::uint32_t first, std::uint32_t second);

    /// Only where not isTable(). Adds all of these pairs, as keys.
    void addAll(const std::vector<std::uint64_t> &keys);
    [[nodiscard]] std::uint64_t keyOf(std::uint32_t first, std::uint32_t second) const
    {
        return std::uint64_t{first} * m_secondSize + second;
    }

    [[nodiscard]] bool contains(std::uint32_t first, std::uint32_t second) const
    {
        const std::uint64_t key = keyOf(first, second);
        return m_isTable ? m_table[key] != 0 : isStored(key);
    }

private:
    [[nodiscard]] bool isStored(std::uint64_t key) const;
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const;

    std::uint64_t m_secondSize;
    bool m_isTable;
    std::vector<unsigned char> m_table;
    std::vector<std::uint64_t> m_slots; // key + 1; 0 is free; a power of two of them
};

} // namespace assay
