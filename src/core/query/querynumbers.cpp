// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querynumbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Operator = NumberTest::Operator;

constexpr int PercentExponent = 2; // a share of 1 in per cent: the decimal point moves by so many places
constexpr std::size_t MaxDigits = 400; // a longer number is none: no double has so many

// The longer ones first.
const std::array<std::pair<QLatin1StringView, Operator>, 5> Operators{{
    {"<="_L1, Operator::AtMost},
    {">="_L1, Operator::AtLeast},
    {"<"_L1, Operator::Less},
    {">"_L1, Operator::Greater},
    {"="_L1, Operator::Equal},
}};

/// The number without its exponent, and the exponent.
std::optional<std::pair<std::string, int>> splitNumber(const std::string &text)
{
    const std::size_t e = text.find_first_of("eE");
    std::string digits = text.substr(0, e);
    const std::string_view unsigned_ = std::string_view(digits).substr(digits.starts_with('-') ? 1 : 0);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto points = std::count(unsigned_.begin(), unsigned_.end(), '.');
    const auto figures = std::count_if(unsigned_.begin(), unsigned_.end(), isDigit);
    if (points > 1 || figures == 0 || points + figures != static_cast<std::ptrdiff_t>(unsigned_.size()))
        return std::nullopt;
    int exponent = 0;
    if (e != std::string::npos) {
        const char *from = text.data() + e + 1;
        const char *const to = text.data() + text.size();
        if (from != to && *from == '+')
            ++from;
        const auto [end, error] = std::from_chars(from, to, exponent);
        if (error != std::errc() || end != to || exponent > 9999 || exponent < -9999)
            return std::nullopt;
    }
    return std::pair(std::move(digits), exponent);
}

/// Digits with the decimal point behind the first one, times ten to the exponent.
std::string written(const std::string &digits, int exponent)
{
    constexpr int MostZeros = 20;
    const int size = static_cast<int>(digits.size());
    if (exponent < -6 || exponent > MostZeros) {
        std::string text = digits.substr(0, 1);
        if (size > 1)
            text.append(".").append(digits, 1);
        return text.append("e").append(std::to_string(exponent));
    }
    if (exponent < 0)
        return "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    if (exponent >= size - 1)
        return digits + std::string(static_cast<std::size_t>(exponent - size + 1), '0');
    const auto whole = static_cast<std::size_t>(exponent) + 1;
    return digits.substr(0, whole) + '.' + digits.substr(whole);
}

} // namespace

std::optional<double> numberFromText(QStringView text, NumberStyle style)
{
    if (text.isEmpty() || static_cast<std::size_t>(text.size()) > MaxDigits)
        return std::nullopt;
    const auto parts = splitNumber(text.toString().toStdString());
    if (!parts)
        return std::nullopt;
    // The decimal point is moved in the text: a division of the number would be rounded.
    const int exponent = parts->second - (style == NumberStyle::Percent ? PercentExponent : 0);
    const std::string number = parts->first + 'e' + std::to_string(exponent);
    double value = 0.0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size())
        return std::nullopt;
    return value;
}

QString numberText(double number, NumberStyle style)
{
    std::array<char, 32> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific);
    Q_ASSERT(error == std::errc());
    const auto parts = splitNumber(std::string(buffer.data(), end));
    if (!parts)
        return {}; // infinite or no number: no part of a query
    std::string digits = parts->first;
    const bool negative = digits.starts_with('-');
    std::erase_if(digits, [](char c) { return c == '-' || c == '.'; });
    const bool isZero = digits == "0";
    const int exponent = parts->second + (style == NumberStyle::Percent && !isZero ? PercentExponent : 0);
    return QString::fromStdString((negative ? "-" : "") + written(digits, exponent));
}

std::optional<NumberTest> numberTestFromText(QStringView text, NumberStyle style)
{
    NumberTest test;
    text = text.trimmed();
    if (const qsizetype dots = text.indexOf(".."_L1); dots >= 0) {
        const auto low = numberFromText(text.first(dots).trimmed(), style);
        const auto high = numberFromText(text.sliced(dots + 2).trimmed(), style);
        if (!low || !high)
            return std::nullopt;
        return NumberTest{Operator::Between, *low, *high};
    }
    for (const auto &[sign, op] : Operators) {
        if (text.startsWith(sign)) {
            test.op = op;
            text = text.sliced(sign.size()).trimmed();
            break;
        }
    }
    const auto value = numberFromText(text, style);
    if (!value)
        return std::nullopt;
    test.value = *value;
    return test;
}

QString numberTestText(const NumberTest &test, NumberStyle style)
{
    QString value = numberText(test.value, style);
    if (test.op == Operator::Between)
        return value + ".."_L1 + numberText(test.upper, style);
    if (test.op == Operator::Equal)
        return value;
    const auto sign = std::find_if(
        Operators.begin(), Operators.end(), [&test](const auto &entry) { return entry.second == test.op; });
    return QString(sign->first) + value;
}

} // namespace assay
