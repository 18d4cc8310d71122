// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/report.h"
#include "faults/stage.h"

namespace assay::faults {

/// Lets the file of the settings be damaged, locked or in a place that can't be written to, while there are rows on the
/// screen. GUI thread.
void runSettingsFaults(const Certificates &certificates, Report &report);

} // namespace assay::faults
