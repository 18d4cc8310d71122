// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace assay {

/// How the elements of a body are separated.
enum class ElementLayout : std::uint8_t {
    List, ///< in an array: line ends have no meaning
    Lines, ///< one after the other: an element that begins at a line's start ends a damaged one before it
};

/// Searches a damaged element for the place where the next one certainly begins: an opening brace where the grammar
/// allows none, or the start of a job inside what looks like a string (a quote was lost) or inside a list in place of a
/// job. With ElementLayout::Lines also a line that can't continue the one before. \p firstKey: the key that jobs of
/// this body begin with. \p certain: the element is known to be damaged, so a line that may be a part of it or an
/// element of its own is taken as an element. Returns the offset of the place, never 0.
[[nodiscard]] std::optional<std::size_t> findNextJob(
    std::string_view damaged, std::string_view firstKey, ElementLayout layout = ElementLayout::List,
    bool certain = false);

/// Where to resume when no element is open and the bytes make no sense.
struct ResumePoint
{
    bool found = false;
    std::size_t at = 0; ///< where to resume; if not found, the first byte that must be looked at again
};

/// Searches for the start of a job or, with ElementLayout::Lines, for a line whose first byte begins a value.
[[nodiscard]] ResumePoint
findResumePoint(std::string_view bytes, std::string_view firstKey, ElementLayout layout) noexcept;

/// True when a job begins at the first byte: { "firstKey"
[[nodiscard]] bool isJobStart(std::string_view bytes, std::string_view firstKey) noexcept;

} // namespace assay
