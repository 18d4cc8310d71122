// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

namespace assay {

/// The formats in which jobs can be written to a file.
enum class ExportFormat : std::uint8_t {
    Csv, ///< RFC 4180
    Tsv, ///< like CSV, with tabs and LF
    Json, ///< one array of objects, as the service sends it
    Ndjson, ///< one object in each line
};

/// The format for the suffix of a file (.csv, .tsv, .json, .ndjson or .jsonl, in any case); nothing for other suffixes.
[[nodiscard]] std::optional<ExportFormat> exportFormatOfPath(const QString &path);

/// The format with this name (csv, tsv, json, ndjson), as used on the command line.
[[nodiscard]] std::optional<ExportFormat> exportFormatByName(QStringView name);

/// The suffix of files of this format, without the dot.
[[nodiscard]] QString exportSuffix(ExportFormat format);

/// True when the format consists of lines with cells: only then the options for BOM and spreadsheets have an effect.
[[nodiscard]] constexpr bool isDelimited(ExportFormat format) noexcept
{
    return format == ExportFormat::Csv || format == ExportFormat::Tsv;
}

} // namespace assay
