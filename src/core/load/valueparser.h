// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <QtGlobal>

#include "core/job/jobdraft.h"
#include "core/load/jsonkeeper.h"
#include "core/load/numberparser.h"
#include "core/load/parserproblems.h"
#include "core/load/tokencursor.h"

namespace assay {

/// Parses the values of a job's fields into its draft. Each function begins with the cursor's next token and moves the
/// cursor past the value. A value that its field can't hold is kept as it was sent, and becomes a problem. The
/// functions return false when the job must be dropped; the reason is then the last problem.
class ValueParser
{
public:
    /// \p problems must outlive the parser.
    explicit ValueParser(ParserProblems &problems)
        : m_problems(problems)
    {
    }

    /// Frees what the drafts of earlier jobs refer to.
    void clear()
    {
        m_keeper.clear();
        m_paths.clear();
        m_numbers.clear();
    }

    /// Parses the value of a known field.
    [[nodiscard]] bool parse(Field field, TokenCursor &cursor, JobDraft &draft)
    {
        const std::string_view token = cursor.take();
        if (token.front() != '"' || takesNumber(field))
            return parseNonText(field, token, cursor, draft);
        draft.states[index(field)] = ValueState::Present;
        if (!cursor.unquote(token, draft.texts[index(field)]))
            keepDamagedText(field, token, draft);
        return true;
    }

    /// Parses what was sent as the agent identity context, which is no object.
    [[nodiscard]] bool parseOtherIdentity(TokenCursor &cursor, JobDraft &draft);

    /// A text with escapes that are no characters: replaced where they are.
    [[nodiscard]] std::string_view damagedText(std::string_view token);

    /// Keeps the value of a field that the table does not know. \p key must be valid as long as the parsed bytes.
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

    [[nodiscard]] Q_NEVER_INLINE bool
    parseNonText(Field field, std::string_view token, TokenCursor &cursor, JobDraft &draft);
    [[nodiscard]] std::optional<std::string_view>
    keepUnusable(ProblemKind kind, std::string_view token, std::string_view key, TokenCursor &cursor);
    Q_NEVER_INLINE void keepDamagedText(Field field, std::string_view token, JobDraft &draft);
    [[nodiscard]] std::string_view storePath(FieldLevel level, std::string_view key);

    ParserProblems &m_problems;
    NumberParser m_numbers;
    JsonKeeper m_keeper;
    std::set<std::string, std::less<>> m_paths; // of unknown fields in the context; the drafts refer to them
};

} // namespace assay
