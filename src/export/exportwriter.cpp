// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportwriter.h"

#include "export/delimitedwriter.h"
#include "export/jsonwriter.h"

namespace assay {

std::unique_ptr<ExportWriter> makeExportWriter(ExportFormat format, DelimitedOptions options, bool wholeJobs)
{
    switch (format) {
    case ExportFormat::Csv:
        return std::make_unique<DelimitedWriter>(DelimitedWriter::Dialect::Csv, options);
    case ExportFormat::Tsv:
        return std::make_unique<DelimitedWriter>(DelimitedWriter::Dialect::Tsv, options);
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(JsonWriter::Layout::Array, wholeJobs);
    case ExportFormat::Ndjson:
        return std::make_unique<JsonWriter>(JsonWriter::Layout::Lines, wholeJobs);
    }
    return nullptr;
}

} // namespace assay
