// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace assay {

/// A copy of a JSON value in which each run of bytes that is not UTF-8 is U+FFFD, and control characters in texts are
/// escaped.
[[nodiscard]] std::string repairTexts(std::string_view json);

} // namespace assay
