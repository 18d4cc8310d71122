// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/base/hashindex.h"
#include "core/store/segmentedvector.h"
#include "core/store/textarena.h"

namespace assay {

/// The distinct values of one field, each with a small number. The codes below First stand for the states
/// without a value; values start with First in the order in which they were first seen. One writer; readers see what
/// was published.
class StringDictionary
{
public:
    using Code = std::uint32_t;
    static constexpr Code Absent = 0; ///< the field was not in the object
    static constexpr Code Null = 1; ///< the field was null
    static constexpr Code Unusable = 2; ///< the field held something that it can't hold
    static constexpr Code First = 3; ///< the first real value

    StringDictionary();

    /// A request for the code of a value.
    struct Lookup
    {
        std::string_view text;
        Code *code; ///< where to write it
        std::uint64_t hash = 0; ///< used by internAll() only
        bool isRepeated = false; ///< used by internAll() only
    };

    /// Writer only: finds the codes of these values and adds new values. A batch is faster than single values, as the
    /// index entries of the whole batch are prefetched first. Throws std::bad_alloc; values that were added until then
    /// stay, and no row has them.
    void internAll(std::span<Lookup> lookups);

    /// Writer only: the code of one value, added when new.
    [[nodiscard]] Code intern(std::string_view text);

    /// Writer only: lets readers see all values added so far.
    void publish() noexcept { m_published.store(static_cast<Code>(m_values.size()), std::memory_order_release); }

    /// One past the largest published code; at least First. Any thread.
    [[nodiscard]] Code size() const noexcept { return m_published.load(std::memory_order_acquire); }

    /// The value of a published code; empty below First. Any thread; lives as long as the dictionary.
    [[nodiscard]] std::string_view value(Code code) const noexcept { return m_values[code]; }

private:
    [[nodiscard]] Code search(std::string_view text, std::uint64_t hash);

    SegmentedVector<std::string_view> m_values;
    TextArena m_arena{std::size_t{256} << 10}; // small chunks: there are many dictionaries, and most are small
    HashIndex m_codes;
    Code m_last = Absent; // of the value interned last; Absent before the first
    std::atomic<Code> m_published = First;
};

} // namespace assay
