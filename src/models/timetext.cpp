// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

#include "statistics/sessionspan.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(assay::TimeText)
};

} // namespace

QString timeText(qint64 time, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
}

QString exactTimeText(qint64 time, const QLocale &locale)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    //: %1 is a date, %2 a time with milliseconds, %3 a time zone such as UTC+01:00
    return TimeText::tr("%1 %2 %3")
        .arg(
            locale.toString(local.date(), QLocale::LongFormat), locale.toString(local.time(), u"HH:mm:ss.zzz"_s),
            local.toOffsetFromUtc(local.offsetFromUtc()).timeZoneAbbreviation());
}

QString durationText(qint64 milliseconds, const QLocale &locale)
{
    constexpr qint64 Second = 1'000;
    constexpr qint64 Minute = 60 * Second;
    constexpr qint64 Hour = 60 * Minute;
    constexpr qint64 Day = 24 * Hour;
    if (milliseconds < 10 * Second)
        //: A duration in seconds
        return TimeText::tr("%1 s").arg(locale.toString(static_cast<double>(milliseconds) / Second, 'f', 1));
    const qint64 seconds = (milliseconds + Second / 2) / Second * Second; // else 59.7 s were 60 s, not a minute
    if (seconds < Minute)
        return TimeText::tr("%1 s").arg(locale.toString(seconds / Second));
    if (seconds < Hour)
        //: A duration in minutes and seconds
        return TimeText::tr("%1 min %2 s")
            .arg(locale.toString(seconds / Minute), locale.toString(seconds % Minute / Second));
    if (seconds < Day)
        //: A duration in hours and minutes
        return TimeText::tr("%1 h %2 min")
            .arg(locale.toString(seconds / Hour), locale.toString(seconds % Hour / Minute));
    //: A duration in days and hours
    return TimeText::tr("%1 d %2 h").arg(locale.toString(seconds / Day), locale.toString(seconds % Day / Hour));
}

QString lengthText(const SessionSpan &span, const QLocale &locale)
{
    if (span.runs())
        //: In the column "Length": the session has begun and not ended
        return TimeText::tr("running");
    const std::optional<qint64> length = span.length();
    return length ? durationText(*length, locale) : QString();
}

QString spanText(const SessionSpan &span, const QLocale &locale)
{
    if (!span.start && !span.end)
        return TimeText::tr("No times of this session are known.");
    if (!span.start)
        return TimeText::tr("Ended %1; the service has told no start.").arg(exactTimeText(*span.end, locale));
    const QString start = exactTimeText(*span.start, locale);
    if (span.end)
        //: %1 and %2 are dates with times
        return TimeText::tr("Started %1, ended %2").arg(start, exactTimeText(*span.end, locale));
    return span.runs() ? TimeText::tr("Started %1; it has not ended").arg(start)
                       : TimeText::tr("Started %1; the service has told an end that can't be read").arg(start);
}

} // namespace assay
