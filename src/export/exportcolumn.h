// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>

#include "core/job/jobmark.h"
#include "core/store/jobstore.h"

namespace assay {

/// The unknown fields that have no column of their own, as one JSON object.
struct OtherFields
{
    bool operator==(const OtherFields &) const = default;
};

/// One column of an exported file.
struct ExportColumn
{
    /// A field of the field table, an unknown field, all others, or a part of the marks. JSON has all of these
    /// under one key.
    std::variant<Field, UnknownKey, OtherFields, MarkPart> source = Field::JobId;

    /// UTF-8 text of the column's header in CSV and TSV. JSON always uses the service's keys.
    std::string header;

    bool operator==(const ExportColumn &) const = default;
};

} // namespace assay
