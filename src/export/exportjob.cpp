// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportjob.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include <QIODevice>

#include "core/parallel.h"
#include "export/exportbuffer.h"
#include "export/exportwriter.h"

namespace assay {

namespace {

// Formatted as one piece: about half a megabyte, so that the device is called seldom and a piece stays in the cache.
constexpr std::size_t PieceRows = 1024;
constexpr std::size_t PieceBytes = 640 * 1024; // most pieces fit

using RowAt = std::function<SourceRow(std::size_t)>;

/// Formats the rows of a request by several threads, piece by piece, while the thread that made it takes the pieces
/// in their order.
class PieceFormatter
{
public:
    PieceFormatter(const ExportRequest &request, std::size_t rows, RowAt rowAt)
        : m_request(request)
        , m_rows(rows)
        , m_rowAt(std::move(rowAt))
    {
        const std::size_t threads = std::min(workers(), pieces());
        for (std::size_t i = 0; i < threads + 1; ++i)
            m_slots.push_back(std::make_unique<Slot>());
        for (std::size_t first = 0; first < threads; ++first)
            m_threads.emplace_back([this, first, threads] { format(first, threads); });
    }

    ~PieceFormatter()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
    }

    [[nodiscard]] std::size_t pieces() const { return (m_rows + PieceRows - 1) / PieceRows; }

    /// Waits for the next piece, hands it to \p use, and makes room for another.
    template <typename Use> void take(const Use &use)
    {
        Slot &slot = slotOf(m_taken);
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&slot] { return slot.full; });
        }
        use(slot.buffer, std::min(PieceRows, m_rows - m_taken * PieceRows));
        {
            const std::scoped_lock lock(m_mutex);
            slot.full = false;
            ++m_taken;
        }
        m_changed.notify_all();
    }

private:
    struct Slot
    {
        ExportBuffer buffer{PieceBytes};
        bool full = false;
    };

    Slot &slotOf(std::size_t piece) const { return *m_slots[piece % m_slots.size()]; }

    void format(std::size_t first, std::size_t step)
    {
        const auto writer = makeExportWriter(m_request.format, m_request.options);
        ExportBuffer start(0);
        writer->begin(*m_request.store, m_request.columns, start); // that of the one who writes is the one that counts
        for (std::size_t piece = first; piece < pieces(); piece += step) {
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [&] { return m_stopped || piece < m_taken + m_slots.size(); });
                if (m_stopped)
                    return;
            }
            Slot &slot = slotOf(piece);
            slot.buffer.clear();
            const std::size_t end = std::min(m_rows, (piece + 1) * PieceRows);
            for (std::size_t row = piece * PieceRows; row < end; ++row)
                writer->writeRow(row, m_rowAt(row), slot.buffer);
            {
                const std::scoped_lock lock(m_mutex);
                slot.full = true;
            }
            m_changed.notify_all();
        }
    }

    const ExportRequest &m_request;
    const std::size_t m_rows;
    const RowAt m_rowAt;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::mutex m_mutex; // for the rest
    std::condition_variable m_changed;
    std::size_t m_taken = 0;
    bool m_stopped = false;
    std::vector<std::jthread> m_threads;
};

/// Empty when all was written.
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

RowAt rowsOf(const ExportRequest &request)
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
            result.outcome = ExportResult::Outcome::Failed;
            result.error = *error;
        } else {
            result.rows += static_cast<qint64>(rows);
            if (progress && rows > 0)
                progress(result.rows);
        }
    };
    const auto rows = static_cast<std::size_t>(request.rowCount());
    const auto writer = makeExportWriter(request.format, request.options);
    ExportBuffer around(4096);
    writer->begin(*request.store, request.columns, around);
    put(around, 0);
    PieceFormatter formatter(request, rows, rowsOf(request));
    for (std::size_t piece = 0; piece < formatter.pieces() && result.outcome == ExportResult::Outcome::Done; ++piece)
        formatter.take(put);
    if (result.outcome == ExportResult::Outcome::Done) {
        around.clear();
        writer->end(rows, around);
        put(around, 0);
    }
    return result;
}

} // namespace assay
