// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace assay {

/// Light, dark, or the same as the system.
enum class ThemeMode : std::uint8_t { System, Light, Dark };

/// The spacing of the rows of the table.
enum class Density : std::uint8_t { Comfortable, Compact };

} // namespace assay
