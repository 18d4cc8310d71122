// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

#include "cli/commandline.h"
#include "core/base/result.h"
#include "service/apikey.h"
#include "service/connection.h"

namespace assay {

/// The server given by the options, else the production service.
[[nodiscard]] Connection connectionOf(const Options &options);

/// The key in MEIBEL_API_KEY, else the bearer token in MEIBEL_TOKEN, or the reason why neither is valid. A key that is
/// not valid is an error, also beside a token: it was meant to be used.
[[nodiscard]] Result<ApiKey, UsageError> keyOf(const QProcessEnvironment &environment);

/// True when the options need jobs from the service at once, which requires a key. A screenshot without a source of
/// jobs shows the first page.
[[nodiscard]] bool needsKey(const Options &options);

} // namespace assay
