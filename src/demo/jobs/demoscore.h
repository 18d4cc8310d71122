// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/jobs/demoplan.h"

namespace assay::demo {

class Dice;

/// A whole number from 0 to 10 for a quality in thousandths.
[[nodiscard]] Score judgeScore(int quality) noexcept;

/// A fraction from 0.0 to 1.0, usually with two to four digits, sometimes with all digits of a double.
[[nodiscard]] Score statisticalScore(int quality, Dice &dice) noexcept;

/// A number on a scale that no client knows: up to 200, sometimes negative, with .5 or with an exponent.
[[nodiscard]] Score oddScore(int quality, Dice &dice) noexcept;

} // namespace assay::demo
