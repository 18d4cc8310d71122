// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobdraft.h"

namespace assay {

void JobDraft::clear()
{
    states.fill(ValueState::Absent);
    identityState = ValueState::Absent;
    score = {};
    sent.clear();
    unknown.clear();
}

void JobDraft::clear(Field field)
{
    states[index(field)] = ValueState::Absent;
    if (field == Field::Score)
        score = {};
    std::erase_if(sent, [field](const SentValue &value) { return value.field == field; });
}

} // namespace assay
