// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/base/threads.h"
#include "core/job/rows.h"
#include "export/exportbuffer.h"
#include "export/exportwriter.h"

namespace assay {

/// Formats rows on several threads, piece by piece; the thread that created it takes the pieces in order, and formats
/// them by itself where the system starts no more threads. Only a few
/// pieces, or parts of pieces with long rows, are in memory at a time, so memory does not grow with the export.
class PieceFormatter
{
public:
    /// Returns the row of the store for a row number of the file. Called by several threads at the same time.
    using RowAt = std::function<SourceRow(std::size_t)>;

    /// Receives formatted rows and their number.
    using Consumer = std::function<void(const ExportBuffer &buffer, std::size_t rows)>;

    /// \p writer: after its begin(); must outlive the formatter; each thread uses a clone.
    PieceFormatter(const ExportWriter &writer, std::size_t rows, RowAt rowAt);

    /// Stops the threads, even if some rows were not taken.
    ~PieceFormatter();

    /// Waits for the next rows, passes them to \p consume, and makes room for more. Must not be called after all rows
    /// were taken. Throws std::bad_alloc; only the destructor may follow.
    void take(const Consumer &consume);

private:
    struct Slot;

    [[nodiscard]] std::size_t pieces() const noexcept;
    [[nodiscard]] Slot &slotOf(std::size_t piece) const { return *m_slots[piece % m_slots.size()]; }
    void takeHere(const Consumer &consume);
    void format();
    void formatPieces();
    std::optional<std::size_t> nextPiece();
    bool handOver(Slot &slot, bool last);

    const ExportWriter &m_writer;
    const std::size_t m_rows;
    const RowAt m_rowAt;
    std::vector<std::unique_ptr<Slot>> m_slots; // a full slot belongs to the taking thread, others to a formatting one
    std::mutex m_mutex; // for the rest
    std::condition_variable m_changed;
    std::size_t m_next = 0;
    std::size_t m_taken = 0; // changed only by the taking thread
    bool m_stopped = false;
    bool m_hasFailed = false;
    ThreadFailure m_failure; // once m_hasFailed is set
    std::unique_ptr<ExportWriter> m_ownWriter; // of the taking thread, when there is no other one
    std::size_t m_nextHere = 0; // the next row for it
    std::vector<std::jthread> m_threads;
};

} // namespace assay
