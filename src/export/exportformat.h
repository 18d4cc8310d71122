// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

namespace assay {

/// The forms in which jobs can be written to a file.
enum class ExportFormat : std::uint8_t {
    Csv, ///< RFC 4180
    Tsv, ///< as CSV, with tabs and LF
    Json, ///< one array of objects, as the service sends it
    Ndjson, ///< one object a line
};

/// The format that a file's ending stands for (.csv, .tsv, .json, .ndjson or .jsonl, whatever the case); nothing for
/// others.
[[nodiscard]] std::optional<ExportFormat> exportFormatOfPath(const QString &path);

/// The format with this name (csv, tsv, json, ndjson), as the command line takes it.
[[nodiscard]] std::optional<ExportFormat> exportFormatByName(QStringView name);

/// The ending of files of this format, without the dot.
[[nodiscard]] QString exportSuffix(ExportFormat format);

/// True when the format is lines of cells: only then do the BOM and the guard for spreadsheets mean anything.
[[nodiscard]] constexpr bool isDelimited(ExportFormat format) noexcept
{
    return format == ExportFormat::Csv || format == ExportFormat::Tsv;
}

} // namespace assay
