// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

/// From now on SIGINT (Ctrl+C) and SIGTERM are only recorded, so that the program can end cleanly; a second signal ends
/// it at once. A signal that the program was started to ignore stays ignored.
void recordInterrupts();

/// The recorded signal; 0 when there was none. Any thread.
[[nodiscard]] int recordedInterrupt() noexcept;

/// From now on writing to a closed pipe, or beyond the limit on the size of files, fails with an error instead of
/// ending the program.
void reportFailedWrites();

/// Ends the program the way other tools end when the reader of a pipe has left: by SIGPIPE. Returns the exit status to
/// end with where that is not possible, or where the program was started to ignore the signal.
[[nodiscard]] int endForLackOfReader();

} // namespace assay
