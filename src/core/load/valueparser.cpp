// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/valueparser.h"

#include <string>
#include <utility>

#include "core/base/jsoncharacters.h"
#include "core/base/jsonstrings.h"

namespace assay {

namespace {

bool beginsNumber(std::string_view token) noexcept
{
    return token.front() == '-' || isDigit(token.front());
}

bool beginsValue(char first) noexcept
{
    return first != ',' && first != ':' && first != '}' && first != ']';
}

} // namespace

/// Parses a value that is not a text, or the value of a field that takes a number.
bool ValueParser::parseNonText(Field field, std::string_view token, TokenCursor &cursor, JobDraft &draft)
{
    ValueState &state = draft.states[index(field)];
    if (isNull(token)) {
        state = ValueState::Null;
        if (field == Field::Score)
            draft.score = {ScoreValue::Kind::Null, 0.0};
        return true;
    }
    ProblemKind kind = ProblemKind::WrongType;
    if (takesNumber(field) && beginsNumber(token)) {
        const auto problem =
            field == Field::Score ? m_numbers.parseScore(token, draft) : m_numbers.parseTurn(token, draft);
        if (!problem) {
            state = ValueState::Present;
            return true;
        }
        kind = *problem;
    }
    const std::string_view key = fieldInfo(field).key;
    if (field == Field::JobId) // without it, nobody knows which job this is
        return m_problems.fail(kind, key);
    const auto json = keepUnusable(kind, token, key, cursor);
    if (!json)
        return false;
    state = ValueState::Unusable;
    if (field == Field::Score)
        draft.score = {ScoreValue::Kind::Unusable, 0.0};
    draft.sent.push_back({field, *json});
    return true;
}

bool ValueParser::parseOtherIdentity(TokenCursor &cursor, JobDraft &draft)
{
    const std::string_view token = cursor.take();
    if (isNull(token)) {
        draft.identityState = ValueState::Null;
        return true;
    }
    const auto json = keepUnusable(ProblemKind::WrongType, token, IdentityKey, cursor);
    draft.identityState = ValueState::Unusable;
    draft.identityJson = json.value_or(std::string_view());
    return json.has_value();
}

/// Keeps the value that begins with this token, the last one taken, and reports it. Nothing when no value begins there.
std::optional<std::string_view>
ValueParser::keepUnusable(ProblemKind kind, std::string_view token, std::string_view key, TokenCursor &cursor)
{
    const char first = token.front();
    if (!beginsValue(first)) {
        m_problems.fail(ProblemKind::Malformed, token);
        return std::nullopt;
    }
    if (first == '{' || first == '[') {
        cursor.back();
        token = cursor.takeValue();
    }
    const JsonKeeper::Kept kept = m_keeper.keep(token);
    const bool isJson = kept.problem != ProblemKind::Malformed;
    m_problems.warn(isJson ? kind : ProblemKind::Malformed, isJson ? key : token);
    return kept.json;
}

void ValueParser::keepDamagedText(Field field, std::string_view token, JobDraft &draft)
{
    draft.texts[index(field)] = damagedText(token);
    draft.sent.push_back({field, m_keeper.keep(token).json});
    m_problems.warn(ProblemKind::LoneSurrogate, fieldInfo(field).key);
}

std::string_view ValueParser::damagedText(std::string_view token)
{
    std::string text;
    decodeJsonString(token, text);
    return m_keeper.store(std::move(text));
}

/// The path of an unknown field; see keyOfPath().
std::string_view ValueParser::storePath(FieldLevel level, std::string_view key)
{
    return level == FieldLevel::Job ? key : *m_paths.insert(pathOf(level, key)).first;
}

bool ValueParser::parseUnknown(FieldLevel level, std::string_view key, TokenCursor &cursor, JobDraft &draft)
{
    if (!beginsValue(cursor.first()))
        return m_problems.fail(ProblemKind::Malformed, cursor.text());
    const JsonKeeper::Kept kept = m_keeper.keep(cursor.takeValue());
    if (kept.problem)
        m_problems.warn(*kept.problem, key);
    draft.unknown.push_back({storePath(level, key), kept.json, level});
    return true;
}

} // namespace assay
