// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace assay {

/// Whether a text is a number of JSON (RFC 8259, section 6), of any size.
[[nodiscard]] bool isJsonNumber(std::string_view text) noexcept;

/// The power of ten of the first digit of a number of JSON that is not 0: 2 for 123, -1 for 0.5. Nothing for zero. Of
/// immense exponents at least the sign is right.
[[nodiscard]] std::optional<std::int64_t> magnitudeOf(std::string_view number) noexcept;

} // namespace assay
