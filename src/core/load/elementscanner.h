// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace assay {

/// Finds where one JSON value ends by quotes and brackets alone, 64 bytes at a time, with its state kept between calls
/// so that the bytes may come in pieces cut anywhere. It does not judge the value: that is the parser's part.
class ElementScanner
{
public:
    /// Forgets all; the next byte is the first of a value.
    void reset() noexcept { *this = ElementScanner(); }

    /// Reads on. Returns how many of the bytes belong to the value once it has ended, and nothing while it has not
    /// (then all bytes belong to it). A bare word or number ends before the first byte that can't belong to it.
    [[nodiscard]] std::optional<std::size_t> scan(std::string_view bytes) noexcept;

private:
    enum class Kind : std::uint8_t { Unknown, Container, String, Bare };

    [[nodiscard]] std::optional<std::size_t> scanContainer(std::string_view bytes) noexcept;

    Kind m_kind = Kind::Unknown;
    bool m_inString = false;
    bool m_escaped = false; // the next byte is behind a backslash
    std::size_t m_depth = 0;
};

/// How the elements of a body are set apart.
enum class Layout : std::uint8_t {
    List, ///< in an array: line ends mean nothing
    Lines, ///< one after the other: a line that begins anew ends what was damaged before it
};

/// Looks in a damaged element for the place where the next one plainly begins: an opening brace where the grammar
/// allows none, the start of a job inside what would be a string (a quote was lost) or inside a list that stands where
/// a job should; of lines, also a line that can't go on with the one before. \p firstKey is the key that jobs of this
/// body begin with; \p certain says that the element is known to be damaged, so that a line which may as well be a part
/// of it is taken for one of its own. Returns the offset of the place, never 0.
[[nodiscard]] std::optional<std::size_t>
findNextJob(std::string_view damaged, std::string_view firstKey, Layout layout = Layout::List, bool certain = false);

/// Where to go on when no element is open and the bytes make no sense.
struct Restart
{
    bool found = false;
    std::size_t at = 0; ///< what to go on with; when not found, the first byte that must be looked at again
};

/// Looks for the start of a job, or of lines for the next line that begins with a value at its first column.
[[nodiscard]] Restart findRestart(std::string_view bytes, std::string_view firstKey, Layout layout) noexcept;

/// True when a job begins at this brace: { "firstKey"
[[nodiscard]] bool isJobStart(std::string_view bytes, std::string_view firstKey) noexcept;

} // namespace assay
