// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <new>
#include <type_traits>

#include "core/base/memory.h"

namespace assay {

/// An append-only vector whose elements never move, so that readers on other threads may keep reading while one writer
/// appends. Readers must only touch indices below a count that the writer published with release order after appending.
template <typename T> class SegmentedVector
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    /// Writer only. Throws std::bad_alloc, and then has no effect.
    void append(const T &value)
    {
        const Position position = positionOf(m_size);
        if (!m_segments[position.segment])
            m_segments[position.segment] = allocateMemory(sizeof(T) * (FirstSize << position.segment));
        new (m_segments[position.segment].get() + position.offset * sizeof(T)) T(value);
        ++m_size;
    }

    /// Writer only: forgets the elements from \p size on, which were not published.
    void shrink(std::size_t size) noexcept { m_size = size; }

    /// Writer only: a reader uses the count that the writer published.
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

    [[nodiscard]] const T &operator[](std::size_t i) const noexcept
    {
        const Position position = positionOf(i);
        return *std::launder(
            reinterpret_cast<const T *>(m_segments[position.segment].get() + position.offset * sizeof(T)));
    }

private:
    static constexpr std::size_t FirstSize = 1024;

    struct Position
    {
        std::size_t segment;
        std::size_t offset;
    };

    // Segment k holds FirstSize << k elements, starting at FirstSize * (2^k - 1).
    static constexpr Position positionOf(std::size_t i) noexcept
    {
        const std::size_t shifted = i / FirstSize + 1;
        const auto segment = static_cast<std::size_t>(std::bit_width(shifted)) - 1;
        return {segment, i - FirstSize * (std::bit_floor(shifted) - 1)};
    }

    std::array<Memory, 32> m_segments; // allocated when first used
    std::size_t m_size = 0;
};

} // namespace assay
