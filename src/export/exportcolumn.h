// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>

#include "core/store/jobstore.h"

namespace assay {

/// One column of an exported file.
struct ExportColumn
{
    /// A field of the field table, or an unknown field.
    std::variant<Field, UnknownKey> source = Field::JobId;

    /// UTF-8 text of the column's header in CSV and TSV. JSON always uses the service's keys.
    std::string header;

    bool operator==(const ExportColumn &) const = default;
};

} // namespace assay
