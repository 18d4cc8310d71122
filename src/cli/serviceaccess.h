// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

#include "cli/commandline.h"
#include "core/base/result.h"
#include "service/apikey.h"
#include "service/connection.h"

namespace assay {

/// The server that the options name, else the service itself.
[[nodiscard]] Connection connectionOf(const Options &options);

/// The key in MEIBEL_API_KEY, or why there is none that could be used.
[[nodiscard]] Result<ApiKey, UsageError> keyOf(const QProcessEnvironment &environment);

/// Whether the options ask the service for jobs at once, so that there must be a key. A picture without any word of
/// where its jobs come from shows the first page.
[[nodiscard]] bool needsKey(const Options &options);

} // namespace assay
