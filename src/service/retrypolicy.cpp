// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retrypolicy.h"

#include <algorithm>

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int TooManyRequests = 429;
constexpr int ServiceUnavailable = 503;

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::chrono::seconds until(const QDateTime &then, const QDateTime &now)
{
    const qint64 left = now.msecsTo(then);
    return std::chrono::seconds((left + (left > 0 ? 999 : 0)) / 1000);
}

} // namespace

std::optional<std::chrono::milliseconds>
RetryPolicy::waitBefore(int attempt, int status, const RetryHints &hints, const QDateTime &now) const
{
    const bool mayRetry = status == 0 || status == TooManyRequests || status >= 500;
    if (!mayRetry || attempt < 1 || attempt > Attempts)
        return std::nullopt;
    std::chrono::seconds wait{1 << (attempt - 1)};
    if (status == TooManyRequests || status == ServiceUnavailable) {
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
    if (status != TooManyRequests && status != ServiceUnavailable)
        return std::nullopt;
    const auto requested = requestedWait(hints, now);
    return requested && *requested > LongestWait ? requested : std::nullopt;
}

std::optional<std::chrono::seconds> RetryPolicy::requestedWait(const RetryHints &hints, const QDateTime &now)
{
    const QDateTime serviceTime = httpDate(hints.date);
    const QDateTime from = serviceTime.isValid() ? serviceTime : now;
    if (const auto seconds = wholeNumber(hints.retryAfter))
        return std::chrono::seconds(*seconds);
    if (const QDateTime date = httpDate(hints.retryAfter); date.isValid())
        return until(date, from);
    if (const auto epoch = wholeNumber(hints.rateLimitReset)) {
        constexpr qint64 year10000 = 253'402'300'800; // later dates overflow QDateTime
        return until(QDateTime::fromSecsSinceEpoch(std::clamp(*epoch, qint64(0), year10000), QTimeZone::utc()), from);
    }
    return std::nullopt;
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
