// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

#include "export/exportformat.h"
#include "export/exportwriter.h"

namespace assay {

/// How much there is to export. A plain value.
struct ExportCounts
{
    qint64 shown = 0; ///< jobs that the refinement lets through
    qint64 selected = 0;
    qint64 all = 0; ///< jobs loaded
    int shownColumns = 0;
    int allColumns = 0; ///< every field, also those that the program does not know
    bool partial = false; ///< more jobs were to come: a load still runs, was stopped or broke off
};

/// What the user wants exported, and how. A plain value.
struct ExportChoice
{
    enum class Rows : std::uint8_t { Shown, Selected, All };
    enum class Columns : std::uint8_t { Shown, All };

    Rows what = Rows::Shown;
    Columns columns = Columns::Shown;
    ExportFormat format = ExportFormat::Csv;
    DelimitedOptions options = {};

    bool operator==(const ExportChoice &) const = default;

    /// How many jobs and columns that is.
    [[nodiscard]] qint64 rowCount(const ExportCounts &counts) const;
    [[nodiscard]] int columnCount(const ExportCounts &counts) const;

    /// This choice, with rows that there are: the shown ones when nothing is selected, all when none is shown.
    [[nodiscard]] ExportChoice fitting(const ExportCounts &counts) const;

    /// What will be written, such as "12,345 jobs, 11 columns, as CSV."
    [[nodiscard]] QString sentence(const ExportCounts &counts) const;
};

/// What people call the format, such as "CSV".
[[nodiscard]] QString exportFormatTitle(ExportFormat format);

/// So many jobs, in words: "12,345 jobs".
[[nodiscard]] QString jobsInWords(qint64 count);

} // namespace assay
