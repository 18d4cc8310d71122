// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace assay::demo {

/// Ids other than the job's are a prefix and 16 hexadecimal digits.
inline constexpr std::string_view SessionPrefix = "sess_";
inline constexpr std::string_view WorkflowSessionPrefix = "wfs_";
inline constexpr std::string_view BatchExecutionPrefix = "batchexec_";
inline constexpr std::string_view ToolInstancePrefix = "ti_";
inline constexpr std::string_view ToolExecutionPrefix = "te_";

/// Writes the lowest `digits` hexadecimal digits of a number, in lower case.
char *putHex(char *out, std::uint64_t number, int digits) noexcept;

/// Writes the two halves of a job id as 8-4-4-4-12 digits.
char *putUuid(char *out, const std::array<std::uint64_t, 2> &halves) noexcept;

/// An id with this prefix.
[[nodiscard]] std::string idText(std::string_view prefix, std::uint64_t number);

/// The two halves of a job id, if it has the form that putUuid() writes.
[[nodiscard]] std::optional<std::array<std::uint64_t, 2>> parseUuid(std::string_view text) noexcept;

/// The number in an id with this prefix, if it has that form.
[[nodiscard]] std::optional<std::uint64_t> parseId(std::string_view text, std::string_view prefix) noexcept;

} // namespace assay::demo
