// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "cli/options.h"
#include "cli/serviceaccess.h"
#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/job/jobmark.h"

namespace assay {

/// What the user said of the jobs of this source, from the user's library: the same marks that the window shows. An
/// error says why the library can't be read. Runs an event loop, without a window.
[[nodiscard]] Result<std::shared_ptr<const JobMarks>, Sentence>
keptMarks(const Options &options, const ServiceAccess &access);

} // namespace assay
