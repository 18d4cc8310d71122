// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "core/store/jobstore.h"
#include "export/exportbuffer.h"
#include "export/exportcolumn.h"
#include "export/exportformat.h"

namespace assay {

/// Formats jobs as one kind of file. Used by one thread; call begin() once, then writeRow() for every row, then end().
/// Copies of a writer that has begun may share the rows of a file.
class ExportWriter
{
public:
    ExportWriter() = default;
    virtual ~ExportWriter() = default;
    ExportWriter &operator=(const ExportWriter &) = delete;

    /// A copy for another thread.
    [[nodiscard]] virtual std::unique_ptr<ExportWriter> clone() const = 0;

    /// Writes what stands before the rows. The columns and the store must outlive the writer.
    virtual void begin(const JobStore &store, std::span<const ExportColumn> columns, ExportBuffer &out) = 0;

    /// Writes one row of the store given to begin(). \p number: how many rows of the file stand before it.
    virtual void writeRow(std::size_t number, SourceRow row, ExportBuffer &out) = 0;

    /// Writes what stands behind that many rows.
    virtual void end(std::size_t rows, ExportBuffer &out) = 0;

protected:
    ExportWriter(const ExportWriter &) = default;
};

/// How cells are written; means nothing to JSON.
struct DelimitedOptions
{
    bool byteOrderMark = false; ///< start with U+FEFF, by which Excel knows UTF-8
    bool guardFormulas = false; ///< "safe for spreadsheets", see DelimitedWriter

    bool operator==(const DelimitedOptions &) const = default;
};

/// A writer for the format.
[[nodiscard]] std::unique_ptr<ExportWriter> makeExportWriter(ExportFormat format, DelimitedOptions options);

} // namespace assay
