// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace assay {

/// Does the work on a thread of its own that nobody waits for, only the end of the program; on the calling thread where
/// none can be started. The work must not throw. Any thread.
///
/// Not QThreadPool: when the system starts no thread, that waits for one at the program's end, for ever.
void inBackground(const std::function<void()> &work) noexcept;

/// Waits for all work that was given to inBackground().
void waitForBackground();

} // namespace assay
