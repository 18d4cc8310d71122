// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class MainWindow;
class MarkTarget;
struct WindowContext;

/// Registers the actions that mark jobs: keys 1 to 6, and N for the note. They are keys without Ctrl, so a field for
/// text that has the focus takes them first.
void registerMarkActions(MainWindow &window, const WindowContext &context);

} // namespace assay
