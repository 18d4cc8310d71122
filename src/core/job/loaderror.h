// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QMetaType>
#include <QString>

#include "core/job/jobfields.h"

namespace assay {

/// Why a load or a request failed.
enum class LoadErrorKind : std::uint8_t {
    BadRequest, ///< HTTP 400 and other 4xx without a kind of their own
    Unauthorized, ///< 401: the key is missing or wrong
    Forbidden, ///< 403
    NotFound, ///< 404
    InvalidFilter, ///< 422; field says which filter, when the service said it
    RateLimited, ///< 429, and the user did not want to wait or the waits ran out
    ServerError, ///< 5xx after the last try
    Network, ///< no connection, dropped, host not found, after the last try
    Timeout, ///< nothing arrived for too long
    Tls, ///< the certificate or the handshake
    InsecureUrl, ///< plain HTTP to a host that is not this machine, or no usable URL at all
    ForeignRedirect, ///< a redirect away from the connection's own origin: not followed
    NotJobs, ///< the answer is not a list of jobs (HTML, an object, not JSON)
    CutOff, ///< the body ended too early, or was damaged while packed; what came before was kept
    File, ///< a file can't be opened or read
};

/// A failure that a person can act on. Never holds the key.
struct LoadError
{
    LoadErrorKind kind = LoadErrorKind::Network;
    int httpStatus = 0; ///< 0 when there was no HTTP answer
    QString summary; ///< one sentence: what happened
    QString advice; ///< one sentence: what to do; may be empty
    QString detail; ///< the service's or the system's own words; may be empty
    std::optional<Field> filter; ///< which filter the service refused (422)
};

} // namespace assay
