// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <deque>
#include <string>
#include <string_view>

#include <QtGlobal>
#include <simdjson.h>

#include "core/job/jobdraft.h"
#include "core/load/numberparser.h"
#include "core/load/parserproblems.h"
#include "core/load/tokencursor.h"

namespace assay {

/// Parses the values of a job's fields into its draft. Each function begins with the cursor's next token and moves the
/// cursor past the value. They return false when the job must be dropped; the reason is then among the problems.
class ValueParser
{
public:
    /// \p problems must outlive the parser.
    explicit ValueParser(ParserProblems &problems)
        : m_problems(problems)
    {
    }

    /// Frees what the drafts of earlier jobs refer to.
    void clear() { m_unknownPaths.clear(); }

    /// Parses the value of a known field.
    [[nodiscard]] bool parse(Field field, TokenCursor &cursor, JobDraft &draft)
    {
        const std::string_view token = cursor.take();
        if (token.front() != '"' || takesNumber(field))
            return parseNonText(field, token, draft);
        draft.states[index(field)] = ValueState::Present;
        return cursor.unquote(token, draft.texts[index(field)]) || failText(field);
    }

    /// Checks and keeps the value of a field that the table does not know.
    [[nodiscard]] bool parseUnknown(FieldLevel level, std::string_view key, TokenCursor &cursor, JobDraft &draft);

    [[nodiscard]] static bool isNull(std::string_view token) noexcept
    {
        constexpr std::string_view Null = "null";
        return token.size() == Null.size() && std::memcmp(token.data(), Null.data(), Null.size()) == 0;
    }

private:
    [[nodiscard]] static bool takesNumber(Field field) noexcept
    {
        return field == Field::Score || field == Field::AgentTurn;
    }

    [[nodiscard]] Q_NEVER_INLINE bool parseNonText(Field field, std::string_view token, JobDraft &draft);
    [[nodiscard]] Q_NEVER_INLINE bool failNumber(Field field, std::string_view token, ProblemKind kind);
    [[nodiscard]] Q_NEVER_INLINE bool failType(Field field, std::string_view token);
    [[nodiscard]] Q_NEVER_INLINE bool failText(Field field);
    [[nodiscard]] std::string_view storePath(FieldLevel level, std::string_view key);

    ParserProblems &m_problems;
    NumberParser m_numbers;
    simdjson::dom::parser m_unknownChecker; // checks the grammar of unknown values
    std::deque<std::string> m_unknownPaths; // the drafts refer to them
};

} // namespace assay
