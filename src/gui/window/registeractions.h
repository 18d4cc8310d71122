// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class MainWindow;
struct WindowContext;

/// Registers all actions of a window: each is declared once, in the definition. Called once while the window is made,
/// after the panels are registered.
void registerActions(MainWindow &window, const WindowContext &context);

} // namespace assay
