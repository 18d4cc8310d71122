// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonnumbers.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <limits>
#include <system_error>

#include "core/base/jsoncharacters.h"

namespace assay {

bool isJsonNumber(std::string_view text) noexcept
{
    std::size_t at = 0;
    const auto has = [&](std::string_view any) {
        const bool found = at < text.size() && any.find(text[at]) != std::string_view::npos;
        at += found ? 1 : 0;
        return found;
    };
    const auto hasDigits = [&] {
        const std::size_t from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at > from;
    };
    (void)has("-");
    if (!has("0") && !hasDigits())
        return false;
    if (has(".") && !hasDigits())
        return false;
    if (has("eE")) {
        (void)has("+-");
        if (!hasDigits())
            return false;
    }
    return at == text.size();
}

std::optional<std::int64_t> magnitudeOf(std::string_view number) noexcept
{
    const std::size_t exponentAt = std::min(number.find_first_of("eE"), number.size());
    const std::string_view digits = number.substr(0, exponentAt);
    const std::size_t first = digits.find_first_of("123456789");
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const auto place = static_cast<std::int64_t>(point) - static_cast<std::int64_t>(first);
    std::int64_t exponent = 0;
    if (exponentAt < number.size()) {
        std::string_view text = number.substr(exponentAt + 1);
        const bool isNegative = text.front() == '-';
        if (isNegative || text.front() == '+')
            text.remove_prefix(1);
        constexpr std::int64_t Immense = std::numeric_limits<std::int64_t>::max() / 4;
        if (std::from_chars(text.data(), text.data() + text.size(), exponent).ec != std::errc())
            exponent = Immense;
        exponent = std::min(exponent, Immense) * (isNegative ? -1 : 1);
    }
    return exponent + (place > 0 ? place - 1 : place);
}

} // namespace assay
