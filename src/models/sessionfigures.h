// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include <QtGlobal>

#include "core/job/rows.h"
#include "core/job/scoringmodules.h"

namespace assay {

class JobStore;

/// What the loaded jobs of a session say in the way in which the service sums it up: by module, the number of completed
/// jobs, and their mean on the module's own scale. A plain value.
struct SessionFigures
{
    struct Module
    {
        std::string name; ///< as sent; empty when there is none
        Scale scale = Scale::Unknown;
        qsizetype jobs = 0; ///< with any status
        qsizetype completed = 0;
        qsizetype scored = 0; ///< in the mean: completed, with a score inside a known scale
        qsizetype outside = 0; ///< completed, with a score outside the known scale: not in the mean
        std::optional<double> mean; ///< on its own scale; nothing when `scored` is 0

        bool operator==(const Module &) const = default;
    };

    std::vector<Module> modules; ///< by name

    /// Reads these rows, each below store.rowCount(). Any thread; linear time. Nothing when \p stop was requested.
    [[nodiscard]] static std::optional<SessionFigures>
    of(const JobStore &store, std::span<const SourceRow> rows, const ScoringModules &modules,
       const std::stop_token &stop = {});

    bool operator==(const SessionFigures &) const = default;
};

} // namespace assay
