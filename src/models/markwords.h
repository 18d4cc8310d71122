// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLocale>
#include <QString>

#include "core/job/jobmark.h"
#include "core/job/scoringmodules.h"

namespace assay {

/// The name of a mark for display, such as "Flag".
[[nodiscard]] QString markTitle(MarkFlag flag);

/// A score of the user's own on the scale of the module: "7 / 10", "0.83".
[[nodiscard]] QString ownScoreText(double score, Scale scale, const QLocale &locale);

/// The score that a text means: a number in the locale or as in queries, alone or as "7 / 10", inside the scale.
/// Nothing when it is none.
[[nodiscard]] std::optional<double> ownScoreOf(const QString &text, Scale scale, const QLocale &locale);

/// Which scores a module can give: "0 to 10"; empty for an unknown scale.
[[nodiscard]] QString scaleRangeText(Scale scale, const QLocale &locale);

/// A part of a mark as a cell shows it: "Flag, Star", "7 / 10", the note in one line, "Yes". Empty when it was not
/// said.
[[nodiscard]] QString markPartWords(MarkPart part, const JobMark &mark, Scale scale, const QLocale &locale);

/// All that is said of a job but the text of its note: "Flag, Agree, own score 7 / 10, note". Empty when nothing is.
[[nodiscard]] QString markWords(const JobMark &mark, Scale scale, const QLocale &locale);

} // namespace assay
