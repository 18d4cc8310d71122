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

/// The value of a field as it was sent, where the store would write it otherwise: always valid JSON.
struct SentValue
{
    Field field;
    std::string_view json;
};

/// A job that a reader builds for JobStore::append(). Its views must be valid until append() has copied them.
struct JobDraft
{
    std::array<ValueState, FieldCount> states{};
    ValueState identityState = ValueState::Absent; ///< of the agent identity context as a whole
    std::string_view identityJson; ///< what was sent instead of the context; only when it is Unusable
    std::array<std::string_view, FieldCount> texts; ///< of all fields except the score; the turn as digits
    ScoreValue score;
    std::vector<SentValue> sent; ///< of each Unusable field, and of others that would be written otherwise
    std::vector<UnknownField> unknown;

    void clear();

    /// Removes what was set for a field, since another value for it follows.
    void clear(Field field);
};

} // namespace assay
