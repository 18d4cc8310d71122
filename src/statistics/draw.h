// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace assay {

/// Draws \p count different numbers below \p from, each set and each order as likely as any other, in the order drawn;
/// all of them when there are fewer. The same seed draws the same on every machine, and in every version: a review can
/// be drawn again from its seed. Takes time and memory by \p count, not by \p from.
[[nodiscard]] std::vector<std::size_t> drawNumbers(std::size_t count, std::size_t from, std::uint64_t seed);

} // namespace assay
