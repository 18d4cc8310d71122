// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

namespace assay {

/// Unpacks one gzip member with its header and checksum, a piece at a time. Uses ISA-L where the program was built with
/// it, else zlib, which takes four times as long.
class MemberInflater
{
public:
    enum class State { Going, Ended, Damaged };

    MemberInflater();
    ~MemberInflater();
    MemberInflater(const MemberInflater &) = delete;
    MemberInflater &operator=(const MemberInflater &) = delete;

    /// Unpacks until \p packed is empty, \p room is full, or the member ends. Both lose at their front what was used.
    [[nodiscard]] State run(std::span<const char> &packed, std::span<char> &room);

    /// Makes ready for the next member.
    void restart();

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace assay
