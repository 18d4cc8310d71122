// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include <QLocale>
#include <QString>

#include "core/job/scoringmodules.h"
#include "core/job/statuskind.h"
#include "core/store/jobstore.h"

namespace assay {

/// The status for display: translated when known, otherwise as sent.
[[nodiscard]] QString statusText(std::string_view status);

/// A score on its own scale: "7 / 10", "0.83"; only the number when the scale is unknown or the score is outside of it;
/// an en dash when there is no score. At most three decimals on a known scale (but see setScoreDecimals()), and never
/// rounded to an end of the scale: "> 0.999", "< 0.001". exactScoreText() gives the exact digits.
[[nodiscard]] QString scoreText(const ScoreValue &score, Scale scale, const QLocale &locale);

/// A mean of scores as scoreText(); with six digits where the scale is unknown, and an en dash where there is none.
[[nodiscard]] QString meanText(const std::optional<double> &mean, Scale scale, const QLocale &locale);

/// From now on, statistical scores have this many decimals: 1 to 4, or, with 0, as many as needed up to three, as by
/// default. Still, none is rounded to an end of the scale. Of the whole program, as QLocale::setDefault().
void setScoreDecimals(int decimals);

/// The score with exactly the digits that were sent, as in exported files; empty when there is none.
[[nodiscard]] QString exactScoreText(const JobStore &store, SourceRow row);

/// The score for a screen reader: "7 of 10", "0.83 of 1"; "no score" when there is none.
[[nodiscard]] QString accessibleScoreText(const ScoreValue &score, Scale scale, const QLocale &locale);

/// "0–10, judge", "0–1, statistical" or "unknown scale".
[[nodiscard]] QString scaleText(Scale scale);

/// A share of scale (0 to 1) in whole per cent: "83 %"; "< 1 %" and "> 99 %" where rounding would give 0 or 100 %.
[[nodiscard]] QString shareText(double share, const QLocale &locale = QLocale());

/// The share of scale of a score; nullopt when there is no score, no known scale, or the score is outside its scale.
[[nodiscard]] std::optional<double> shareOf(const ScoreValue &score, Scale scale) noexcept;

} // namespace assay
