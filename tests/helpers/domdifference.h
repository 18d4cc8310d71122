// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <simdjson.h>

#include "corehelpers.h"
#include "plainnumbers.h"

/// Compares what the reader made of a body with what a plain parse into a tree makes of it.
namespace assay::test {

/// A job as the plain parse sees it.
using PlainMembers = std::vector<std::pair<std::string_view, simdjson::dom::element>>;

inline PlainMembers membersOf(const simdjson::dom::object &object)
{
    PlainMembers members;
    for (const auto [key, value] : object)
        members.emplace_back(key, value);
    return members;
}

/// The only member with this key; nothing when there is none, or more than one.
inline std::optional<simdjson::dom::element> only(const PlainMembers &members, std::string_view key)
{
    std::optional<simdjson::dom::element> found;
    for (const auto &[name, value] : members) {
        if (name == key && found)
            return std::nullopt;
        if (name == key)
            found = value;
    }
    return found;
}

inline std::size_t countOf(const PlainMembers &members, std::string_view key)
{
    std::size_t count = 0;
    for (const auto &member : members)
        count += member.first == key ? 1 : 0;
    return count;
}

/// What is wrong with a field of the row; empty when nothing is, or when the members have it twice.
inline std::string
differenceOf(const JobStore &store, std::size_t number, const FieldInfo &info, const PlainMembers &members)
{
    const SourceRow at = row(number);
    const ValueState state = store.state(info.field, at);
    const std::string where = "row " + std::to_string(number) + ", " + std::string(info.key) + ": ";
    if (countOf(members, info.key) > 1)
        return {};
    const auto value = only(members, info.key);
    if (!value)
        return state == ValueState::Absent ? std::string() : where + "was not sent";
    if (value->is_null())
        return state == ValueState::Null ? std::string() : where + "is null";
    const bool isText = value->is_string();
    const bool isNumeric = info.field == Field::Score || info.field == Field::AgentTurn;
    if (isNumeric && value->is_number())
        return wasSent(state) ? std::string() : where + "is a number"; // what of it fits is another test's
    if (isText && !isNumeric) {
        if (state != ValueState::Present)
            return where + "is a text";
        return store.text(info.field, at) == std::string_view(*value) ? std::string() : where + "another text";
    }
    return state == ValueState::Unusable ? std::string() : where + "is of another kind";
}

/// What the reader did wrong with a body that the plain parse takes for a list of objects with an id each. Empty when
/// nothing is, or when the body is something else. \p compared is set when it was compared.
inline std::string differenceFromDom(std::string_view body, const Reading &reading, bool *compared = nullptr)
{
    const std::string plain = withoutNumbers(body);
    simdjson::dom::parser parser;
    simdjson::dom::array list;
    if (parser.parse(plain).get(list))
        return {};
    std::vector<PlainMembers> jobs;
    for (const simdjson::dom::element element : list) {
        simdjson::dom::object object;
        if (element.get(object))
            return {};
        jobs.push_back(membersOf(object));
        const auto id = only(jobs.back(), "job_id");
        if (!id || !id->is_string() || std::string_view(*id).empty())
            return {};
    }
    if (compared)
        *compared = true;
    if (reading.error)
        return "an error for a list of jobs";
    if (!reading.complete)
        return "a whole list is not complete";
    if (reading.store->rowCount() != jobs.size())
        return std::to_string(reading.store->rowCount()) + " rows for " + std::to_string(jobs.size()) + " jobs";
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        PlainMembers identity;
        const auto context = only(jobs[i], IdentityKey);
        simdjson::dom::object object;
        if (context && !context->get(object))
            identity = membersOf(object);
        if (countOf(jobs[i], IdentityKey) > 1)
            continue; // which of them counts is another test's
        for (const FieldInfo &info : jobFields()) {
            const bool isInner = info.level == FieldLevel::Identity;
            if (std::string what = differenceOf(*reading.store, i, info, isInner ? identity : jobs[i]); !what.empty())
                return what;
        }
    }
    return {};
}

} // namespace assay::test
