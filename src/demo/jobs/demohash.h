// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace assay::demo {

/// The finalizer of splitmix64 (public domain, Sebastiano Vigna): spreads a counter over 64 bits.
[[nodiscard]] constexpr std::uint64_t mix64(std::uint64_t x) noexcept
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// Derives a random number from a hash; each salt gives another number.
[[nodiscard]] constexpr std::uint64_t derive(std::uint64_t hash, std::uint64_t salt) noexcept
{
    return mix64(hash ^ (salt * 0xd1342543de82ef95ULL));
}

/// A bijective mix of 32 bits: ids made with it are unique, and unmix32() gives their index back.
[[nodiscard]] constexpr std::uint32_t mix32(std::uint32_t x) noexcept
{
    x ^= x >> 16;
    x *= 0x21f0aaadU;
    x ^= x >> 15;
    x *= 0x735a2d97U;
    return x ^ (x >> 15);
}

/// The multiplicative inverse of an odd number modulo 2^32, by Newton's method.
[[nodiscard]] constexpr std::uint32_t inverse32(std::uint32_t odd) noexcept
{
    std::uint32_t inverse = odd;
    for (int i = 0; i < 5; ++i)
        inverse *= 2U - odd * inverse;
    return inverse;
}

/// Undoes mix32().
[[nodiscard]] constexpr std::uint32_t unmix32(std::uint32_t x) noexcept
{
    x ^= (x >> 15) ^ (x >> 30);
    x *= inverse32(0x735a2d97U);
    x ^= (x >> 15) ^ (x >> 30);
    x *= inverse32(0x21f0aaadU);
    return x ^ (x >> 16);
}
static_assert(unmix32(mix32(0)) == 0 && unmix32(mix32(9'999'999)) == 9'999'999 && unmix32(mix32(~0U)) == ~0U);

/// A sequence of small random numbers from one hash. The hash is mixed again when its bits are used up.
class Dice
{
public:
    explicit constexpr Dice(std::uint64_t hash) noexcept
        : m_bits(hash)
    {
    }

    /// A whole number from 0 to below `limit`, which is at most 65,536.
    [[nodiscard]] constexpr std::uint32_t below(std::uint32_t limit) noexcept
    {
        if (m_left == 0) {
            m_bits = mix64(m_bits);
            m_left = 4;
        }
        --m_left;
        const auto part = static_cast<std::uint32_t>((m_bits >> (16 * m_left)) & 0xffffU);
        return static_cast<std::uint32_t>((static_cast<std::uint64_t>(part) * limit) >> 16);
    }

    /// True in `perMille` of 1,000 cases.
    [[nodiscard]] constexpr bool chance(std::uint32_t perMille) noexcept { return below(1000) < perMille; }

    /// A whole number from `low` to `high`, both included.
    [[nodiscard]] constexpr int between(int low, int high) noexcept
    {
        return low + static_cast<int>(below(static_cast<std::uint32_t>(high - low + 1)));
    }

private:
    std::uint64_t m_bits;
    unsigned m_left = 0;
};

} // namespace assay::demo
