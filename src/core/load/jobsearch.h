// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/load/valuechecker.h"

namespace assay {

/// Searches damaged bytes for whole objects that may be jobs. It can't know whether the damage was a quote, so it does
/// not ask whether it is inside a text: from each opening brace on it follows the grammar, and where that breaks it
/// searches on. An object whose brace is in a text breaks at once, since the quotes of an undamaged text are escaped.
/// The value of a key is passed over whole: an object in it is a part of a job, even if it has an id. Looks at each
/// byte about twice.
class JobSearch
{
public:
    struct Found
    {
        enum class What : std::uint8_t {
            Nothing, ///< more bytes are needed
            Object, ///< a whole object that is not the value of a key
            BrokenObject, ///< an object that is broken: damaged, or no object at all
            Line, ///< a line that may begin an element
        };

        What what = What::Nothing;
        std::size_t begin = 0;
        std::size_t end = 0; ///< of an object: after its last byte, or where it breaks
    };

    /// What to do with the values of keys.
    enum class Values : std::uint8_t {
        Skip, ///< they are parts of a job
        Search, ///< the end of the job that they are in was lost: they may be jobs that follow it
    };

    /// Begins a search. \p before: the bytes before those that are searched; they tell whether these begin with the
    /// value of a key. \p stopsAtLines: each element is one line.
    void start(std::string_view before, bool stopsAtLines, Values values = Values::Skip);

    /// Searches on. \p bytes begin where the search did, or with the first byte that drop() left.
    [[nodiscard]] Found next(std::string_view bytes);

    /// The first byte that is still needed.
    [[nodiscard]] std::size_t needed() const noexcept { return m_isRunning ? m_begin : m_at; }

    /// Returns needed(). The next bytes begin with that byte.
    [[nodiscard]] std::size_t drop() noexcept;

    /// True when the bytes end in an object that is sound so far, has a key, and is not the value of one.
    [[nodiscard]] bool isInObject() const noexcept { return m_isRunning && !m_isValue && m_checker.hasField(); }

    /// The last byte looked at that is not space; 0 when there was none.
    [[nodiscard]] char lastByte() const noexcept { return m_last; }

private:
    [[nodiscard]] Found follow(std::string_view bytes);
    void takeByte(char c) noexcept;
    void lookBack(std::string_view before) noexcept;

    ValueChecker m_checker;
    std::size_t m_begin = 0; // of the value that is followed
    std::size_t m_at = 0; // the next byte to look at
    bool m_isRunning = false; // a value is being followed
    bool m_isValue = false; // it is the value of a key
    bool m_stopsAtLines = false;
    Values m_values = Values::Skip;
    bool m_isLineStart = false; // the last byte was a line end
    char m_last = 0; // the last byte that is not space
    char m_beforeLast = 0; // the one before it
};

/// Where a damaged value that begins with the first of \p bytes hides another: the brace before a text that ended at
/// \p broken, where the value breaks, because that text was opened by a stray quote or closed by the quote of a key. If
/// there is none, \p broken itself. Never 0.
[[nodiscard]] std::size_t searchFrom(std::string_view bytes, std::size_t broken) noexcept;

} // namespace assay
