// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <simdjson.h>

#include "core/load/jobparser.h"
#include "core/load/jsontokens.h"
#include "core/load/keypattern.h"

namespace assay {

/// The parser's state. What is done with jobs and their fields is in jobparser.cpp, with values in jobvalues.cpp. Each
/// function takes the tokens of what it parses, and leaves the next one to those after it.
struct JobParser::Private
{
    struct Line
    {
        KeyPattern key;
        FieldLevel level = FieldLevel::Job;
    };

    JsonTokens tokens;
    std::size_t at = 0; // the token that comes next
    simdjson::dom::parser checker; // looks through unknown values
    simdjson::ondemand::parser exactParser; // for the few that tokens alone do not answer
    std::vector<JobDraft> drafts = std::vector<JobDraft>(Together);
    std::array<std::size_t, Together> offsets{};
    std::size_t count = 0; // of drafts that hold a job
    JobDraft *draft = nullptr; // the one at hand
    std::vector<Problem> problems;
    std::string firstKey = "job_id"; // of the last good job, as it was sent
    std::deque<std::string> unknownPaths; // as the drafts have them
    bool identitySeen = false;
    std::size_t expected = 0; // line of the field table that most likely comes next
    std::array<Line, FieldCount> lines; // the field table
    const KeyPattern identityKey{IdentityKey};

    Private();

    // Kept out of the way of what nearly all jobs take: inlined, they would cost each value some instructions.
    Q_NEVER_INLINE bool fail(ProblemKind kind, const QString &detail = {})
    {
        problems.push_back({kind, false, static_cast<qint64>(count + 1), 0, detail});
        return false;
    }

    Q_NEVER_INLINE bool fail(simdjson::error_code error, std::string_view key = {});

    void warn(ProblemKind kind, const QString &detail)
    {
        problems.push_back({kind, true, static_cast<qint64>(count + 1), 0, detail});
    }

    /// The beginning of a text, to be shown.
    [[nodiscard]] static QString quoted(std::string_view text)
    {
        constexpr std::size_t Longest = 80;
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), Longest)));
    }

    [[nodiscard]] static bool isNull(std::string_view token) noexcept
    {
        constexpr std::string_view Null = "null";
        return token.size() == Null.size() && std::memcmp(token.data(), Null.data(), Null.size()) == 0;
    }

    // jobs and fields
    void clear();
    bool parseJob();
    bool parseObject(FieldLevel level);
    bool parseField(FieldLevel level);
    Q_NEVER_INLINE bool parseOtherField(FieldLevel level, const char *rawKey);
    Q_ALWAYS_INLINE bool parseKnown(Field field);
    bool parseIdentity();
    void forgetIdentity();
    Q_NEVER_INLINE void warnOfDuplicate(Field field);
    std::optional<Field> findField(FieldLevel level, const char *rawKey);
    void finishUnknown();
    bool checkRequired();

    // values

    [[nodiscard]] static bool takesNumber(Field field) noexcept
    {
        return field == Field::Score || field == Field::AgentTurn;
    }

    /// Parses the value at the next token, up to the token behind it.
    bool parseValue(Field field)
    {
        const std::string_view token = tokens.text(at++);
        if (token.front() != '"' || takesNumber(field))
            return parseBareValue(field, token);
        draft->states[index(field)] = ValueState::Present;
        return tokens.unquote(token, draft->texts[index(field)]) || failText(field);
    }

    Q_NEVER_INLINE bool parseBareValue(Field field, std::string_view token);
    bool parseScore(std::string_view digits);
    Q_NEVER_INLINE bool parseExactScore(std::string_view digits);
    bool parseTurn(std::string_view digits);
    Q_NEVER_INLINE bool parseExactTurn(std::string_view digits);
    Q_NEVER_INLINE bool failValue(Field field, std::string_view token);
    Q_NEVER_INLINE bool failText(Field field);
    bool keepUnknown(FieldLevel level, std::string_view key);
    [[nodiscard]] std::string_view skipValue();
    [[nodiscard]] std::string_view pathOf(FieldLevel level, std::string_view key);
};

} // namespace assay
