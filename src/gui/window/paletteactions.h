// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class MainWindow;
struct WindowContext;

/// Shows the command palette of a window with everything that it can do now: its actions, also those in submenus, and
/// the fields to filter by. What is taken is done, and remembered for the next time.
void showPalette(MainWindow &window, const WindowContext &context);

} // namespace assay
