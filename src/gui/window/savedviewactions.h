// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

class MainWindow;
struct WindowContext;

/// The id of the action that shows the view with this key, from 1 to 9.
[[nodiscard]] QString viewKeyAction(int key);

/// Adds to a window the actions and the menu of its saved views, and the button before the filters. Owned by the
/// window.
void registerSavedViews(MainWindow &window, const WindowContext &context);

} // namespace assay
