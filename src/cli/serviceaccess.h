// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "core/base/result.h"
#include "service/apikey.h"
#include "service/connection.h"

namespace assay {

/// A server and the key for it.
struct ServiceAccess
{
    Connection connection;
    ApiKey key;
};

/// The server given by the options, else the production service.
[[nodiscard]] Connection connectionOf(const Options &options);

/// What was in the variables for keys; an error for what is no key.
struct KeyVariables
{
    Result<ApiKey, LoadError> key; ///< MEIBEL_API_KEY
    Result<ApiKey, LoadError> token; ///< MEIBEL_TOKEN
};

/// Takes the keys out of the environment: the variables are overwritten and removed, so that neither children nor
/// `/proc/PID/environ` have them. Call it once, before there are other threads.
[[nodiscard]] KeyVariables takeKeyVariables();

/// The key, else the bearer token, or the reason why neither is valid. A key that is not valid is an error, also beside
/// a token: it was meant to be used.
[[nodiscard]] Result<ApiKey, UsageError> keyOf(const KeyVariables &variables);

/// True when the options need jobs from the service at once, which requires a key. A screenshot without a source of
/// jobs shows the first page.
[[nodiscard]] bool needsKey(const Options &options);

} // namespace assay
