// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

struct WindowContext;

/// Adds all panels to the window. Call it once per window.
void registerPanels(const WindowContext &window);

} // namespace assay
