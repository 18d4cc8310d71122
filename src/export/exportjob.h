// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

#include <QString>

#include "core/base/sentence.h"
#include "core/query/queryresult.h"
#include "core/store/jobstore.h"
#include "export/exportcolumn.h"
#include "export/exportformat.h"
#include "export/exportwriter.h"

class QIODevice;

namespace assay {

/// The first rows of the store, in the order received.
struct AllRows
{
    std::size_t count = 0; ///< usually JobStore::rowCount(), read once, as it may grow during the export
};

/// The rows shown, in the order shown.
using ShownRows = std::shared_ptr<const QueryResult>;

/// Selected rows, in this order.
using ChosenRows = std::vector<SourceRow>;

/// What to write. A plain value, copied to the worker, so that nothing changes during the export.
struct ExportRequest
{
    std::shared_ptr<const JobStore> store; ///< never null
    std::variant<AllRows, ShownRows, ChosenRows> rows;
    std::vector<ExportColumn> columns;
    /// JSON has each job whole, as it was sent. Set with the columns, from allColumns(): keys that arrive later do not
    /// change what was asked for.
    bool wholeJobs = false;
    /// What the user said of the jobs of the store. JSON has it when it is there; CSV and TSV where markColumns() are
    /// among the columns.
    std::shared_ptr<const MarkColumn> marks = {};
    ExportFormat format = ExportFormat::Csv;
    DelimitedOptions options;

    /// The number of rows to write.
    [[nodiscard]] qint64 rowCount() const;
};

/// The result of an export.
struct ExportResult
{
    enum class Outcome : unsigned char { Done, Cancelled, Failed };
    Outcome outcome = Outcome::Done;
    qint64 rows = 0; ///< written
    QString reason; ///< Failed: the system's message
    bool isOpened = true; ///< false: Failed because the place could not be opened; nothing was written
    Sentence error = {}; ///< Failed, only of exportToFile(): what happened and what to do
    bool outOfMemory = false; ///< Failed for lack of memory
    bool readerLeft = false; ///< Failed because the reader of a pipe has closed it: it may have read all that it wanted
    Sentence remark = {}; ///< Done: what else there is to know
};

/// Called on the writing thread, about every thousand rows or megabyte, with the number of rows written so far; about
/// twenty times a second, with the same number again, while a pipe takes nothing.
using ExportProgress = std::function<void(qint64 rows)>;

/// Writes the request to an open device. Any thread. If the device fails or the export is stopped, the
/// part written so far remains. Throws std::bad_alloc.
[[nodiscard]] ExportResult runExport(
    const ExportRequest &request, QIODevice &device, const ExportProgress &progress = {}, std::stop_token stop = {});

} // namespace assay
