// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include "core/job/jobmark.h"

namespace assay {

/// The name of the icon of a mark; see gui/look/icons.h.
[[nodiscard]] QLatin1StringView markIcon(MarkFlag flag);

} // namespace assay
