// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "demo/faults/faultspec.h"
#include "demo/replies/demoreply.h"

namespace assay::demo {

/// The answer that a fault sends instead of the real one (status, redirect, html, object), if any.
[[nodiscard]] std::optional<DemoReply> faultReply(const FaultSpec &fault);

/// Applies the parts of a fault that change an answer before it is sent: type, malform, gzip, chunked and length.
void applyFault(DemoReply &reply, const FaultSpec &fault);

} // namespace assay::demo
