// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace assay {

/// Light or dark, or as the system is.
enum class ThemeMode : std::uint8_t { System, Light, Dark };

/// How close together the rows of the table stand.
enum class Density : std::uint8_t { Comfortable, Compact };

} // namespace assay
