// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "core/store/jobstore.h"
#include "core/store/markcolumn.h"
#include "export/exportbuffer.h"
#include "export/exportcolumn.h"
#include "export/exportformat.h"

namespace assay {

/// Formats jobs in one file format. Used by one thread: call begin() once, then writeRow() for every row, then end().
/// After begin(), clones may format rows of the same file on other threads.
class ExportWriter
{
public:
    ExportWriter() = default;
    virtual ~ExportWriter() = default;
    ExportWriter &operator=(const ExportWriter &) = delete;

    /// A copy for another thread.
    [[nodiscard]] virtual std::unique_ptr<ExportWriter> clone() const = 0;

    /// What the user said of the rows, which JSON then has too; null: nothing. It must outlive the writer.
    void setMarks(const MarkColumn *marks) { m_marks = marks; }

    /// Writes the part before the rows. The columns and the store must outlive the writer.
    virtual void begin(const JobStore &store, std::span<const ExportColumn> columns, ExportBuffer &out) = 0;

    /// Writes one row of the store given to begin(). \p number: the number of rows before it in the file.
    virtual void writeRow(std::size_t number, SourceRow row, ExportBuffer &out) = 0;

    /// Writes the part after the rows. \p rows: their number.
    virtual void end(std::size_t rows, ExportBuffer &out) = 0;

protected:
    ExportWriter(const ExportWriter &) = default;

    /// Null when nothing is said of the row, or is not wanted.
    [[nodiscard]] const JobMark *mark(SourceRow row) const { return m_marks ? m_marks->mark(row) : nullptr; }

private:
    const MarkColumn *m_marks = nullptr;
};

/// Options for CSV and TSV; no effect on JSON.
struct DelimitedOptions
{
    bool byteOrderMark = false; ///< start with U+FEFF, so that Excel recognizes UTF-8
    bool guardFormulas = false; ///< "safe for spreadsheets", see DelimitedWriter

    bool operator==(const DelimitedOptions &) const = default;
};

/// Creates a writer for the format. \p wholeJobs: see ExportRequest.
[[nodiscard]] std::unique_ptr<ExportWriter>
makeExportWriter(ExportFormat format, DelimitedOptions options, bool wholeJobs = false);

} // namespace assay
