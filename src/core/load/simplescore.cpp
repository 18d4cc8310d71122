// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/simplescore.h"

#include <cstdint>

#include "core/base/jsoncharacters.h"

namespace assay {

namespace {

constexpr std::size_t LongestWhole = 4; // from five on an exponent may be shorter: 1e+05
constexpr std::size_t LongestFraction = 10; // with the whole part 14 digits: any 15 survive a double

} // namespace

std::optional<ScoreValue> readSimpleScore(std::string_view digits) noexcept
{
    std::uint64_t number = 0;
    std::size_t at = 0;
    const auto readDigits = [&](std::size_t longest) {
        const std::size_t from = at;
        for (; at < digits.size() && isDigit(digits[at]) && at - from <= longest; ++at)
            number = number * 10 + static_cast<std::uint64_t>(digits[at] - '0');
        const std::size_t read = at - from;
        return read <= longest ? read : 0;
    };
    const std::size_t whole = readDigits(LongestWhole);
    if (whole == 0 || (whole > 1 && digits.front() == '0'))
        return std::nullopt;
    if (at == digits.size())
        return ScoreValue{ScoreValue::Kind::Integer, static_cast<double>(number)};
    if (digits[at++] != '.')
        return std::nullopt;
    const std::size_t fraction = readDigits(LongestFraction);
    if (fraction == 0 || at != digits.size())
        return std::nullopt;
    const std::string_view behindPoint = digits.substr(at - fraction);
    if (behindPoint != "0" && (behindPoint.back() == '0' || behindPoint.starts_with("00")))
        return std::nullopt;
    double scale = 1.0;
    for (std::size_t i = 0; i < fraction; ++i)
        scale *= 10.0;
    return ScoreValue{ScoreValue::Kind::Fraction, static_cast<double>(number) / scale};
}

} // namespace assay
