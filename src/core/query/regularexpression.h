// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include <QString>

namespace re2 {
class RE2;
}

namespace assay {

/// A regular expression that is searched for in UTF-8, in time linear in the text and in bounded memory (RE2). Copies
/// share one; any number of threads may search at the same time.
class RegularExpression
{
public:
    explicit RegularExpression(const QString &pattern);

    /// What is wrong with the pattern: a sentence in the user's language. Empty when it is valid.
    [[nodiscard]] QString problem() const;

    /// Whether a part of the text matches. False when the pattern is not valid.
    [[nodiscard]] bool matches(std::string_view utf8) const;

private:
    std::shared_ptr<const re2::RE2> m_expression;
};

} // namespace assay
