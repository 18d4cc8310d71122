// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

#include "export/exportformat.h"
#include "export/exportwriter.h"

namespace assay {

/// Numbers of jobs and columns that can be exported. A plain value.
struct ExportCounts
{
    qint64 shown = 0; ///< jobs that match the refinement
    qint64 selected = 0;
    qint64 all = 0; ///< jobs loaded
    int shownColumns = 0;
    int allColumns = 0; ///< all fields, including those that the program does not know
    bool partial = false; ///< not all jobs have arrived: the load is still running, was stopped or failed
    int markColumns = 0; ///< of what the user said of the jobs; 0: nothing was said
    int shownMarkColumns = 0; ///< of these, so many are among the shown columns
};

/// What to export, and how. A plain value.
struct ExportChoice
{
    enum class Rows : std::uint8_t { Shown, Selected, All };
    enum class Columns : std::uint8_t { Shown, All };

    Rows rows = Rows::Shown;
    Columns columns = Columns::Shown;
    ExportFormat format = ExportFormat::Csv;
    DelimitedOptions options = {};
    bool marks = false; ///< with what the user said of the jobs

    bool operator==(const ExportChoice &) const = default;

    /// Number of jobs and columns of this choice.
    [[nodiscard]] qint64 rowCount(const ExportCounts &counts) const;
    [[nodiscard]] int columnCount(const ExportCounts &counts) const;

    /// The choice to propose: the selected jobs when there are several, else the shown ones; All when it was chosen
    /// before, or when no row is shown.
    [[nodiscard]] ExportChoice adjustedTo(const ExportCounts &counts) const;

    /// What will be written, such as "12,345 jobs, 11 columns, as CSV."
    [[nodiscard]] QString sentence(const ExportCounts &counts) const;
};

/// Name of the format for display, such as "CSV".
[[nodiscard]] QString exportFormatTitle(ExportFormat format);

/// A number of jobs for display: "12,345 jobs".
[[nodiscard]] QString jobCountText(qint64 count);

} // namespace assay
