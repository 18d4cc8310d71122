// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retrypolicy.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int TooManyRequests = 429;
constexpr double LongestNumber = 9.2e18; // fits into 64 bits

// What an answer with this status says of the next time counts.
bool hasHints(int status)
{
    return status == 408 || status == 425 || status == TooManyRequests || status == 503;
}

// A number without a sign or with one, also broken ("8.5").
std::optional<double> number(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty() || !std::ranges::all_of(trimmed, [](char c) {
            return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
        }))
        return std::nullopt;
    bool ok = false;
    const double value = trimmed.toDouble(&ok);
    return ok ? std::optional(std::clamp(value, -LongestNumber, LongestNumber)) : std::nullopt;
}

// Seconds, rounded up, with or without their unit ("3s", "3 seconds").
std::optional<std::chrono::seconds> secondsIn(QByteArray text)
{
    text = text.trimmed().toLower();
    for (const char *unit : {"seconds", "second", "secs", "sec", "s"}) {
        if (text.endsWith(unit)) {
            text.chop(static_cast<qsizetype>(std::strlen(unit)));
            break;
        }
    }
    const auto value = number(text);
    return value ? std::optional(std::chrono::seconds(static_cast<qint64>(std::ceil(*value)))) : std::nullopt;
}

std::chrono::seconds until(const QDateTime &then, const QDateTime &now)
{
    const qint64 left = now.msecsTo(then);
    return std::chrono::seconds((left + (left > 0 ? 999 : 0)) / 1000);
}

// The wait in a Retry-After header. Of several, which a proxy on the way may have added, the longest: it suits all.
std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    std::optional<std::chrono::seconds> longest;
    const auto take = [&longest](std::chrono::seconds wait) { longest = std::max(longest.value_or(wait), wait); };
    const QByteArrayList parts = header.split(',');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const auto seconds = secondsIn(parts[i])) {
            take(*seconds);
            continue;
        }
        // Most dates have a comma of their own.
        const QDateTime alone = RetryPolicy::httpDate(parts[i]);
        const QDateTime joined =
            i + 1 < parts.size() ? RetryPolicy::httpDate(parts[i] + ',' + parts[i + 1]) : QDateTime();
        if (joined.isValid())
            ++i;
        if (alone.isValid() || joined.isValid())
            take(until(joined.isValid() ? joined : alone, now));
    }
    return longest;
}

} // namespace

std::optional<std::chrono::milliseconds>
RetryPolicy::waitBefore(int attempt, int status, const RetryHints &hints, const QDateTime &now) const
{
    const bool mayRetry = status == 0 || hasHints(status) || status >= 500;
    if (!mayRetry || attempt < 1 || attempt > Attempts)
        return std::nullopt;
    std::chrono::seconds wait{1 << (attempt - 1)};
    if (hasHints(status)) {
        const auto requested = requestedWait(hints, now);
        if (requested && requested->count() > 0)
            wait = status == TooManyRequests ? *requested : std::max(wait, *requested);
    }
    if (wait > LongestWait)
        return std::nullopt;
    return wait.count() * m_second;
}

std::optional<std::chrono::seconds> RetryPolicy::tooLongWait(int status, const RetryHints &hints, const QDateTime &now)
{
    if (!hasHints(status))
        return std::nullopt;
    const auto requested = requestedWait(hints, now);
    return requested && *requested > LongestWait ? requested : std::nullopt;
}

std::optional<std::chrono::seconds> RetryPolicy::requestedWait(const RetryHints &hints, const QDateTime &now)
{
    const QDateTime serviceTime = httpDate(hints.date);
    const QDateTime from = serviceTime.isValid() ? serviceTime : now;
    if (const auto wait = retryAfter(hints.retryAfter, from))
        return wait;
    if (auto epoch = number(hints.rateLimitReset)) {
        // Seconds are this many only from the year 5138 on: the number is in milliseconds, or in a part of them.
        while (*epoch >= 1e11)
            *epoch /= 1000;
        return until(
            QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::max(*epoch, 0.0) * 1000), QTimeZone::utc()), from);
    }
    return std::nullopt;
}

bool RetryPolicy::isUnreadable(int status, const RetryHints &hints)
{
    if (!hasHints(status) || hints.retryAfter.trimmed().isEmpty())
        return false;
    return !requestedWait(hints, QDateTime::currentDateTimeUtc());
}

QDateTime RetryPolicy::httpDate(const QByteArray &text)
{
    const QString trimmed = QString::fromLatin1(text.simplified());
    const QLocale english = QLocale::c();
    for (const auto &format : {u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s, u"ddd MMM d hh:mm:ss yyyy"_s}) {
        QDateTime date = english.toDateTime(trimmed, format);
        if (date.isValid()) {
            date.setTimeZone(QTimeZone::utc());
            return date;
        }
    }
    // The oldest format has a year of two digits and the full name of the day.
    QDateTime date = english.toDateTime(trimmed, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s);
    if (!date.isValid()) {
        // Qt reads the year as 19yy, and rejects the date as its day has another name; so the name is removed.
        date = english.toDateTime(trimmed.section(u", "_s, 1), u"dd-MMM-yy hh:mm:ss 'GMT'"_s);
    }
    if (!date.isValid())
        return {};
    if (date.date().year() < 1970)
        date = date.addYears(100);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

} // namespace assay
