// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace assay {

/// The text that a JSON string literal (quotes included, valid) stands for, as UTF-8. Half a surrogate pair becomes
/// U+FFFD. Replaces \p out.
void decodeJsonString(std::string_view literal, std::string &out);

} // namespace assay
