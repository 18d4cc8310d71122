// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

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

/// What a condition asks of marks; nothing when it asks something else too, or in other ways, such as a negation.
[[nodiscard]] std::optional<MarkChoice> markChoiceOf(const Condition &condition);

/// The choice of a refinement. What a query says of marks in other ways, such as a negation, is none.
[[nodiscard]] MarkChoice markChoiceOf(const Refinement &refinement);

/// The refinement with this choice in the place of its own.
[[nodiscard]] Refinement withMarkChoice(Refinement refinement, const MarkChoice &choice);

/// The names of what is chosen, such as "Flag" and "No mark".
[[nodiscard]] QStringList markChoiceNames(const MarkChoice &choice);

/// The title of the list of marks: "Marks".
[[nodiscard]] QString markChoiceTitle();

/// The name of the choice of jobs without a mark: "No mark".
[[nodiscard]] QString noMarkTitle();

} // namespace assay
