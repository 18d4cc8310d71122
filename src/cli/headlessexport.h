// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

#include "cli/options.h"

namespace assay {

/// Does `assay --export`: loads from the service, a file or the demo server and writes the jobs, with progress on
/// standard error. Needs a QCoreApplication and runs its event loop. The key is taken from MEIBEL_API_KEY.
///
/// The file appears whole or not at all. An answer of the service that was cut off is not written, since asking again
/// is better than half a file. Of a saved file that is cut off, or holds elements that cannot be read, the rest is
/// written and the status is ExitStatus::BadData: there is nothing better to be had by trying again.
///
/// Returns an ExitStatus, or 128 plus the signal when interrupted.
[[nodiscard]] int runHeadlessExport(const Options &options, const QProcessEnvironment &environment);

} // namespace assay
