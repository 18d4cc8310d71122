// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

struct WindowContext;

/// Puts all panels into the window: one line each in the definition. Called once while the window is made.
void registerPanels(const WindowContext &window);

} // namespace assay
