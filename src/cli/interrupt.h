// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

/// From now on Ctrl+C and a request to terminate are only noted, so that work can be ended in order; a second one ends
/// the program at once.
void noteInterrupts();

/// The signal that was noted; 0 when there was none. Any thread.
[[nodiscard]] int notedInterrupt() noexcept;

/// Writing to a pipe that nobody reads becomes an error of that write rather than the program's sudden end.
void ignoreBrokenPipes();

} // namespace assay
