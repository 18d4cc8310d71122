// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server/queryreader.h"

#include <algorithm>
#include <charconv>

#include <QList>
#include <QString>

namespace assay::demo {

namespace {

constexpr qsizetype LongestValue = 256;

bool isOneOf(const std::string &value, std::initializer_list<std::string_view> words)
{
    const QString text = QString::fromStdString(value);
    return std::any_of(words.begin(), words.end(), [&text](std::string_view word) {
        return text.compare(QLatin1StringView(word.data(), static_cast<qsizetype>(word.size())), Qt::CaseInsensitive)
            == 0;
    });
}

} // namespace

QueryReader::QueryReader(const Parameters &parameters)
    : m_parameters(parameters)
{
}

const std::string *QueryReader::valueOf(std::string_view name)
{
    m_known.emplace(name);
    const auto last = std::find_if(
        m_parameters.rbegin(), m_parameters.rend(), [name](const auto &parameter) { return parameter.first == name; });
    return last == m_parameters.rend() ? nullptr : &last->second;
}

void QueryReader::refuse(std::string_view name, std::string message, std::string_view type)
{
    m_problems.push_back({std::string(name), std::move(message), type});
}

std::optional<std::string> QueryReader::text(std::string_view name)
{
    const std::string *const value = valueOf(name);
    if (!value)
        return std::nullopt;
    const QString text = QString::fromStdString(*value);
    if (text.toStdString() != *value)
        refuse(name, "Value should be valid UTF-8", "string_unicode");
    else if (text.toUcs4().size() > LongestValue)
        refuse(name, "String should have at most 256 characters", "string_too_long");
    else if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        refuse(name, "String should not contain control characters", "string_pattern_mismatch");
    else
        return *value;
    return std::nullopt;
}

std::optional<std::int64_t> QueryReader::number(std::string_view name)
{
    const std::string *const value = valueOf(name);
    if (!value)
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    if (error != std::errc() || end != value->data() + value->size())
        refuse(name, "Input should be a valid integer", "int_parsing");
    else if (number < 0)
        refuse(name, "Input should be greater than or equal to 0", "greater_than_equal");
    else
        return number;
    return std::nullopt;
}

std::optional<bool> QueryReader::flag(std::string_view name)
{
    const std::string *const value = valueOf(name);
    if (!value)
        return std::nullopt;
    if (isOneOf(*value, {"true", "1", "yes", "on", "t", "y"}))
        return true;
    if (isOneOf(*value, {"false", "0", "no", "off", "f", "n"}))
        return false;
    refuse(name, "Input should be a valid boolean", "bool_parsing");
    return std::nullopt;
}

std::optional<std::size_t> QueryReader::word(std::string_view name, std::initializer_list<std::string_view> words)
{
    const std::string *const value = valueOf(name);
    if (!value)
        return std::nullopt;
    const auto *const found = std::find(words.begin(), words.end(), *value);
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    std::string message = "Input should be one of:";
    for (const std::string_view word : words)
        message.append(" ").append(word);
    refuse(name, std::move(message), "enum");
    return std::nullopt;
}

Page QueryReader::page()
{
    const std::int64_t offset = number("offset").value_or(0);
    return {offset, number("limit")};
}

std::optional<DemoReply> QueryReader::refusal() const
{
    std::vector<Problem> problems = m_problems;
    for (const auto &[name, value] : m_parameters) {
        if (m_known.find(name) == m_known.end())
            problems.push_back({name, "Extra inputs are not permitted", "extra_forbidden"});
    }
    if (problems.empty())
        return std::nullopt;
    JsonWriter out;
    out.beginObject().key("detail").beginArray();
    for (const Problem &problem : problems) {
        out.beginObject().key("loc").beginArray().text("query").text(problem.name).endArray();
        out.textMember("msg", problem.message).textMember("type", problem.type).endObject();
    }
    out.endArray().endObject();
    return DemoReply::text(422, out.take());
}

} // namespace assay::demo
