// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/load/memberinflater.h"

namespace assay {

/// Unpacks gzip data of one member or several as its bytes arrive, in pieces cut anywhere. One thread.
class GzipInflater
{
public:
    /// What every member begins with.
    static constexpr std::string_view Magic = "\x1f\x8b";

    /// Takes bytes from the front of \p packed, fills \p room from its front, and returns how many bytes were put
    /// there. Where that is less than the size of \p room, all of \p packed was taken or can't be used.
    [[nodiscard]] std::size_t inflate(std::span<const char> &packed, std::span<char> room);

    /// Whether the data so far ends with a whole member.
    [[nodiscard]] bool isWhole() const noexcept { return m_state == State::Between || m_state == State::Trailing; }

    /// Whether the data is no gzip, or damaged.
    [[nodiscard]] bool isDamaged() const noexcept { return m_state == State::Damaged; }

    /// Whether nothing more will be unpacked, whatever follows.
    [[nodiscard]] bool isDone() const noexcept { return m_state == State::Damaged || m_state == State::Trailing; }

    /// Whether something other than a member follows the last one. gzip ignores such bytes, and so is done here.
    [[nodiscard]] bool hasTrailingBytes() const noexcept
    {
        return m_state == State::Trailing || (m_state == State::Between && m_matched > 0);
    }

private:
    enum class State { InMember, Between, Trailing, Damaged };

    [[nodiscard]] bool beginMember(std::span<const char> &packed, std::span<char> &room);

    MemberInflater m_member;
    State m_state = State::InMember;
    std::size_t m_matched = 0; // bytes of Magic that were seen behind the last member
};

} // namespace assay
