// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace assay {

/// The statuses that the program knows.
enum class StatusKind : unsigned char {
    Submitted,
    InProgress,
    Completed,
    Failed,
    NotRun,
    Unknown, ///< an unknown status: shown as it is
};

/// The statuses that the service is known to send, in the order of StatusKind.
inline constexpr std::array<std::string_view, 5> KnownStatuses = {
    "submitted", "in_progress", "completed", "failed", "not_run"};

/// The kind of a status as the service sends it; compared exactly.
[[nodiscard]] StatusKind statusKind(std::string_view status) noexcept;

/// True while a score may still come.
[[nodiscard]] constexpr bool isPending(StatusKind kind) noexcept
{
    return kind == StatusKind::Submitted || kind == StatusKind::InProgress;
}

} // namespace assay
