// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/job/refinement.h"

namespace assay {

/// How far what is shown reaches beyond the jobs that match.
enum class Widening : std::uint8_t {
    Jobs, ///< only these
    Turns, ///< every job of each turn that has such a job
    Sessions, ///< every job of each session that has such a job
};

/// How far this refinement reaches.
[[nodiscard]] Widening wideningOf(const Refinement &refinement);

/// The refinement that reaches so far, for the same jobs. One without conditions stays as it is.
[[nodiscard]] Refinement widened(const Refinement &refinement, Widening widening);

} // namespace assay
