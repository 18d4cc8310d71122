// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>

#include "core/hashindex.h"
#include "core/segmentedvector.h"
#include "core/textarena.h"

namespace assay {

/// The distinct values of one field, each with a small number. Codes 0 and 1 stand for "absent" and "null"; values
/// start at 2 in the order in which they were first seen. One writer; readers see what was published.
class StringDictionary
{
public:
    using Code = std::uint32_t;
    static constexpr Code Absent = 0; ///< the field was not in the object
    static constexpr Code Null = 1; ///< the field was null
    static constexpr Code First = 2; ///< the first real value

    StringDictionary();

    /// What prepare() found out about a value.
    struct Prepared
    {
        std::uint64_t hash = 0;
        Code code = Absent; ///< when it is clear without a search
    };

    /// Writer only: begins to load what intern() will need. Nothing may be interned in between.
    [[nodiscard]] Prepared prepare(std::string_view text) const
    {
        if (m_last != Absent && m_lastText == text)
            return {0, m_last}; // neighbouring rows mostly repeat the value
        const std::uint64_t hash = HashIndex::hashOf(text);
        m_codes.prefetch(hash);
        return {hash, Absent};
    }

    /// Writer only: the code of a value, added when new.
    [[nodiscard]] Code intern(std::string_view text, Prepared prepared)
    {
        return prepared.code != Absent ? prepared.code : search(text, prepared.hash);
    }
    [[nodiscard]] Code intern(std::string_view text) { return intern(text, prepare(text)); }

    /// Writer only: lets readers see all values added so far.
    void publish() noexcept { m_published.store(static_cast<Code>(m_values.size()), std::memory_order_release); }

    /// One past the largest published code; at least 2. Any thread.
    [[nodiscard]] Code size() const noexcept { return m_published.load(std::memory_order_acquire); }

    /// The value of a published code; empty for absent and null. Any thread; lives as long as the dictionary.
    [[nodiscard]] std::string_view value(Code code) const noexcept { return m_values[code]; }

private:
    [[nodiscard]] Code search(std::string_view text, std::uint64_t hash);

    SegmentedVector<std::string_view> m_values;
    TextArena m_arena{std::size_t{256} << 10}; // there are many, and most are small
    HashIndex m_codes;
    Code m_last = Absent; // the value interned last; Absent before the first
    std::string_view m_lastText;
    std::atomic<Code> m_published = First;
};

} // namespace assay
