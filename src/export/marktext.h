// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/job/jobmark.h"

namespace assay {

/// The names of these marks as in a query: "flag", "star".
[[nodiscard]] std::vector<std::string_view> markNames(MarkFlags flags);

[[nodiscard]] std::string joined(const std::vector<std::string_view> &parts, std::string_view between);

/// The shortest digits that mean this number, with a point.
[[nodiscard]] std::string shortestNumber(double number);

/// A mark as a JSON object: {"marks":["flag"],"own_score":7,"note":"…","drawn":true,"score_hidden":true}. Without what
/// was not said.
void appendMarkJson(const JobMark &mark, std::string &json);

} // namespace assay
