// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include <QSize>
#include <QString>

#include "core/base/appearance.h"
#include "core/job/refinement.h"
#include "core/job/servicefilter.h"
#include "core/load/packedlimits.h"
#include "export/exportformat.h"
#include "export/exportwriter.h"

namespace assay {

/// The options of the command line. A plain value; never contains the key.
struct Options
{
    enum class Task : std::uint8_t { Window, Export, Screenshot, Version, Help };

    Task task = Task::Window;

    // Where the jobs come from. At most one of openPath and demoJobs is set; with neither it is the service.
    QString baseUrl; ///< from --base-url, else from MEIBEL_BASE_URL; empty: the production service
    QString connection; ///< from --connection: the name of one that the user keeps, instead of a server and a key
    ServiceFilter filter;
    std::optional<std::uint32_t> demoJobs; ///< 1 to 10,000,000 generated jobs instead of the service's
    std::uint64_t seed = 1; ///< of the generated jobs
    QString openPath; ///< a saved response instead of the service's
    PackedLimits packedLimits; ///< for it, when it is packed
    std::optional<std::chrono::seconds> longestTime; ///< of a request with its retries; absent: as in the settings
    QString where; ///< query text: which of the loaded jobs are shown or written; its syntax is checked

    QString viewLink; ///< a link to a view, as it was given; the window asks before it follows it

    // --export
    QString exportPath; ///< "-" is standard output
    ExportFormat format = ExportFormat::Csv;
    DelimitedOptions delimited;
    bool marks = false; ///< with what the user said of the jobs
    bool quiet = false; ///< no progress and no summary, only errors

    // --screenshot
    QString screenshotPath;
    QSize screenshotSize{1440, 900}; ///< of the window, in device-independent pixels
    ThemeMode theme = ThemeMode::System;

    /// The jobs that are asked for, of those that are loaded. \p query: what `where` says.
    [[nodiscard]] Refinement refinement(const Refinement &query) const
    {
        // The service filters do not apply to a file, so they are applied here. They compare exactly, like facets.
        Refinement wanted = openPath.isEmpty() ? Refinement() : refinementOf(filter);
        wanted.add(query.condition());
        return wanted;
    }

    [[nodiscard]] bool fromService() const { return openPath.isEmpty() && !demoJobs; }
    [[nodiscard]] bool toStandardOutput() const { return exportPath == QLatin1Char('-'); }

    bool operator==(const Options &) const = default;
};

} // namespace assay
