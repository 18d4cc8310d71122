// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include "core/job/condition.h"

namespace assay {

// The names in a query text that are no fields of the field table.
inline constexpr QLatin1StringView HasName{"has"};
inline constexpr QLatin1StringView InSessionName{"in-session"};
inline constexpr QLatin1StringView InTurnName{"in-turn"};
inline constexpr QLatin1StringView ShareName{"share"};
inline constexpr QLatin1StringView MarkName{"mark"};
inline constexpr QLatin1StringView NoteName{"note"};
inline constexpr QLatin1StringView OwnScoreName{"own_score"};

/// How a text with these stars around it is compared.
[[nodiscard]] constexpr Condition::Match matchOf(bool starBefore, bool starAfter) noexcept
{
    if (starBefore && starAfter)
        return Condition::Match::Contains;
    if (starBefore)
        return Condition::Match::Ends;
    return starAfter ? Condition::Match::Begins : Condition::Match::Whole;
}

} // namespace assay
