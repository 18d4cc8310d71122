// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include <simdjson.h>

#include "core/job/problem.h"

namespace assay {

/// Keeps values as they were sent, so that they can be written again as valid JSON: with all digits, at any depth. What
/// is no JSON, such as NaN, becomes a text of its characters. Not thread-safe.
class JsonKeeper
{
public:
    struct Kept
    {
        std::string_view json; ///< \p value itself, or a copy that is valid until clear()
        std::optional<ProblemKind> problem; ///< Malformed: it became a text; LoneSurrogate: it has half a character
    };

    /// \p value: one value whose texts are closed and have no control characters.
    [[nodiscard]] Kept keep(std::string_view value);

    /// Copies a text for as long as what keep() gives is valid.
    [[nodiscard]] std::string_view store(std::string text) { return m_copies.emplace_back(std::move(text)); }

    /// Frees what the drafts of earlier jobs refer to.
    void clear() { m_copies.clear(); }

private:
    [[nodiscard]] Kept keepChecked(std::string_view value);

    simdjson::dom::parser m_parser; // fast, but refuses large numbers, depth and halves of characters
    std::deque<std::string> m_copies; // a deque does not move them
};

} // namespace assay
