// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace assay {

/// Whether a spreadsheet could read this text (UTF-8) as a formula, or cut it off before one: its first character is
/// = + - @ or one of their full-width forms, also behind white space, control characters and invisible ones; or it
/// starts with a tab, CR, LF or NUL (OWASP, "CSV injection").
[[nodiscard]] bool looksLikeFormula(std::string_view text);

} // namespace assay
