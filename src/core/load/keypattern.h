// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <QtGlobal>

namespace assay {

/// A JSON key with its closing quote, compared eight bytes at a time.
class KeyPattern
{
public:
    static constexpr std::size_t LargestSize = 31;

    KeyPattern() = default;

    explicit KeyPattern(std::string_view key)
        : m_words(key.size() / sizeof(std::uint64_t) + 1)
    {
        Q_ASSERT(key.size() <= LargestSize);
        std::array<char, LargestSize + 1> text{};
        std::array<char, LargestSize + 1> used{};
        std::copy(key.begin(), key.end(), text.begin());
        text[key.size()] = '"';
        std::fill_n(used.begin(), key.size() + 1, '\xFF');
        std::memcpy(m_bytes.data(), text.data(), sizeof m_bytes);
        std::memcpy(m_mask.data(), used.data(), sizeof m_mask);
    }

    /// \p raw: the bytes of a key in the body, after its opening quote; LargestSize + 1 bytes must be readable.
    [[nodiscard]] bool matches(const char *raw) const noexcept
    {
        for (std::size_t i = 0; i < m_words; ++i) {
            std::uint64_t word = 0;
            std::memcpy(&word, raw + i * sizeof word, sizeof word);
            if (((word ^ m_bytes[i]) & m_mask[i]) != 0)
                return false;
        }
        return true;
    }

private:
    std::size_t m_words = 0;
    std::array<std::uint64_t, (LargestSize + 1) / sizeof(std::uint64_t)> m_bytes{};
    std::array<std::uint64_t, (LargestSize + 1) / sizeof(std::uint64_t)> m_mask{};
};

} // namespace assay
