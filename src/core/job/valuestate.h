// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace assay {

/// What the service sent for a field. The cases differ, so that JSON can be written as it was received.
enum class ValueState : std::uint8_t {
    Absent, ///< nothing
    Null,
    Unusable, ///< something that the field can't hold, such as a text for a number: kept only as it was sent
    Present, ///< a value
};

/// Whether the service sent something other than null.
[[nodiscard]] constexpr bool wasSent(ValueState state) noexcept
{
    return state >= ValueState::Unusable;
}

} // namespace assay
