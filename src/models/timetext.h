// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace assay {

struct SessionSpan;

/// A point in time for a cell, in the time zone of this computer, such as "11/30/26, 10:42:07". \p time is in
/// milliseconds since 1970, UTC, here and below.
[[nodiscard]] QString timeText(qint64 time, const QLocale &locale);

/// The same with the name of the day, milliseconds and the time zone, for a tooltip.
[[nodiscard]] QString exactTimeText(qint64 time, const QLocale &locale);

/// A duration in its two largest units, such as "2 h 5 min", "3 min 40 s" or "0.8 s". \p milliseconds is at least 0.
[[nodiscard]] QString durationText(qint64 milliseconds, const QLocale &locale);

/// How long a session took, for a cell: a duration, "running", or nothing.
[[nodiscard]] QString lengthText(const SessionSpan &span, const QLocale &locale);

/// When a session began and ended, exactly, as a sentence.
[[nodiscard]] QString spanText(const SessionSpan &span, const QLocale &locale);

} // namespace assay
