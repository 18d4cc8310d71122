// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class MainWindow;
struct WindowContext;

/// Makes the settings of the whole program hold that no part of the window follows by itself, now and when they change:
/// decimals and colours of scores, the proxy, and the time without a byte.
void applySettings(MainWindow &window, const WindowContext &context);

} // namespace assay
