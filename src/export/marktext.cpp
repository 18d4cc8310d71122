// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/marktext.h"

#include <array>
#include <charconv>

#include "core/base/jsonstrings.h"

namespace assay {

std::vector<std::string_view> markNames(MarkFlags flags)
{
    std::vector<std::string_view> names;
    for (unsigned bit = 1; bit < 256; bit <<= 1U) {
        const auto flag = static_cast<MarkFlag>(bit);
        if (const std::string_view name = markName(flag); hasMark(flags, flag) && !name.empty())
            names.push_back(name);
    }
    return names;
}

std::string joined(const std::vector<std::string_view> &parts, std::string_view between)
{
    std::string text;
    for (const std::string_view part : parts)
        text.append(text.empty() ? std::string_view() : between).append(part);
    return text;
}

std::string shortestNumber(double number)
{
    std::array<char, 32> digits = {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), end.ptr};
}

void appendMarkJson(const JobMark &mark, std::string &json)
{
    json.push_back('{');
    const auto member = [&json](std::string_view key) -> std::string & {
        if (json.back() != '{')
            json.push_back(',');
        return json.append("\"").append(key).append("\":");
    };
    if (const std::vector<std::string_view> names = markNames(mark.flags); !names.empty())
        member("marks").append("[\"").append(joined(names, "\",\"")).append("\"]");
    if (hasMark(mark.flags, MarkFlag::Score))
        member("own_score").append(shortestNumber(mark.score));
    if (hasMark(mark.flags, MarkFlag::Note))
        appendJsonString(mark.note, member("note"));
    if (isJudged(mark.flags)) {
        member("drawn").append(mark.wasDrawn ? "true" : "false");
        member("score_hidden").append(mark.wasScoreHidden ? "true" : "false");
    }
    json.push_back('}');
}

} // namespace assay
