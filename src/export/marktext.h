// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
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

/// A part of a mark as it is written to a file: names as in a query, a number with a point, true or false. Empty when
/// it was not said.
[[nodiscard]] std::string markPartText(MarkPart part, const JobMark &mark);

/// A mark as a JSON object: {"marks":["flag"],"own_score":7,"note":"…","drawn":true,"score_hidden":true}. Without what
/// was not said, and with these parts only. Adds nothing and returns false when none of them was said.
bool appendMarkJson(const JobMark &mark, std::span<const MarkPart> parts, std::string &json);

} // namespace assay
