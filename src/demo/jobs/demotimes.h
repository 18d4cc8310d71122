// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "demo/jobs/demoplan.h"

namespace assay::demo {

/// The demo's day 0: 2025-01-06 08:00 UTC, in seconds since 1970. Every agent was created before, and every session
/// began after it.
inline constexpr std::int64_t FirstSecond = 1'736'150'400;

/// When a session began, in seconds since 1970: in the order of the jobs.
[[nodiscard]] constexpr std::int64_t startOf(const Session &session) noexcept
{
    return FirstSecond + static_cast<std::int64_t>(session.first * 7);
}

/// Such as `2025-01-06T08:00:00Z`.
[[nodiscard]] std::string isoTime(std::int64_t second);

} // namespace assay::demo
