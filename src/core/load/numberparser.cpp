// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/numberparser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>

#include "core/base/jsoncharacters.h"
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

template <typename Number> bool isOutOfRange(std::string_view digits) noexcept
{
    Number number = 0;
    return std::from_chars(digits.data(), digits.data() + digits.size(), number).ec == std::errc::result_out_of_range;
}

/// As a document, simdjson accepts a number of up to a thousand digits only; in a list it accepts longer ones.
simdjson::padded_string listOf(std::string_view digits)
{
    return simdjson::padded_string('[' + std::string(digits) + ']');
}

} // namespace

std::optional<ProblemKind> NumberParser::parseScore(std::string_view digits, JobDraft &draft)
{
    const auto simple = readSimpleScore(digits);
    if (!simple)
        return parseUnusualScore(digits, draft);
    draft.score = *simple;
    draft.scoreText = {};
    return std::nullopt;
}

std::optional<ProblemKind> NumberParser::parseUnusualScore(std::string_view digits, JobDraft &draft)
{
    double number = 0.0;
    const auto list = listOf(digits);
    simdjson::ondemand::document document;
    if (m_parser.iterate(list).get(document) || document.at(0).get_double().get(number))
        return isOutOfRange<double>(digits) ? ProblemKind::NumberOutOfRange : ProblemKind::Malformed;
    const bool whole = !isFraction(digits);
    draft.score = {whole ? ScoreValue::Kind::Integer : ScoreValue::Kind::Fraction, number};
    draft.scoreText = {};
    // Digits that would be written back differently are kept as sent.
    if (whole && (std::abs(number) >= LargestExactInteger || (number == 0.0 && digits != "0"))) {
        draft.scoreText = digits;
        return std::nullopt;
    }
    std::array<char, 40> buffer{};
    const auto usual = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    const std::string_view written(buffer.data(), static_cast<std::size_t>(usual.ptr - buffer.data()));
    const bool same = written == digits
        || (!whole && !isFraction(written) && digits.size() == written.size() + 2 && digits.starts_with(written)
            && digits.ends_with(".0"));
    if (!same)
        draft.scoreText = digits;
    return std::nullopt;
}

std::optional<ProblemKind> NumberParser::parseTurn(std::string_view digits, JobDraft &draft)
{
    draft.texts[index(Field::AgentTurn)] = digits;
    return isPlainInteger(digits) ? std::nullopt : checkUnusualTurn(digits);
}

std::optional<ProblemKind> NumberParser::checkUnusualTurn(std::string_view digits)
{
    std::int64_t number = 0;
    const auto list = listOf(digits);
    simdjson::ondemand::document document;
    if (!m_parser.iterate(list).get(document) && !document.at(0).get_int64().get(number))
        return std::nullopt;
    if (isOutOfRange<std::int64_t>(digits))
        return ProblemKind::NumberOutOfRange;
    return isFraction(digits) ? ProblemKind::WrongType : ProblemKind::Malformed;
}

} // namespace assay
