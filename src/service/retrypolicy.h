// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QDateTime>

namespace assay {

/// The headers of an answer that say when to retry; empty when not sent.
struct RetryHints
{
    QByteArray retryAfter; ///< `Retry-After`: seconds or an HTTP date; several are joined by commas
    QByteArray rateLimitReset; ///< `X-RateLimit-Reset`: UTC epoch seconds; some send milliseconds
    QByteArray date; ///< `Date`: the service's clock, which the other two refer to
};

/// Decides whether and when a failed request is retried. Pure logic: no timers, no clock.
/// Source: the error table of the service's reference.
class RetryPolicy
{
public:
    static constexpr int Attempts = 3;
    /// If the service requests a longer wait, there is no retry.
    static constexpr std::chrono::seconds LongestWait{3600};

    /// \p second: the length of a second, which tests make shorter.
    explicit RetryPolicy(std::chrono::milliseconds second = std::chrono::seconds(1))
        : m_second(second)
    {
    }

    /// The wait before retry number \p attempt (from 1) after HTTP \p status, or after a dropped connection (status 0);
    /// nothing when there should be no retry. 5xx and dropped connections: 1, 2, 4 s. 429: as the hints request, or
    /// 1, 2, 4 s if they request nothing or a time in the past. 408, 425 and 503: the longer one of both. \p now is
    /// used only when the answer has no Date, since the service's clock may differ from the user's.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    waitBefore(int attempt, int status, const RetryHints &hints, const QDateTime &now) const;

    /// The wait that a status with hints (408, 425, 429, 503) requests, if it is longer than LongestWait.
    [[nodiscard]] static std::optional<std::chrono::seconds>
    tooLongWait(int status, const RetryHints &hints, const QDateTime &now);

    [[nodiscard]] std::chrono::milliseconds second() const noexcept { return m_second; }

    /// The wait that the hints request, in whole seconds, rounded up; nothing when they request none or are invalid.
    [[nodiscard]] static std::optional<std::chrono::seconds>
    requestedWait(const RetryHints &hints, const QDateTime &now);

    /// True when the answer says when to retry, but in no form that is known; the schedule above is used then.
    [[nodiscard]] static bool isUnreadable(int status, const RetryHints &hints);

    /// Parses a date in one of HTTP's three formats (RFC 9110, 5.6.7); invalid when it has none of them.
    [[nodiscard]] static QDateTime httpDate(const QByteArray &text);

private:
    std::chrono::milliseconds m_second;
};

} // namespace assay
