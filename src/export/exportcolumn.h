// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>

#include "core/jobfields.h"

namespace assay {

/// One column of an exported file.
struct ExportColumn
{
    /// A field of the table, or the path of one that it does not know (see UnknownField::path).
    std::variant<Field, std::string> source = Field::JobId;

    /// UTF-8 text of the column's head in CSV and TSV. JSON always uses the service's own keys.
    std::string header;

    bool operator==(const ExportColumn &) const = default;
};

} // namespace assay
