// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonslices.h"

#include <algorithm>

namespace assay {

namespace {

constexpr std::string_view Space = " \t\r\n";

std::size_t skipSpace(std::string_view json, std::size_t at)
{
    return std::min(json.find_first_not_of(Space, at), json.size());
}

/// \p at is at the opening quote. The position after the closing one.
std::size_t endOfString(std::string_view json, std::size_t at)
{
    for (++at; at < json.size(); ++at) {
        at = json.find_first_of("\"\\", at);
        if (at == std::string_view::npos)
            break;
        if (json[at] == '"')
            return at + 1;
        ++at; // the escaped character
    }
    return json.size();
}

std::size_t endOfBrackets(std::string_view json, std::size_t at)
{
    std::size_t depth = 0;
    while ((at = json.find_first_of("\"{}[]", at)) != std::string_view::npos) {
        switch (json[at]) {
        case '"':
            at = endOfString(json, at);
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        default:
            if (--depth == 0)
                return at + 1;
        }
        ++at;
    }
    return json.size();
}

} // namespace

std::size_t endOfJsonValue(std::string_view json, std::size_t at)
{
    if (at >= json.size())
        return json.size();
    if (json[at] == '"')
        return endOfString(json, at);
    if (json[at] == '{' || json[at] == '[')
        return endOfBrackets(json, at);
    return std::min(json.find_first_of(",]} \t\r\n", at), json.size());
}

void forEachJsonMember(
    std::string_view object, const std::function<void(std::string_view key, std::string_view value)> &visit)
{
    std::size_t at = object.find('{');
    while (at < object.size()) {
        const std::size_t key = skipSpace(object, at + 1); // after the brace or the comma
        if (key >= object.size() || object[key] != '"')
            return;
        const std::size_t keyEnd = endOfString(object, key);
        const std::size_t colon = skipSpace(object, keyEnd);
        const std::size_t value = skipSpace(object, colon + 1);
        const std::size_t end = endOfJsonValue(object, value);
        if (value >= end)
            return;
        visit(object.substr(key, keyEnd - key), object.substr(value, end - value));
        at = skipSpace(object, end);
    }
}

void forEachJsonElement(std::string_view array, const std::function<void(std::string_view value)> &visit)
{
    std::size_t at = array.find('[');
    while (at < array.size()) {
        const std::size_t value = skipSpace(array, at + 1); // after the bracket or the comma
        const std::size_t end = endOfJsonValue(array, value);
        if (value >= end)
            return;
        visit(array.substr(value, end - value));
        at = skipSpace(array, end);
    }
}

} // namespace assay
