// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <QLocale>
#include <QString>

#include "core/job/scoringmodules.h"
#include "core/store/jobstore.h"

namespace assay {

/// What is known of a status word.
enum class StatusKind : unsigned char {
    Submitted,
    InProgress,
    Completed,
    Failed,
    NotRun,
    Unknown, ///< a word that the program does not know: shown as it is
};

/// The kind of a status word as the service sends it; compared exactly.
[[nodiscard]] StatusKind statusKind(std::string_view word) noexcept;

/// The word for people: translated when known, else as sent.
[[nodiscard]] QString statusText(std::string_view word);

/// The statuses that the service is known to send, in the order of StatusKind.
inline constexpr std::array<std::string_view, 5> KnownStatuses = {
    "submitted", "in_progress", "completed", "failed", "not_run"};

/// A score on its own scale: "7 / 10", "0.83", the bare number when the scale is unknown or the score lies outside it,
/// an en dash when there is none. At most three decimals on a known scale, and never rounded up to the top of the scale
/// or down to zero: "> 0.999", "< 0.001". The exact digits are exactScoreText()'s.
[[nodiscard]] QString scoreText(const ScoreValue &score, Scale scale, const QLocale &locale);

/// The score with exactly the digits sent, as files show it; empty when there is none.
[[nodiscard]] QString exactScoreText(const JobStore &store, SourceRow row);

/// The score as a screen reader says it: "7 of 10", "0.83 of 1"; "no score" when there is none.
[[nodiscard]] QString spokenScoreText(const ScoreValue &score, Scale scale, const QLocale &locale);

/// "0–10, judge", "0–1, statistical" or "unknown scale".
[[nodiscard]] QString scaleText(Scale scale);

/// A share of scale (0 to 1) in per cent: "83 %". Whole per cents; "< 1 %" and "> 99 %" where
/// it would be rounded to an end that it is not.
[[nodiscard]] QString shareText(double share, const QLocale &locale = QLocale());

/// The share of scale of a score; nothing when there is no score, no known scale, or the score lies outside it.
[[nodiscard]] std::optional<double> shareOf(const ScoreValue &score, Scale scale) noexcept;

} // namespace assay
