// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportjob.h"

#include <optional>

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>

#include "export/exportbuffer.h"
#include "export/exportcolumns.h"
#include "export/exportwriter.h"
#include "export/pieceformatter.h"

namespace assay {

namespace {

/// Writes the whole buffer. Returns the error, if any.
std::optional<QString> write(QIODevice &device, const ExportBuffer &buffer)
{
    for (std::size_t written = 0; written < buffer.size();) {
        const qint64 part = device.write(buffer.data() + written, static_cast<qint64>(buffer.size() - written));
        if (part <= 0)
            return device.errorString();
        written += static_cast<std::size_t>(part);
    }
    return std::nullopt;
}

PieceFormatter::RowAt rowsOf(const ExportRequest &request)
{
    if (const auto *shown = std::get_if<ShownRows>(&request.rows))
        return [&result = **shown](std::size_t i) { return result.sourceRow(static_cast<ShownRow>(i)); };
    if (const auto *chosen = std::get_if<ChosenRows>(&request.rows))
        return [chosen](std::size_t i) { return (*chosen)[i]; };
    return [](std::size_t i) { return static_cast<SourceRow>(i); };
}

} // namespace

qint64 ExportRequest::rowCount() const
{
    if (const auto *shown = std::get_if<ShownRows>(&rows))
        return static_cast<qint64>((*shown)->shownRows());
    if (const auto *chosen = std::get_if<ChosenRows>(&rows))
        return static_cast<qint64>(chosen->size());
    return static_cast<qint64>(std::get<AllRows>(rows).count);
}

ExportResult
runExport(const ExportRequest &request, QIODevice &device, const ExportProgress &progress, std::stop_token stop)
{
    ExportResult result;
    const auto put = [&](const ExportBuffer &buffer, std::size_t rows) {
        if (stop.stop_requested()) {
            result.outcome = ExportResult::Outcome::Cancelled;
        } else if (const std::optional<QString> error = write(device, buffer)) {
            // A device that waits for a reader gives up when the export is stopped.
            result.outcome = stop.stop_requested() ? ExportResult::Outcome::Cancelled : ExportResult::Outcome::Failed;
            result.reason = *error;
        } else {
            result.rows += static_cast<qint64>(rows);
            if (progress && rows > 0)
                progress(result.rows);
        }
    };
    if (isDelimited(request.format) && hasOtherFields(request.columns)) {
        result.remark = [] {
            return QCoreApplication::translate(
                       "ExportJob",
                       "There are more unknown fields than a table can show: all but the first %1 are in the column "
                       "“other_fields”, as JSON.")
                .arg(QLocale().toString(qlonglong(MostUnknownColumns)));
        };
    }
    const auto rows = static_cast<std::size_t>(request.rowCount());
    const auto writer = makeExportWriter(request.format, request.options, request.wholeJobs);
    writer->setMarks(request.marks.get());
    ExportBuffer around(4096);
    writer->begin(*request.store, request.columns, around);
    put(around, 0);
    PieceFormatter formatter(*writer, rows, rowsOf(request));
    while (std::size_t(result.rows) < rows && result.outcome == ExportResult::Outcome::Done)
        formatter.take(put);
    if (result.outcome == ExportResult::Outcome::Done) {
        around.clear();
        writer->end(rows, around);
        put(around, 0);
    }
    return result;
}

} // namespace assay
