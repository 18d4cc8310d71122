// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "demo/faults/faultspec.h"
#include "demo/replies/demoreply.h"

namespace assay::demo {

/// The answer that a fault gives instead of the true one (status, redirect, html, object), if it does.
[[nodiscard]] std::optional<DemoReply> faultReply(const FaultSpec &fault);

/// Does to an answer what the fault asks for before it is sent: its type, a changed byte, compression, a length.
void applyFault(DemoReply &reply, const FaultSpec &fault);

} // namespace assay::demo
