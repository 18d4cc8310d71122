// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace assay {

/// Finds where one JSON value ends by quotes and brackets alone, 64 bytes at a time. Keeps its state between calls, so
/// that the bytes may come in pieces cut anywhere. Does not check the value: the parser does.
class ElementScanner
{
public:
    /// Starts again: the next byte is the first of a value.
    void reset() noexcept { *this = ElementScanner(); }

    /// Scans the next bytes. If the value ends in them, returns how many of them belong to it; else all of them do, and
    /// it returns nothing. A bare word or number ends before the first byte that can't belong to it.
    [[nodiscard]] std::optional<std::size_t> scan(std::string_view bytes) noexcept;

private:
    enum class Kind : std::uint8_t { Unknown, Container, String, Bare };

    [[nodiscard]] std::optional<std::size_t> scanContainer(std::string_view bytes) noexcept;

    Kind m_kind = Kind::Unknown;
    bool m_inString = false;
    bool m_escaped = false; // the next byte follows a backslash
    std::size_t m_depth = 0;
};

} // namespace assay
