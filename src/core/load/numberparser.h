// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include <QtGlobal>

#include "core/job/jobdraft.h"
#include "core/job/problem.h"

namespace assay {

/// Parses the numbers of a job. Keeps their value, and the number as it was sent where it would be written back
/// differently. \p digits: a token that begins like a number. The functions return what is wrong with it, if anything.
class NumberParser
{
public:
    [[nodiscard]] std::optional<ProblemKind> parseScore(std::string_view digits, JobDraft &draft);
    [[nodiscard]] std::optional<ProblemKind> parseTurn(std::string_view digits, JobDraft &draft);

    /// Frees what the drafts of earlier jobs refer to.
    void clear() { m_turns.clear(); }

private:
    [[nodiscard]] Q_NEVER_INLINE std::optional<ProblemKind> parseUnusualScore(std::string_view digits, JobDraft &draft);
    [[nodiscard]] Q_NEVER_INLINE std::optional<ProblemKind> parseUnusualTurn(std::string_view digits, JobDraft &draft);

    std::deque<std::string> m_turns; // written in the usual way; the drafts refer to them
};

} // namespace assay
