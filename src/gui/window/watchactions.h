// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class MainWindow;
struct WindowContext;

/// Adds what a window has for watching the shown list: the actions, the state in the status line, the marks of changed
/// jobs, the notification at the end, and the question before a large fetch.
void registerWatch(MainWindow &window, const WindowContext &context);

} // namespace assay
