// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "export/exportformat.h"
#include "export/exportwriter.h"

namespace assay {

/// What the user wants to export. A plain value.
struct ExportChoice
{
    enum class Rows : std::uint8_t { Shown, Selected, All };
    enum class Columns : std::uint8_t { Shown, All };

    Rows rows = Rows::Shown;
    Columns columns = Columns::Shown;
    ExportFormat format = ExportFormat::Csv;
    DelimitedOptions options;

    bool operator==(const ExportChoice &) const = default;
};

/// How much there is to choose from.
struct ExportCounts
{
    qint64 shown = 0;
    qint64 selected = 0;
    qint64 all = 0;
    int shownColumns = 0;
    int allColumns = 0;
};

} // namespace assay
