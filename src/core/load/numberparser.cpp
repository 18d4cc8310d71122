// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/numberparser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

#include "core/base/jsoncharacters.h"
#include "core/base/jsonnumbers.h"
#include "core/load/simplescore.h"

namespace assay {

namespace {

constexpr double LargestExactInteger = 9007199254740992.0; // 2^53

/// True for a whole number as it is usually written, which an int64 can always hold.
bool isPlainInteger(std::string_view digits) noexcept
{
    constexpr std::size_t Longest = 18;
    return !digits.empty() && digits.size() <= Longest && (digits.front() != '0' || digits.size() == 1)
        && std::all_of(digits.begin(), digits.end(), isDigit);
}

bool isFraction(std::string_view digits) noexcept
{
    return digits.find_first_of(".eE") != std::string_view::npos;
}

} // namespace

std::optional<ProblemKind> NumberParser::parseScore(std::string_view digits, JobDraft &draft)
{
    const auto simple = readSimpleScore(digits);
    if (!simple)
        return parseUnusualScore(digits, draft);
    draft.score = *simple;
    return std::nullopt;
}

std::optional<ProblemKind> NumberParser::parseUnusualScore(std::string_view digits, JobDraft &draft)
{
    if (!isJsonNumber(digits))
        return ProblemKind::Malformed;
    double number = 0.0;
    if (const auto magnitude = magnitudeOf(digits)) {
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        const bool isOutOfRange = read.ec == std::errc::result_out_of_range;
        if (isOutOfRange && *magnitude > 0)
            return ProblemKind::NumberOutOfRange;
        if (isOutOfRange || number == 0.0) // too small for a double, but not zero: never to be shown as zero
            number = std::copysign(std::numeric_limits<double>::denorm_min(), digits.front() == '-' ? -1.0 : 1.0);
    } else if (digits.front() == '-') {
        number = -0.0;
    }
    const bool whole = !isFraction(digits);
    draft.score = {whole ? ScoreValue::Kind::Integer : ScoreValue::Kind::Fraction, number};
    // Digits that would be written back differently are kept as sent.
    if (whole && (std::abs(number) >= LargestExactInteger || (number == 0.0 && digits != "0"))) {
        draft.sent.push_back({Field::Score, digits});
        return std::nullopt;
    }
    std::array<char, 40> buffer{};
    const auto usual = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    const std::string_view written(buffer.data(), static_cast<std::size_t>(usual.ptr - buffer.data()));
    const bool same = written == digits
        || (!whole && !isFraction(written) && digits.size() == written.size() + 2 && digits.starts_with(written)
            && digits.ends_with(".0"));
    if (!same)
        draft.sent.push_back({Field::Score, digits});
    return std::nullopt;
}

std::optional<ProblemKind> NumberParser::parseTurn(std::string_view digits, JobDraft &draft)
{
    draft.texts[index(Field::AgentTurn)] = digits;
    return isPlainInteger(digits) ? std::nullopt : parseUnusualTurn(digits, draft);
}

/// A whole number may be written as 3.0 or 3e0, and 0 as -0.
std::optional<ProblemKind> NumberParser::parseUnusualTurn(std::string_view digits, JobDraft &draft)
{
    if (!isJsonNumber(digits))
        return ProblemKind::Malformed;
    const char *const end = digits.data() + digits.size();
    std::int64_t number = 0;
    if (!isFraction(digits)) {
        if (std::from_chars(digits.data(), end, number).ec != std::errc())
            return ProblemKind::NumberOutOfRange;
        if (number != 0)
            return std::nullopt;
    } else if (const auto magnitude = magnitudeOf(digits)) {
        double fraction = 0.0;
        const bool isRead = std::from_chars(digits.data(), end, fraction).ec == std::errc();
        if (*magnitude >= 0 && (!isRead || std::abs(fraction) > LargestExactInteger))
            return ProblemKind::NumberOutOfRange;
        if (*magnitude < 0 || std::trunc(fraction) != fraction)
            return ProblemKind::WrongType;
        number = static_cast<std::int64_t>(fraction);
    }
    draft.texts[index(Field::AgentTurn)] = m_turns.emplace_back(std::to_string(number));
    draft.sent.push_back({Field::AgentTurn, digits});
    return std::nullopt;
}

} // namespace assay
