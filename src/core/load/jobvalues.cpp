// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a job's fields.
#include <charconv>
#include <cmath>

#include "core/base/jsoncharacters.h"
#include "core/load/jobparserprivate.h"
#include "core/load/simplescore.h"

namespace assay {

namespace {

constexpr double LargestExactInteger = 9007199254740992.0; // 2^53

bool beginsNumber(std::string_view token) noexcept
{
    return token.front() == '-' || isDigit(token.front());
}

/// True for a whole number as it is usually written, which an int64 holds for certain.
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

/// On its own, simdjson takes a number up to a thousand digits only.
simdjson::padded_string listOf(std::string_view digits)
{
    return simdjson::padded_string('[' + std::string(digits) + ']');
}

} // namespace

/// Parses a value that is no text, or of a field that takes none.
bool JobParser::Private::parseBareValue(Field field, std::string_view token)
{
    ValueState &state = draft->states[index(field)];
    if (isNull(token)) {
        state = ValueState::Null;
        if (field == Field::Score)
            draft->score = {ScoreValue::Kind::Null, 0.0};
        return true;
    }
    state = ValueState::Present;
    if (!takesNumber(field) || !beginsNumber(token))
        return failValue(field, token);
    return field == Field::Score ? parseScore(token) : parseTurn(token);
}

/// Says what is wrong with a value that the field does not take.
bool JobParser::Private::failValue(Field field, std::string_view token)
{
    const char first = token.front();
    const bool isOther =
        beginsNumber(token) || first == '"' || first == '{' || first == '[' || token == "true" || token == "false";
    return isOther ? fail(ProblemKind::WrongType, quoted(fieldInfo(field).key))
                   : fail(ProblemKind::Malformed, quoted(token));
}

bool JobParser::Private::failText(Field field)
{
    return fail(ProblemKind::LoneSurrogate, quoted(fieldInfo(field).key));
}

bool JobParser::Private::parseScore(std::string_view digits)
{
    const auto simple = readSimpleScore(digits);
    if (!simple)
        return parseExactScore(digits);
    draft->score = *simple;
    draft->scoreText = {};
    return true;
}

bool JobParser::Private::parseExactScore(std::string_view digits)
{
    double number = 0.0;
    const auto list = listOf(digits);
    simdjson::ondemand::document document;
    if (exactParser.iterate(list).get(document) || document.at(0).get_double().get(number)) {
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return parsed.ec == std::errc::result_out_of_range ? fail(ProblemKind::NumberOutOfRange, quoted("score"))
                                                           : fail(ProblemKind::Malformed, quoted(digits));
    }
    const bool whole = !isFraction(digits);
    draft->score = {whole ? ScoreValue::Kind::Integer : ScoreValue::Kind::Fraction, number};
    draft->scoreText = {};
    // Digits that would not be written back the same are kept as sent.
    if (whole && (std::abs(number) >= LargestExactInteger || (number == 0.0 && digits != "0"))) {
        draft->scoreText = digits;
        return true;
    }
    std::array<char, 40> buffer{};
    const auto usual = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    const std::string_view written(buffer.data(), static_cast<std::size_t>(usual.ptr - buffer.data()));
    const bool same = written == digits
        || (!whole && !isFraction(written) && digits.size() == written.size() + 2 && digits.starts_with(written)
            && digits.ends_with(".0"));
    if (!same)
        draft->scoreText = digits;
    return true;
}

bool JobParser::Private::parseTurn(std::string_view digits)
{
    draft->texts[index(Field::AgentTurn)] = digits;
    return isPlainInteger(digits) || parseExactTurn(digits);
}

bool JobParser::Private::parseExactTurn(std::string_view digits)
{
    std::int64_t number = 0;
    const auto list = listOf(digits);
    simdjson::ondemand::document document;
    if (!exactParser.iterate(list).get(document) && !document.at(0).get_int64().get(number))
        return true;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec == std::errc::result_out_of_range)
        return fail(ProblemKind::NumberOutOfRange, quoted("agent_turn"));
    return isFraction(digits) ? fail(ProblemKind::WrongType, quoted("agent_turn"))
                              : fail(ProblemKind::Malformed, quoted(digits));
}

/// Passes over the value at the next token, and returns it.
std::string_view JobParser::Private::skipValue()
{
    const char *const begin = tokens.at(at);
    std::string_view last;
    for (std::size_t depth = 0; at < tokens.count();) {
        const char c = tokens.first(at);
        last = tokens.text(at++);
        if (c == '{' || c == '[')
            ++depth;
        else if (depth > 0 && (c == '}' || c == ']'))
            --depth;
        if (depth == 0)
            break;
    }
    return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
}

/// The path of an unknown field; see keyOfPath().
std::string_view JobParser::Private::pathOf(FieldLevel level, std::string_view key)
{
    std::string &path = unknownPaths.emplace_back();
    if (level == FieldLevel::Identity)
        path.append(IdentityKey).push_back('.');
    return path.append(key);
}

bool JobParser::Private::keepUnknown(FieldLevel level, std::string_view key)
{
    const std::string_view json = skipValue();
    simdjson::dom::element checked;
    if (const auto error = checker.parse(json.data(), json.size()).get(checked))
        return error == simdjson::NUMBER_ERROR ? fail(ProblemKind::Malformed, quoted(json)) : fail(error, key);
    draft->unknown.push_back({pathOf(level, key), json, level});
    return true;
}

} // namespace assay
