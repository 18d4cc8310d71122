// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace assay {

/// A score as the service sent it.
struct ScoreValue
{
    enum class Kind : std::uint8_t { Absent, Null, Integer, Fraction };
    Kind kind = Kind::Absent;
    double value = 0.0; ///< meaningful only when hasValue(), on the scale of the row's module

    [[nodiscard]] bool hasValue() const noexcept { return kind >= Kind::Integer; }
};

/// Appends the shortest text that reads back to the same number: an integer without a point, a fraction always with one
/// or with an exponent. This is how most services write it; where one does not, the store keeps the digits sent.
void appendScoreNumber(ScoreValue score, std::string &out);

} // namespace assay
