// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

/// From now on SIGINT (Ctrl+C) and SIGTERM are only recorded, so that the program can end cleanly; a second signal ends
/// it at once.
void recordInterrupts();

/// The recorded signal; 0 when there was none. Any thread.
[[nodiscard]] int recordedInterrupt() noexcept;

/// From now on writing to a closed pipe fails with an error instead of ending the program.
void ignoreBrokenPipes();

} // namespace assay
