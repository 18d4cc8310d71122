// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

class QApplication;

namespace assay {

/// Opens the window as the options say and runs the event loop; with Options::Task::Screenshot saves its picture and
/// ends. Returns the program's exit status.
[[nodiscard]] int runWindow(QApplication &application, const Options &options);

} // namespace assay
