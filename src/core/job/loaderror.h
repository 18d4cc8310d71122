// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>

#include <QMetaType>
#include <QString>

#include "core/job/jobfields.h"

namespace assay {

/// Why a load or a request failed.
enum class LoadErrorKind : std::uint8_t {
    BadRequest, ///< HTTP 400, and any other 4xx not listed here
    Unauthorized, ///< 401: the key is missing or wrong
    Forbidden, ///< 403
    NotFound, ///< 404
    InvalidFilter, ///< 422; LoadError::filter is the filter, if the service named it
    RateLimited, ///< 429 after the last retry, or the user did not want to wait
    ServerError, ///< 5xx after the last retry
    Network, ///< no connection, connection dropped or host not found, after the last retry
    Timeout, ///< no data arrived for too long
    Tls, ///< the certificate or the handshake
    InsecureUrl, ///< plain HTTP to a host that is not this machine, or no usable URL at all
    ForeignRedirect, ///< a redirect away from the connection's own origin: not followed
    NotJobs, ///< the answer is not a list of jobs (HTML, an object, not JSON)
    CutOff, ///< the body ended too early, or its compressed data is damaged; the jobs before that were kept
    File, ///< a file can't be opened or read
    OutOfMemory, ///< there was not enough memory; the jobs before that were kept
    NoThreads, ///< the system starts no more threads
};

/// A failure that a person can act on. Never holds the key.
struct LoadError
{
    LoadErrorKind kind = LoadErrorKind::Network;
    int httpStatus = 0; ///< 0 when there was no HTTP answer
    QString summary; ///< one sentence: what happened
    QString advice; ///< one sentence: what to do; may be empty
    QString detail; ///< the message of the service or the system; may be empty
    std::optional<Field> filter; ///< which filter the service refused (422)
    std::function<LoadError()> tell = {}; ///< tells the same again in the current language, if it can
    QString commandAdvice = {}; ///< the advice for a user of the command line; empty: the same

    /// The error that \p tell returns. Its texts can be told again in another language: \p tell must not refer to
    /// anything that may be gone by then. A detail that is not from the program need not be told again.
    [[nodiscard]] static LoadError told(std::function<LoadError()> tell)
    {
        LoadError error = tell();
        error.tell = std::move(tell);
        return error;
    }

    /// Changes the texts by \p change, now and in every other language.
    void changeTexts(const std::function<void(LoadError &)> &change)
    {
        change(*this);
        if (!tell)
            return;
        tell = [before = std::move(tell), change] {
            LoadError error = before();
            change(error);
            return error;
        };
    }

    /// The same error with its texts in the current language.
    [[nodiscard]] LoadError inCurrentLanguage() const
    {
        LoadError error = *this;
        if (tell) {
            LoadError now = tell();
            error.summary = std::move(now.summary);
            error.advice = std::move(now.advice);
            if (!now.detail.isEmpty())
                error.detail = std::move(now.detail);
        }
        return error;
    }
};

} // namespace assay
