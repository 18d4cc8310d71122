// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class MainWindow;
struct WindowContext;

/// Registers the actions of connections: at the beginning of the menu "File".
void registerConnectionActions(MainWindow &window, const WindowContext &context);

} // namespace assay
