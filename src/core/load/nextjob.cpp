// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/nextjob.h"

#include <algorithm>
#include <vector>

#include "core/base/jsoncharacters.h"

namespace assay {

namespace {

constexpr std::size_t LongestBacktrack = std::size_t{8} << 10; // to a line that may have been a job
constexpr std::size_t LongestIndent = 60; // space between the brace of a job and its first key

std::size_t skipSpace(std::string_view bytes, std::size_t from) noexcept
{
    while (from < bytes.size() && isJsonSpace(bytes[from]))
        ++from;
    return from;
}

enum class Match : std::uint8_t { No, Yes, Undecided };

/// Whether a job begins here: { "firstKey". Undecided when there are too few bytes.
Match matchJobStart(std::string_view bytes, std::string_view firstKey) noexcept
{
    if (!bytes.starts_with('{'))
        return Match::No;
    // The space is limited: a reader that keeps only the last bytes of a piece must find the same start as one that has
    // all bytes.
    const std::size_t key = skipSpace(bytes.substr(0, LongestIndent), 1);
    const std::string_view rest = bytes.substr(key);
    if (rest.empty())
        return Match::Undecided;
    if (rest.front() != '"' || !rest.substr(1).starts_with(firstKey.substr(0, rest.size() - 1)))
        return Match::No;
    if (rest.size() < firstKey.size() + 2)
        return Match::Undecided;
    return rest[firstKey.size() + 1] == '"' ? Match::Yes : Match::No;
}

/// Whether a value may begin with this byte.
bool beginsValue(char c) noexcept
{
    return !isJsonSpace(c) && c != ',' && c != ':' && c != ']' && c != '}';
}

/// Whether a line that begins with \p first can't belong to the open element, whose last byte so far is \p before. A
/// key after a value may belong to it: only the comma is missing.
bool startsNewElement(char first, char before, bool inObject) noexcept
{
    const bool afterValue = before != ':' && before != ',' && before != '[' && before != '{';
    return afterValue && beginsValue(first) && (!inObject || first == '{' || first == '[');
}

} // namespace

bool isJobStart(std::string_view bytes, std::string_view firstKey) noexcept
{
    return matchJobStart(bytes, firstKey) == Match::Yes;
}

ResumePoint findResumePoint(std::string_view bytes, std::string_view firstKey, ElementLayout layout) noexcept
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (layout == ElementLayout::List) {
            i = bytes.find('{', i);
            if (i == std::string_view::npos)
                break;
        } else if (i > 0 && bytes[i - 1] == '\n' && beginsValue(bytes[i])) {
            return {true, i};
        }
        if (bytes[i] != '{')
            continue;
        const Match match = matchJobStart(bytes.substr(i), firstKey);
        if (match == Match::Yes)
            return {true, i};
        if (match == Match::Undecided) // this must be decided before what follows
            return {false, i};
    }
    // The last bytes are kept: they may hold a line end, and show whether the list ended.
    return {false, bytes.size() - std::min(bytes.size(), firstKey.size() + 64)};
}

std::optional<std::size_t>
findNextJob(std::string_view damaged, std::string_view firstKey, ElementLayout layout, bool certain)
{
    std::vector<bool> inObject; // of each open container: is it an object?
    std::optional<std::size_t>
        nested; // the first line that is a part of the element, or a job if the element is damaged
    const bool isList = damaged.starts_with('[');
    // Only if it is near: to go back far for each of many elements would take quadratic time.
    const auto nestedOr = [&nested](std::size_t place, std::optional<std::size_t> other) {
        return nested && place - *nested <= LongestBacktrack ? nested : other;
    };
    bool inString = false;
    char before = 0; // last byte that is not space, outside strings
    for (std::size_t i = 0; i < damaged.size(); ++i) {
        const char c = damaged[i];
        if (c == '\n' && layout == ElementLayout::Lines && i + 1 < damaged.size()) {
            const std::string_view line = damaged.substr(i + 1);
            if (inString || startsNewElement(line.front(), before, !inObject.empty() && inObject.back()))
                return nestedOr(i, i + 1); // a text has no line ends, and a value does not follow another
            const bool isJob = isJobStart(line, firstKey);
            if (isJob && before == ':')
                return nestedOr(i, i + 1); // nobody writes a job as the value of a field, after a line end
            if (!nested && (isJob || (line.front() == '{' && before == ':')))
                nested = i + 1;
        }
        if (inString) {
            if (c == '\\')
                i += damaged.substr(i + 1).starts_with('\n') ? 0 : 1;
            else if (c == '"')
                inString = false;
            else if (c == '{' && isJobStart(damaged.substr(i), firstKey))
                return nestedOr(i, i); // in an undamaged string the key's quotes would be escaped
            before = '"';
            continue;
        }
        if (isJsonSpace(c))
            continue;
        if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            // Inside an object a value only follows a colon. A list in place of a job is searched for jobs.
            const bool misplaced = before != ':' && !inObject.empty() && inObject.back();
            if ((misplaced || isList) && isJobStart(damaged.substr(i), firstKey))
                return nestedOr(i, i);
            inObject.push_back(c == '{');
        } else if ((c == '}' || c == ']') && !inObject.empty()) {
            inObject.pop_back();
            if (inObject.empty())
                break;
        }
        before = c;
    }
    return certain ? nestedOr(damaged.size(), std::nullopt) : std::nullopt;
}

} // namespace assay
