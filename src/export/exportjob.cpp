// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportjob.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

#include <QIODevice>

#include "core/parallel.h"
#include "export/exportbuffer.h"
#include "export/exportwriter.h"

namespace assay {

namespace {

// Formatted as one piece: about half a megabyte, so that the device is called seldom and a piece stays in the cache.
constexpr std::size_t PieceRows = 1024;
// A piece of longer rows is handed over in parts of this size and a row.
constexpr std::size_t PartBytes = 1024 * 1024;

using RowAt = std::function<SourceRow(std::size_t)>;

/// Formats the rows of a request by several threads, piece by piece, while the thread that made it takes the pieces
/// in their order.
class PieceFormatter
{
public:
    /// \p writer: begun; each thread works with a copy of it. Throws std::system_error when no thread can be started.
    PieceFormatter(const ExportWriter &writer, std::size_t rows, RowAt rowAt)
        : m_writer(writer)
        , m_rows(rows)
        , m_rowAt(std::move(rowAt))
    {
        const std::size_t threads = std::min(workers(), pieces());
        for (std::size_t i = 0; i < threads + 1; ++i)
            m_slots.push_back(std::make_unique<Slot>());
        while (m_threads.size() < threads) {
            try {
                m_threads.emplace_back([this] { format(); });
            } catch (const std::system_error &) {
                if (m_threads.empty())
                    throw;
                break; // those that are there do it
            }
        }
    }

    ~PieceFormatter()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
    }

    /// Waits for the next rows, hands them to \p use with their number, and makes room for others. Not to be called
    /// once all rows were taken.
    template <typename Use> void take(const Use &use)
    {
        Slot &slot = slotOf(m_taken);
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&slot] { return slot.full; });
        }
        use(slot.buffer, slot.rows);
        {
            const std::scoped_lock lock(m_mutex);
            slot.full = false;
            if (slot.last)
                ++m_taken;
        }
        m_changed.notify_all();
    }

private:
    struct Slot
    {
        ExportBuffer buffer{PartBytes};
        std::size_t rows = 0; // in the buffer
        bool last = false; // part of its piece
        bool full = false;
    };

    [[nodiscard]] std::size_t pieces() const { return (m_rows + PieceRows - 1) / PieceRows; }

    Slot &slotOf(std::size_t piece) const { return *m_slots[piece % m_slots.size()]; }

    void format()
    {
        const std::unique_ptr<ExportWriter> writer = m_writer.clone();
        while (const std::optional<std::size_t> piece = nextPiece()) {
            Slot &slot = slotOf(*piece);
            const std::size_t end = std::min(m_rows, (*piece + 1) * PieceRows);
            for (std::size_t row = *piece * PieceRows; row < end;) {
                slot.buffer.clear();
                slot.rows = 0;
                for (; row < end && slot.buffer.size() < PartBytes; ++row, ++slot.rows)
                    writer->writeRow(row, m_rowAt(row), slot.buffer);
                if (!handOver(slot, row == end))
                    return;
            }
        }
    }

    // Waits until there is room for another piece. Nothing when there is none, or all is to end.
    std::optional<std::size_t> nextPiece()
    {
        std::unique_lock lock(m_mutex);
        const std::size_t piece = m_next++;
        m_changed.wait(lock, [&] { return m_stopped || piece < m_taken + m_slots.size(); });
        return m_stopped || piece >= pieces() ? std::nullopt : std::optional(piece);
    }

    // A piece that goes on waits until this part of it was taken. False when all is to end.
    bool handOver(Slot &slot, bool last)
    {
        std::unique_lock lock(m_mutex);
        slot.last = last;
        slot.full = true;
        m_changed.notify_all();
        if (!last)
            m_changed.wait(lock, [&] { return m_stopped || !slot.full; });
        return !m_stopped;
    }

    const ExportWriter &m_writer;
    const std::size_t m_rows;
    const RowAt m_rowAt;
    std::vector<std::unique_ptr<Slot>> m_slots; // their contents belong to the one whose turn it is
    std::mutex m_mutex; // for the rest
    std::condition_variable m_changed;
    std::size_t m_next = 0;
    std::size_t m_taken = 0; // changed by the taking thread alone
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
