// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobmark.h"
#include "core/job/refinement.h"

namespace assay {

/// Which marks a job must have one of; a part of a refinement, as the list of marks shows it. A plain value.
struct MarkChoice
{
    MarkFlags any = 0;
    bool none = false; ///< or no mark at all

    [[nodiscard]] bool isEmpty() const { return any == 0 && !none; }

    bool operator==(const MarkChoice &) const = default;
};

/// The choice of a refinement. What a query says of marks in other ways, such as a negation, is none.
[[nodiscard]] MarkChoice markChoiceOf(const Refinement &refinement);

/// The refinement with this choice in the place of its own.
[[nodiscard]] Refinement withMarkChoice(Refinement refinement, const MarkChoice &choice);

} // namespace assay
