// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportjob.h"

#include <QIODevice>

namespace assay {

namespace {

// Written out when this full. Large, so that the device is called seldom; small enough to stay in the cache.
constexpr std::size_t FlushSize = 512 * 1024;
constexpr std::size_t BufferSize = FlushSize + 64 * 1024; // most rows fit behind a nearly full buffer

class Run
{
public:
    Run(const ExportRequest &request, QIODevice &device, const ExportProgress &progress, std::stop_token stop)
        : m_device(device)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_writer(makeExportWriter(request.format, request.options))
        , m_buffer(BufferSize)
    {
        m_writer->begin(*request.store, request.columns, m_buffer);
    }

    // False when the export has to end.
    template <typename RowAt> bool writeRows(std::size_t count, RowAt rowAt)
    {
        for (std::size_t i = 0; i < count; ++i) {
            m_writer->writeRow(rowAt(i), m_buffer);
            ++m_result.rows;
            if (m_buffer.size() >= FlushSize && !flush())
                return false;
        }
        return true;
    }

    ExportResult finish()
    {
        m_writer->end(m_buffer);
        flush();
        return m_result;
    }

    [[nodiscard]] const ExportResult &result() const { return m_result; }

private:
    bool flush()
    {
        if (m_stop.stop_requested()) {
            m_result.outcome = ExportResult::Outcome::Cancelled;
            return false;
        }
        std::size_t written = 0;
        while (written < m_buffer.size()) {
            const qint64 part =
                m_device.write(m_buffer.data() + written, static_cast<qint64>(m_buffer.size() - written));
            if (part <= 0) {
                m_result.outcome = ExportResult::Outcome::Failed;
                m_result.error = m_device.errorString();
                return false;
            }
            written += static_cast<std::size_t>(part);
        }
        m_buffer.clear();
        if (m_progress)
            m_progress(m_result.rows);
        return true;
    }

    QIODevice &m_device;
    const ExportProgress &m_progress;
    std::stop_token m_stop;
    std::unique_ptr<ExportWriter> m_writer;
    ExportBuffer m_buffer;
    ExportResult m_result;
};

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
    Run run(request, device, progress, std::move(stop));
    const auto count = static_cast<std::size_t>(request.rowCount());
    bool whole = false;
    if (const auto *shown = std::get_if<ShownRows>(&request.rows)) {
        const QueryResult &result = **shown;
        whole = run.writeRows(count, [&](std::size_t i) { return result.sourceRow(static_cast<ShownRow>(i)); });
    } else if (const auto *chosen = std::get_if<ChosenRows>(&request.rows)) {
        whole = run.writeRows(count, [&](std::size_t i) { return (*chosen)[i]; });
    } else {
        whole = run.writeRows(count, [](std::size_t i) { return static_cast<SourceRow>(i); });
    }
    return whole ? run.finish() : run.result();
}

} // namespace assay
