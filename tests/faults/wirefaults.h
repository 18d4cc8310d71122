// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "faults/fault.h"

namespace assay::faults {

/// All faults of the service and of the way to it.
[[nodiscard]] std::vector<Fault> wireFaults();

// Its parts, each in a file of its own.
[[nodiscard]] std::vector<Fault> answerFaults(); ///< what the service answers, byte by byte
[[nodiscard]] std::vector<Fault> demoFaults(); ///< what the demo server can be told to do
[[nodiscard]] std::vector<Fault> tlsFaults();
[[nodiscard]] std::vector<Fault> proxyFaults();

/// What a fault must end in: for all three questions the same, until something else is said.
void expect(Fault &fault, const Expected &expected);

[[nodiscard]] Expected succeeds();
[[nodiscard]] Expected
fails(int status, const QString &thing, const QString &wayOut, const QString &commandWayOut = {});

} // namespace assay::faults
