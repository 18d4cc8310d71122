// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace assay {

/// Indents compact, valid JSON by two spaces a level. Values are not changed; only invisible and direction-changing
/// characters in strings are written as the equivalent \u escapes. Stops after about \p limit bytes and sets \p cut to
/// whether it did. Not recursive, so any nesting depth is safe.
[[nodiscard]] std::string prettyJson(std::string_view json, std::size_t limit, bool *cut = nullptr);

} // namespace assay
