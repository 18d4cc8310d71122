// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class MainWindow;
struct WindowContext;

/// Shows the preferences of the program, or raises them when they are open.
void showPreferences(MainWindow &window, const WindowContext &context);

/// Gives the actions of the window the keys that the user has chosen, and follows the settings.
void followKeySettings(const WindowContext &context);

} // namespace assay
