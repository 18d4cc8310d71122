// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/marktext.h"

#include <algorithm>
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

std::string markPartText(MarkPart part, const JobMark &mark)
{
    const auto judged = [&mark](bool value) -> std::string {
        return !isJudged(mark.flags) ? "" : value ? "true" : "false";
    };
    switch (part) {
    case MarkPart::Marks:
        return joined(markNames(mark.flags), " ");
    case MarkPart::OwnScore:
        return hasMark(mark.flags, MarkFlag::Score) ? shortestNumber(mark.score) : std::string();
    case MarkPart::Note:
        return hasMark(mark.flags, MarkFlag::Note) ? mark.note : std::string();
    case MarkPart::Drawn:
        return judged(mark.wasDrawn);
    case MarkPart::ScoreHidden:
        return judged(mark.wasScoreHidden);
    }
    return {};
}

bool appendMarkJson(const JobMark &mark, std::span<const MarkPart> parts, std::string &json)
{
    const std::size_t begin = json.size();
    const auto wants = [parts](MarkPart part) { return std::ranges::find(parts, part) != parts.end(); };
    const auto member = [&json, begin](std::string_view key) -> std::string & {
        json.push_back(json.size() == begin ? '{' : ',');
        return json.append("\"").append(key).append("\":");
    };
    if (const auto names = markNames(mark.flags); wants(MarkPart::Marks) && !names.empty())
        member("marks").append("[\"").append(joined(names, "\",\"")).append("\"]");
    if (wants(MarkPart::OwnScore) && hasMark(mark.flags, MarkFlag::Score))
        member("own_score").append(shortestNumber(mark.score));
    if (wants(MarkPart::Note) && hasMark(mark.flags, MarkFlag::Note))
        appendJsonString(mark.note, member("note"));
    if (wants(MarkPart::Drawn) && isJudged(mark.flags))
        member("drawn").append(mark.wasDrawn ? "true" : "false");
    if (wants(MarkPart::ScoreHidden) && isJudged(mark.flags))
        member("score_hidden").append(mark.wasScoreHidden ? "true" : "false");
    if (json.size() == begin)
        return false;
    json.push_back('}');
    return true;
}

} // namespace assay
