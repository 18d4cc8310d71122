// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QString>
#include <QStringList>

#include "core/job/scoringmodules.h"

namespace assay {

/// The scales that the user has given to modules which the registry does not know, by name.
using ModuleScales = std::map<QString, Scale>;

/// Reads the stored form, such as "judge:house_style". What cannot be read is skipped; the last of two with the same
/// name holds.
[[nodiscard]] ModuleScales moduleScales(const QStringList &stored);

/// The stored form. A module of an unknown scale is left out.
[[nodiscard]] QStringList storedScales(const ModuleScales &scales);

/// The registry with these. The scales that it knows by itself stay as they are.
[[nodiscard]] ScoringModules registryWith(const ModuleScales &scales);

} // namespace assay
