// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/jobs/demoplan.h"

namespace assay::demo {

class Dice;

/// A whole number from 0 to 10 for a quality in thousandths.
[[nodiscard]] Score judgeScore(int quality) noexcept;

/// A fraction from 0.0 to 1.0, mostly with two to four digits, at times with as many as a double holds.
[[nodiscard]] Score statisticalScore(int quality, Dice &dice) noexcept;

/// A number on no scale that a client could know: up to 200, at times negative, halved or with an exponent.
[[nodiscard]] Score oddScore(int quality, Dice &dice) noexcept;

} // namespace assay::demo
