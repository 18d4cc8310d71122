// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace assay {

/// A score as the service sent it.
struct ScoreValue
{
    enum class Kind : std::uint8_t {
        Absent,
        Null,
        Unusable, ///< no number, or one that is too large
        Integer,
        Fraction,
    };
    Kind kind = Kind::Absent;
    double value = 0.0; ///< on the scale of the row's module; only if hasValue()

    [[nodiscard]] bool hasValue() const noexcept { return kind >= Kind::Integer; }
};

/// Appends the shortest text that is read back as the same number: an integer without a decimal point, a fraction
/// always with a point or an exponent. Most services write scores like this; for others, the store keeps the digits as
/// sent.
void appendScoreNumber(ScoreValue score, std::string &out);

} // namespace assay
