// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QApplication>

#include "app/guardedapplication.h"
#include "cli/options.h"
#include "cli/serviceaccess.h"

namespace assay {

/// Opens the window according to the options and runs the event loop. With Options::Task::Screenshot, saves a
/// screenshot and quits. \p access: the service and the key, if they are needed at once. Returns the exit status of the
/// program.
[[nodiscard]] int runWindow(
    GuardedApplication<QApplication> &application, const Options &options, const KeyVariables &keys,
    const std::optional<ServiceAccess> &access);

} // namespace assay
