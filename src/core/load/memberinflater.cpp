// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/memberinflater.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#ifdef ASSAY_ISAL
#include <isa-l/igzip_lib.h>
#else
#include <new>
#include <zlib.h>
#endif

namespace assay {

#ifdef ASSAY_ISAL

struct MemberInflater::Stream
{
    inflate_state state;

    using Byte = std::uint8_t;

    Stream()
    {
        isal_inflate_init(&state);
        state.crc_flag = ISAL_GZIP;
    }

    void restart() { isal_inflate_reset(&state); }

    [[nodiscard]] State run()
    {
        if (isal_inflate(&state) < 0)
            return State::Damaged;
        return state.block_state == ISAL_BLOCK_FINISH ? State::Ended : State::Going;
    }
};

#else

struct MemberInflater::Stream
{
    z_stream state{};

    using Byte = Bytef;

    Stream()
    {
        constexpr int GzipWindow = 15 + 16;
        if (inflateInit2(&state, GzipWindow) != Z_OK)
            throw std::bad_alloc(); // there is no other reason
    }
    ~Stream() { inflateEnd(&state); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    void restart() { inflateReset(&state); }

    [[nodiscard]] State run()
    {
        switch (inflate(&state, Z_NO_FLUSH)) {
        case Z_OK:
        case Z_BUF_ERROR: // it needs more bytes, or more room
            return State::Going;
        case Z_MEM_ERROR:
            throw std::bad_alloc();
        case Z_STREAM_END:
            return State::Ended;
        default:
            return State::Damaged;
        }
    }
};

#endif

MemberInflater::MemberInflater()
    : m_stream(std::make_unique<Stream>())
{
}

MemberInflater::~MemberInflater() = default;

MemberInflater::State MemberInflater::run(std::span<const char> &packed, std::span<char> &room)
{
    using Byte = Stream::Byte;
    constexpr std::size_t Most = std::numeric_limits<std::uint32_t>::max();
    auto &state = m_stream->state;
    // Neither library writes to its input, but not all of their versions say so.
    state.next_in = const_cast<Byte *>(reinterpret_cast<const Byte *>(packed.data()));
    state.avail_in = static_cast<std::uint32_t>(std::min(packed.size(), Most));
    state.next_out = reinterpret_cast<Byte *>(room.data());
    state.avail_out = static_cast<std::uint32_t>(std::min(room.size(), Most));
    const State result = m_stream->run();
    packed = packed.subspan(static_cast<std::size_t>(reinterpret_cast<const char *>(state.next_in) - packed.data()));
    room = room.subspan(static_cast<std::size_t>(reinterpret_cast<char *>(state.next_out) - room.data()));
    return result;
}

void MemberInflater::restart()
{
    m_stream->restart();
}

} // namespace assay
