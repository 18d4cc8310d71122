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

#include "core/query/queryresult.h"
#include "core/store/jobstore.h"
#include "export/exportcolumn.h"
#include "export/exportformat.h"
#include "export/exportwriter.h"

class QIODevice;

namespace assay {

/// The first rows of the store, as they were received.
struct AllRows
{
    std::size_t count = 0; ///< mostly JobStore::rowCount(), asked once, as it may grow during the export
};

/// The rows shown, in the order shown.
using ShownRows = std::shared_ptr<const QueryResult>;

/// Chosen rows, in this order.
using ChosenRows = std::vector<SourceRow>;

/// What is to be written: a plain value that is handed to the worker whole, so that nothing changes under its hands.
struct ExportRequest
{
    std::shared_ptr<const JobStore> store; ///< never null
    std::variant<AllRows, ShownRows, ChosenRows> rows;
    std::vector<ExportColumn> columns;
    ExportFormat format = ExportFormat::Csv;
    DelimitedOptions options;

    /// How many rows will be written.
    [[nodiscard]] qint64 rowCount() const;
};

/// How an export ended.
struct ExportResult
{
    enum class Outcome : unsigned char { Done, Cancelled, Failed };
    Outcome outcome = Outcome::Done;
    qint64 rows = 0; ///< written
    QString error; ///< Failed: what happened and what to do, whole sentences. From runExport(): the system's own words
};

/// Called from the thread that writes, every thousand rows or megabyte, with the rows written so far.
using ExportProgress = std::function<void(qint64 rows)>;

/// Writes the request to an open device. Any thread. A device that fails, or a stop in between, leaves what was written
/// up to then.
[[nodiscard]] ExportResult runExport(
    const ExportRequest &request, QIODevice &device, const ExportProgress &progress = {}, std::stop_token stop = {});

} // namespace assay
