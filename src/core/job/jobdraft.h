// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "core/job/jobfields.h"
#include "core/job/scorevalue.h"
#include "core/job/unknownfield.h"
#include "core/job/valuestate.h"

namespace assay {

/// A job that a reader builds for JobStore::append(). Its views must be valid until append() has copied them.
struct JobDraft
{
    std::array<ValueState, FieldCount> states{};
    ValueState identityState = ValueState::Absent; ///< of the agent identity context as a whole
    std::array<std::string_view, FieldCount> texts; ///< of all fields except the score; the turn as digits
    ScoreValue score;
    std::string_view scoreText; ///< the digits as sent if appendScoreNumber() would write others, else empty
    std::vector<UnknownField> unknown;

    void clear();
};

} // namespace assay
