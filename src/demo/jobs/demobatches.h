// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "demo/replies/page.h"

namespace assay {
class DemoJobs;
}

namespace assay::demo {

/// A page of the batch executions that the jobs belong to, in the service's form, the last one first. Each has its
/// `start_time` and, unless it is still running, its `end_time`. Goes through all sessions.
[[nodiscard]] std::string batchExecutionsJson(const DemoJobs &jobs, const Page &page);

} // namespace assay::demo
