// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobdraft.h"

namespace assay {

void JobDraft::clear()
{
    states.fill(ValueState::Absent);
    identityState = ValueState::Absent;
    score = {};
    scoreText = {};
    unknown.clear();
}

} // namespace assay
