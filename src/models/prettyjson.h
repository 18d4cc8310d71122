// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace assay {

/// Indents compact, valid JSON by two spaces a level. Values keep every digit and letter; only invisible and
/// direction-changing characters in strings are written as \u escapes, which stand for the same characters.
/// Stops after about \p limit bytes; \p cut says whether it did. No recursion, so nesting may be of any depth.
[[nodiscard]] std::string prettyJson(std::string_view json, std::size_t limit, bool *cut = nullptr);

} // namespace assay
