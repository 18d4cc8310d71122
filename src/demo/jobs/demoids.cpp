// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demoids.h"

namespace assay::demo {

namespace {

constexpr char HexDigits[] = "0123456789abcdef";
constexpr std::size_t UuidSize = 36;

constexpr bool isDash(std::size_t position) noexcept
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

/// Rejects upper-case digits, since ids are compared exactly.
constexpr int hexValue(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

char *putHex(char *out, std::uint64_t number, int digits) noexcept
{
    for (int i = digits - 1; i >= 0; --i, number >>= 4) // backwards, so that the shift is a constant
        out[i] = HexDigits[number & 0xfU];
    return out + digits;
}

char *putUuid(char *out, const std::array<std::uint64_t, 2> &halves) noexcept
{
    out = putHex(out, halves[0] >> 32, 8);
    *out++ = '-';
    out = putHex(out, halves[0] >> 16, 4);
    *out++ = '-';
    out = putHex(out, halves[0], 4);
    *out++ = '-';
    out = putHex(out, halves[1] >> 48, 4);
    *out++ = '-';
    return putHex(out, halves[1], 12);
}

std::string idText(std::string_view prefix, std::uint64_t number)
{
    constexpr int Digits = 16;
    char digits[Digits];
    putHex(digits, number, Digits);
    return std::string(prefix).append(digits, Digits);
}

std::optional<std::array<std::uint64_t, 2>> parseUuid(std::string_view text) noexcept
{
    if (text.size() != UuidSize)
        return std::nullopt;
    std::array<std::uint64_t, 2> halves{};
    unsigned digits = 0;
    for (std::size_t i = 0; i < UuidSize; ++i) {
        if (isDash(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return std::nullopt;
        std::uint64_t &half = halves[digits++ / 16];
        half = (half << 4) | static_cast<unsigned>(value);
    }
    return halves;
}

std::optional<std::uint64_t> parseId(std::string_view text, std::string_view prefix) noexcept
{
    if (text.size() != prefix.size() + 16 || !text.starts_with(prefix))
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char c : text.substr(prefix.size())) {
        const int value = hexValue(c);
        if (value < 0)
            return std::nullopt;
        number = (number << 4) | static_cast<unsigned>(value);
    }
    return number;
}

} // namespace assay::demo
