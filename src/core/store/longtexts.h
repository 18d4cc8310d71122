// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

#include "core/store/textarena.h"

namespace assay {

/// The texts of a row that are not in a dictionary. Stored as the two sizes, then the texts. A size is stored in seven
/// bits per byte (LEB128): lowest bits first, the top bit set in all bytes but the last. Most sizes take a byte or two.
struct LongTexts
{
    std::string_view jobId;
    std::string_view explanation;

    /// Stores the texts in the arena. Returns the address for read().
    [[nodiscard]] const char *add(TextArena &arena) const
    {
        std::array<char, 20> sizes{};
        char *const end = writeSize(explanation.size(), writeSize(jobId.size(), sizes.data()));
        const auto sizesSize = static_cast<std::size_t>(end - sizes.data());
        char *const place = arena.allocate(sizesSize + jobId.size() + explanation.size());
        append(explanation, append(jobId, append({sizes.data(), sizesSize}, place)));
        return place;
    }

    [[nodiscard]] static LongTexts read(const char *at) noexcept
    {
        const std::size_t idSize = readSize(at);
        const std::size_t explanationSize = readSize(at);
        return {{at, idSize}, {at + idSize, explanationSize}};
    }

private:
    static char *append(std::string_view text, char *to) noexcept
    {
        if (!text.empty())
            std::memcpy(to, text.data(), text.size());
        return to + text.size();
    }

    static char *writeSize(std::size_t size, char *to) noexcept
    {
        for (; size >= 0x80; size >>= 7)
            *to++ = static_cast<char>((size & 0x7F) | 0x80);
        *to++ = static_cast<char>(size);
        return to;
    }

    static std::size_t readSize(const char *&at) noexcept
    {
        std::size_t size = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(*at++);
            size |= std::size_t{byte & 0x7FU} << shift;
            if (byte < 0x80)
                return size;
        }
    }
};

} // namespace assay
