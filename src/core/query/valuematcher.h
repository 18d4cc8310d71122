// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/job/condition.h"
#include "core/query/regularexpression.h"
#include "core/query/textmatcher.h"

namespace assay {

/// Compares the texts of fields as a condition says: one of Condition::Kind::Value or Words. Any number of threads.
class ValueMatcher
{
public:
    explicit ValueMatcher(const Condition &condition);

    /// Whether the value, which is there, matches.
    [[nodiscard]] bool matches(std::string_view utf8) const;

    /// True when a value is searched through, not only compared.
    [[nodiscard]] bool isSearch() const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    Condition::Match m_match;
    std::unordered_set<std::string, Hash, std::equal_to<>> m_texts; // Whole
    std::optional<TextMatcher> m_needle; // Begins, Ends, Contains
    std::optional<RegularExpression> m_expression; // Regex
};

} // namespace assay
