// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/store/jobstore.h"

namespace assay {

/// Reads the digits of a score as nearly all are written: up to four digits, and perhaps a point and a zero, or a point
/// and up to ten digits that do not end with a zero or begin with two. Nothing when it looks otherwise: such a score
/// may be as good, but needs a closer look. appendScoreNumber() writes what is read here with the same digits.
///
/// The value is exact: digits and power of ten are both whole numbers that a double holds, so the quotient is the
/// double nearest to the decimal (W. D. Clinger, How to read floating point numbers accurately, 1990).
///
/// By hand: std::from_chars(), with std::to_chars() to compare the digits, adds 5.5 % to the cost of reading a job.
[[nodiscard]] std::optional<ScoreValue> readSimpleScore(std::string_view digits) noexcept;

} // namespace assay
