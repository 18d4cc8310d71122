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

#include "core/job/rows.h"
#include "export/exportbuffer.h"
#include "export/exportwriter.h"

namespace assay {

/// Formats rows by several threads, piece by piece, while the thread that made it takes the pieces in their order.
/// Holds a few pieces at most, and of long rows parts of pieces, so its memory does not grow with the export.
class PieceFormatter
{
public:
    /// The row of the store that stands at a place of the file. Called by several threads at the same time.
    using RowAt = std::function<SourceRow(std::size_t)>;

    /// Called with formatted rows and how many they are.
    using Use = std::function<void(const ExportBuffer &buffer, std::size_t rows)>;

    /// \p writer: begun; each thread works with a copy of it, and it must outlive this. Throws std::system_error when
    /// no thread can be started.
    PieceFormatter(const ExportWriter &writer, std::size_t rows, RowAt rowAt);

    /// Ends also when not all was taken.
    ~PieceFormatter();

    /// Waits for the next rows, hands them to \p use, and makes room for others. Not to be called once all rows were
    /// taken.
    void take(const Use &use);

private:
    struct Slot;

    [[nodiscard]] std::size_t pieces() const noexcept;
    [[nodiscard]] Slot &slotOf(std::size_t piece) const { return *m_slots[piece % m_slots.size()]; }
    void format();
    std::optional<std::size_t> nextPiece();
    bool handOver(Slot &slot, bool last);

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

} // namespace assay
