// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

namespace assay {

/// A count in the type that tr() needs for a text with a plural. A larger count than an int holds is never loaded, but
/// may be mentioned.
[[nodiscard]] inline int pluralCount(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace assay
