// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>

#include "core/job/jobmark.h"

namespace assay {

/// Marks by job id. An empty one says that a job has none any more.
using JobMarks = std::unordered_map<std::string, JobMark>;

} // namespace assay
