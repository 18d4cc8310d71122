// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/filterstate.h"

namespace assay {

/// What has changed between two states, in words: "Module: coherence", "Remove Score: 0–50 % of the scale"; empty when
/// nothing has.
[[nodiscard]] QString describeChange(const FilterState &before, const FilterState &after);

} // namespace assay
