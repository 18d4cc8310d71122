// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class MainWindow;
struct WindowContext;

/// Registers all actions of a window. Call it once per window, after registerPanels().
void registerActions(MainWindow &window, const WindowContext &context);

} // namespace assay
