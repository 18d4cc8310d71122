// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/gzipinflater.h"

namespace assay {

std::size_t GzipInflater::inflate(std::span<const char> &packed, std::span<char> room)
{
    std::span<char> left = room;
    while (!left.empty()) {
        if (m_state == State::Between && !beginMember(packed, left))
            break;
        if (m_state != State::InMember) {
            packed = {};
            break;
        }
        const MemberInflater::State state = m_member.run(packed, left);
        if (state == MemberInflater::State::Ended) {
            m_member.restart();
            m_matched = 0;
            m_state = State::Between;
        } else if (state == MemberInflater::State::Damaged) {
            m_state = State::Damaged;
        } else if (packed.empty()) {
            break;
        }
    }
    return room.size() - left.size();
}

/// Behind a member: whether another one begins here. False too while that can't be told yet.
bool GzipInflater::beginMember(std::span<const char> &packed, std::span<char> &room)
{
    for (; m_matched < Magic.size(); ++m_matched) {
        if (packed.empty())
            return false;
        if (packed.front() != Magic[m_matched]) {
            m_state = State::Trailing;
            packed = {};
            return false;
        }
        packed = packed.subspan(1);
    }
    std::span<const char> magic(Magic);
    m_state = m_member.run(magic, room) == MemberInflater::State::Damaged ? State::Damaged : State::InMember;
    return m_state == State::InMember;
}

} // namespace assay
