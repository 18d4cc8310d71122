// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace assay {

/// Follows the grammar of one JSON value byte by byte, and finds the first byte that can't be part of it. Stricter than
/// ElementScanner, and slower: for values that are damaged, or may be. Checks brackets, commas, colons and quotes, but
/// not the contents of texts, numbers and words: damage to these does not hide what follows.
class ValueChecker
{
public:
    enum class State : std::uint8_t {
        Open, ///< the value goes on
        Whole, ///< it has ended
        Broken, ///< the next byte can't be part of it
    };

    /// Starts again: the next byte is the first of a value.
    void reset() noexcept;

    /// Follows the next bytes of a value that is Open. Returns how many belong to it: all of them while it stays Open.
    [[nodiscard]] std::size_t feed(std::string_view bytes);

    [[nodiscard]] State state() const noexcept { return m_state; }

    /// How many brackets are open.
    [[nodiscard]] std::size_t depth() const noexcept { return m_inObject.size(); }

    /// True when a key and a colon have been read.
    [[nodiscard]] bool hasField() const noexcept { return m_hasField; }

private:
    /// What may come next, besides space.
    enum class Expected : std::uint8_t { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Text, Escaped, Word };

    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool takeValue(char c);
    [[nodiscard]] bool takeKey(char c);
    [[nodiscard]] bool takeCommaOrEnd(char c);
    void open(char bracket);
    void close();
    void endValue() noexcept;

    State m_state = State::Open;
    Expected m_expected = Expected::Value;
    bool m_isKey = false; // the open text is a key
    bool m_hasField = false;
    std::vector<bool> m_inObject; // of each open bracket: is it a brace?
};

} // namespace assay
