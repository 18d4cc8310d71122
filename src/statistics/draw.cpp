// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/draw.h"

#include <algorithm>
#include <unordered_map>

namespace assay {

namespace {

/// SplitMix64. The generators of the standard library are the same everywhere, but its distributions are not.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// A number below \p limit, each as likely as any other.
    std::uint64_t below(std::uint64_t limit)
    {
        const std::uint64_t uneven = (0 - limit) % limit; // so many of the smallest would come too often
        std::uint64_t number = next();
        while (number < uneven)
            number = next();
        return number % limit;
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace

std::vector<std::size_t> drawNumbers(std::size_t count, std::size_t from, std::uint64_t seed)
{
    count = std::min(count, from);
    Random random(seed);
    std::unordered_map<std::size_t, std::size_t> moved; // of a shuffled list of all numbers, those not in their place
    std::vector<std::size_t> drawn;
    drawn.reserve(count);
    const auto at = [&moved](std::size_t place) {
        const auto found = moved.find(place);
        return found == moved.end() ? place : found->second;
    };
    for (std::size_t place = 0; place < count; ++place) {
        const std::size_t other = place + static_cast<std::size_t>(random.below(from - place));
        drawn.push_back(at(other));
        moved[other] = at(place);
    }
    return drawn;
}

} // namespace assay
