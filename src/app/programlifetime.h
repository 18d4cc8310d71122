// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

/// To be called first in main(), before any thread: settings of libraries that have to be made so early.
void beginProgram();

/// Returns \p status to main(), or does not return: on Windows the program ends at once. To be called when its own
/// objects are gone and its threads have ended; what is left in the buffers of standard output and error is written.
int endProgram(int status);

} // namespace assay
