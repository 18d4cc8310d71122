// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "demo/replies/demoreply.h"
#include "demo/replies/page.h"

namespace assay::demo {

/// Reads the parameters of one request and notes what is wrong with them. Of a parameter that was sent several times,
/// the last one counts.
class QueryReader
{
public:
    using Parameters = std::vector<std::pair<std::string, std::string>>;

    /// `parameters` must outlive the reader.
    explicit QueryReader(const Parameters &parameters);

    /// A text of at most 256 characters; nothing when it was not sent or is refused.
    [[nodiscard]] std::optional<std::string> text(std::string_view name);

    /// A whole number that is not negative.
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view name);

    /// A Boolean in any of the usual spellings.
    [[nodiscard]] std::optional<bool> flag(std::string_view name);

    /// The position of the value in `words`.
    [[nodiscard]] std::optional<std::size_t> word(std::string_view name, std::initializer_list<std::string_view> words);

    /// `offset` and `limit`.
    [[nodiscard]] Page page();

    /// The answer to a query with mistakes, in the documented form. Parameters that nobody has asked for are mistakes.
    [[nodiscard]] std::optional<DemoReply> refusal() const;

private:
    struct Problem
    {
        std::string name;
        std::string message;
        std::string_view type;
    };

    [[nodiscard]] const std::string *valueOf(std::string_view name);
    void refuse(std::string_view name, std::string message, std::string_view type);

    const Parameters &m_parameters;
    std::set<std::string, std::less<>> m_known;
    std::vector<Problem> m_problems;
};

} // namespace assay::demo
