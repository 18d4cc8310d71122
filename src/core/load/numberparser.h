// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include <QtGlobal>
#include <simdjson.h>

#include "core/job/jobdraft.h"
#include "core/job/problem.h"

namespace assay {

/// Parses the numbers of a job. Keeps their value, and their digits where these would be written back differently.
/// \p digits: a token that begins like a number. The functions return what is wrong with the number, if anything.
class NumberParser
{
public:
    [[nodiscard]] std::optional<ProblemKind> parseScore(std::string_view digits, JobDraft &draft);
    [[nodiscard]] std::optional<ProblemKind> parseTurn(std::string_view digits, JobDraft &draft);

private:
    [[nodiscard]] Q_NEVER_INLINE std::optional<ProblemKind> parseUnusualScore(std::string_view digits, JobDraft &draft);
    [[nodiscard]] Q_NEVER_INLINE std::optional<ProblemKind> checkUnusualTurn(std::string_view digits);

    simdjson::ondemand::parser m_parser;
};

} // namespace assay
