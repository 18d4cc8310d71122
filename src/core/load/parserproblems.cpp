// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/parserproblems.h"

#include "core/load/excerpt.h"

namespace assay {

namespace {

ProblemKind kindOf(simdjson::error_code error) noexcept
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return ProblemKind::InvalidUtf8;
    case simdjson::STRING_ERROR:
        return ProblemKind::LoneSurrogate;
    case simdjson::DEPTH_ERROR:
        return ProblemKind::TooDeep;
    case simdjson::INCORRECT_TYPE:
        return ProblemKind::WrongType;
    default:
        return ProblemKind::Malformed;
    }
}

/// Describes a syntax error in words that people know.
std::string_view describe(simdjson::error_code error) noexcept
{
    switch (error) {
    case simdjson::UNESCAPED_CHARS:
        return "control character in a text";
    case simdjson::UNCLOSED_STRING:
        return "text without end";
    case simdjson::NUMBER_ERROR:
        return "not a number";
    default:
        return {};
    }
}

} // namespace

bool ParserProblems::fail(ProblemKind kind, std::string_view detail)
{
    m_all.push_back({kind, false, m_record, 0, excerpt(detail)});
    return false;
}

bool ParserProblems::fail(simdjson::error_code error, std::string_view detail)
{
    const ProblemKind kind = kindOf(error);
    return fail(kind, kind == ProblemKind::Malformed ? describe(error) : detail);
}

void ParserProblems::warn(ProblemKind kind, std::string_view detail)
{
    m_all.push_back({kind, true, m_record, 0, excerpt(detail)});
}

void ParserProblems::warn(simdjson::error_code error)
{
    warn(kindOf(error), describe(error));
}

} // namespace assay
