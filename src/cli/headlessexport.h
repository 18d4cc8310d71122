// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/serviceaccess.h"

namespace assay {

/// Runs `assay --export`: loads from the service, a file or the demo server and writes the jobs, with progress on
/// standard error. Needs a QCoreApplication and runs its event loop. \p keys: for the service.
///
/// The file is replaced only when it was written completely. If the answer of the service is cut off, nothing is
/// written, since the user can try again. If a saved file is cut off or has elements that can't be read, the rest is
/// written and the status is ExitStatus::BadData, since trying again would not help.
///
/// Returns an ExitStatus, or 128 plus the signal when interrupted. When the reader of a pipe has left, the program ends
/// by SIGPIPE without a word.
[[nodiscard]] int runHeadlessExport(const Options &options, const ServiceAccess &access);

} // namespace assay
