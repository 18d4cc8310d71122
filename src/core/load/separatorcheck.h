// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace assay {

/// Checks the commas between the elements of a list. Each place with an extra comma is reported once.
class SeparatorCheck
{
public:
    /// An element begins. False when the comma before it is missing.
    [[nodiscard]] bool acceptElement() noexcept
    {
        const bool missing = m_last == Last::Element;
        m_last = Last::Element;
        return !missing;
    }

    /// A comma. False when there is no element before it.
    [[nodiscard]] bool acceptComma() noexcept
    {
        if (m_last == Last::Element) {
            m_last = Last::Comma;
            return true;
        }
        const bool extra = m_last != Last::Unknown;
        m_last = Last::Unknown;
        return !extra;
    }

    /// The list ends. False when there is a comma before its end.
    [[nodiscard]] bool acceptEnd() noexcept
    {
        const bool extra = m_last == Last::Comma;
        m_last = Last::Unknown;
        return !extra;
    }

    /// Another list begins.
    void restart() noexcept { m_last = Last::Nothing; }

    /// Accepts whatever comes next, as after damage.
    void acceptAnything() noexcept { m_last = Last::Unknown; }

private:
    enum class Last : std::uint8_t {
        Nothing, // the list has begun
        Element,
        Comma,
        Unknown, // damage, or something that was reported
    };

    Last m_last = Last::Nothing;
};

} // namespace assay
