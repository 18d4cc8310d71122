// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QDateTime>

namespace assay {

/// The headers of an answer that say when to come back; empty when not sent.
struct RetryHints
{
    QByteArray retryAfter; ///< `Retry-After`: seconds or an HTTP date
    QByteArray rateLimitReset; ///< `X-RateLimit-Reset`: UTC epoch seconds
    QByteArray date; ///< `Date`: the service's clock, which the two above go by
};

/// Whether and when a failed request is tried again. Pure logic: no timers, no clock of its own.
/// Source: the error table of the service's reference.
class RetryPolicy
{
public:
    static constexpr int Attempts = 3;
    /// A service that wants a longer wait is not waited for.
    static constexpr std::chrono::seconds LongestWait{3600};

    /// \p second is how long a second takes: tests make it short.
    explicit RetryPolicy(std::chrono::milliseconds second = std::chrono::seconds(1))
        : m_second(second)
    {
    }

    /// The wait before retry number \p attempt (from 1) after HTTP \p status, or after a dropped connection (status 0);
    /// nothing when it should not be tried again. 5xx and dropped connections: 1, 2, 4 s. 429: as the hints say, and
    /// 1, 2, 4 s when they say nothing, or a time that has passed. A 503 may ask for more than its turn, not for less.
    /// \p now is only looked at when the answer had no Date: the service's clock need not be the user's.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    waitBefore(int attempt, int status, const RetryHints &hints, const QDateTime &now) const;

    /// The wait that a 429 or 503 asks for when it is too long to be waited for.
    [[nodiscard]] static std::optional<std::chrono::seconds>
    tooLongWait(int status, const RetryHints &hints, const QDateTime &now);

    [[nodiscard]] std::chrono::milliseconds second() const noexcept { return m_second; }

    /// What the hints ask for in whole seconds, rounded up; nothing when they say nothing that can be understood.
    [[nodiscard]] static std::optional<std::chrono::seconds> toldWait(const RetryHints &hints, const QDateTime &now);

    /// A date in one of HTTP's three forms (RFC 9110, 5.6.7); invalid when it is none of them.
    [[nodiscard]] static QDateTime httpDate(const QByteArray &text);

private:
    std::chrono::milliseconds m_second;
};

} // namespace assay
