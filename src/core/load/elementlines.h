// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace assay {

// The lines of a body that has one element a line (NDJSON), where a damaged element ends with its line.

/// True when a line that begins with this byte may begin an element: not when it is space or continues another line.
[[nodiscard]] bool mayBeginLine(char first) noexcept;

/// The position of the first line in the element that may be an element of its own and begins at \p end or before; 0
/// when there is none. Only if it is near \p end: to go back far for each of many elements would take quadratic time.
[[nodiscard]] std::size_t findLine(std::string_view element, std::size_t end) noexcept;

/// Whether bytes that end like this seem to go on in the next line: a line end was added, or the rest is missing.
[[nodiscard]] bool isContinued(std::string_view bytes) noexcept;

} // namespace assay
