// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/serviceaccess.h"
#include "core/base/result.h"

namespace assay {

/// The connection that --connection names, from the user's library. An error for a name that there is not, with those
/// that there are, and for a library that can't be read. Runs an event loop, without a window.
[[nodiscard]] Result<Connection, UsageError> keptConnection(const Options &options);

/// The same with its key from the system's key store; an error when that is locked or has none. Says so on standard
/// error when the key store takes its time, and gives it up after a minute.
[[nodiscard]] Result<ServiceAccess, UsageError> keptAccess(const Options &options);

} // namespace assay
