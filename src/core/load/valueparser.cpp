// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/valueparser.h"

#include "core/base/jsoncharacters.h"

namespace assay {

namespace {

bool beginsNumber(std::string_view token) noexcept
{
    return token.front() == '-' || isDigit(token.front());
}

} // namespace

/// Parses a value that is not a text, or the value of a field that takes a number.
bool ValueParser::parseNonText(Field field, std::string_view token, JobDraft &draft)
{
    ValueState &state = draft.states[index(field)];
    if (isNull(token)) {
        state = ValueState::Null;
        if (field == Field::Score)
            draft.score = {ScoreValue::Kind::Null, 0.0};
        return true;
    }
    state = ValueState::Present;
    if (!takesNumber(field) || !beginsNumber(token))
        return failType(field, token);
    const auto problem = field == Field::Score ? m_numbers.parseScore(token, draft) : m_numbers.parseTurn(token, draft);
    return !problem || failNumber(field, token, *problem);
}

bool ValueParser::failNumber(Field field, std::string_view token, ProblemKind kind)
{
    return m_problems.fail(kind, kind == ProblemKind::Malformed ? token : fieldInfo(field).key);
}

/// Reports a value of a type that the field does not take.
bool ValueParser::failType(Field field, std::string_view token)
{
    const char first = token.front();
    const bool isOtherType =
        beginsNumber(token) || first == '"' || first == '{' || first == '[' || token == "true" || token == "false";
    return isOtherType ? m_problems.fail(ProblemKind::WrongType, fieldInfo(field).key)
                       : m_problems.fail(ProblemKind::Malformed, token);
}

bool ValueParser::failText(Field field)
{
    return m_problems.fail(ProblemKind::LoneSurrogate, fieldInfo(field).key);
}

/// The path of an unknown field; see keyOfPath().
std::string_view ValueParser::storePath(FieldLevel level, std::string_view key)
{
    std::string &path = m_unknownPaths.emplace_back();
    if (level == FieldLevel::Identity)
        path.append(IdentityKey).push_back('.');
    return path.append(key);
}

bool ValueParser::parseUnknown(FieldLevel level, std::string_view key, TokenCursor &cursor, JobDraft &draft)
{
    const std::string_view json = cursor.takeValue();
    simdjson::dom::element checked;
    if (const auto error = m_unknownChecker.parse(json.data(), json.size()).get(checked)) {
        return error == simdjson::NUMBER_ERROR ? m_problems.fail(ProblemKind::Malformed, json)
                                               : m_problems.fail(error, key);
    }
    draft.unknown.push_back({storePath(level, key), json, level});
    return true;
}

} // namespace assay
