// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "cli/options.h"
#include "core/job/loaderror.h"

namespace assay {

/// Describes a failed load in one line for a terminal: the file, if any, what happened, the service's message, and what
/// to do, in terms of the command line instead of the window.
[[nodiscard]] QString errorText(const LoadError &error, const Options &options);

} // namespace assay
