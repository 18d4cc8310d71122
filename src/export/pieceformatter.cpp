// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pieceformatter.h"

#include <algorithm>

#include "core/base/parallel.h"

namespace assay {

namespace {

// About 0.5 MB of typical rows: few calls to the device, and a piece stays in the cache.
constexpr std::size_t PieceRows = 1024;
// A piece with longer rows is passed on in parts of about this size.
constexpr std::size_t PartBytes = 1024 * 1024;

} // namespace

struct PieceFormatter::Slot
{
    ExportBuffer buffer{PartBytes};
    std::size_t rows = 0; // in the buffer
    bool last = false; // this is the last part of its piece
    bool full = false;
};

PieceFormatter::PieceFormatter(const ExportWriter &writer, std::size_t rows, RowAt rowAt)
    : m_writer(writer)
    , m_rows(rows)
    , m_rowAt(std::move(rowAt))
{
    const std::size_t threads = std::min(workers(), pieces());
    for (std::size_t i = 0; i < threads + 1; ++i)
        m_slots.push_back(std::make_unique<Slot>());
    m_threads.reserve(threads); // nothing must throw once a thread runs
    while (m_threads.size() < threads) {
        std::jthread thread = tryThread([this] { format(); });
        if (!thread.joinable())
            break; // the threads that could be started do the work
        m_threads.push_back(std::move(thread));
    }
}

PieceFormatter::~PieceFormatter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_threads.clear(); // waits for them
}

std::size_t PieceFormatter::pieces() const noexcept
{
    return (m_rows + PieceRows - 1) / PieceRows;
}

void PieceFormatter::take(const Consumer &consume)
{
    if (m_threads.empty()) {
        takeHere(consume);
        return;
    }
    Slot &slot = slotOf(m_taken);
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return slot.full || m_hasFailed; });
        if (m_hasFailed)
            m_failure.rethrow();
    }
    consume(slot.buffer, slot.rows);
    {
        const std::scoped_lock lock(m_mutex);
        slot.full = false;
        if (slot.last)
            ++m_taken;
    }
    m_changed.notify_all();
}

/// Formats the next rows on this thread.
void PieceFormatter::takeHere(const Consumer &consume)
{
    if (!m_ownWriter)
        m_ownWriter = m_writer.clone();
    Slot &slot = *m_slots.front();
    const std::size_t end = std::min(m_rows, m_nextHere + PieceRows);
    slot.buffer.clear();
    slot.rows = 0;
    for (; m_nextHere < end && slot.buffer.size() < PartBytes; ++m_nextHere, ++slot.rows)
        m_ownWriter->writeRow(m_nextHere, m_rowAt(m_nextHere), slot.buffer);
    consume(slot.buffer, slot.rows);
}

/// What a thread does.
void PieceFormatter::format()
{
    bool hasEnded = false;
    m_failure.keep([&] {
        formatPieces();
        hasEnded = true;
    });
    if (hasEnded)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_hasFailed = true;
    }
    m_changed.notify_all();
}

void PieceFormatter::formatPieces()
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

/// Waits until there is room for another piece and returns it; nothing when there are no more or the formatter stops.
std::optional<std::size_t> PieceFormatter::nextPiece()
{
    std::unique_lock lock(m_mutex);
    const std::size_t piece = m_next++;
    if (piece >= pieces())
        return std::nullopt;
    m_changed.wait(lock, [&] { return m_stopped || piece < m_taken + m_slots.size(); });
    return m_stopped ? std::nullopt : std::optional(piece);
}

/// Passes on a part of a piece. Unless it is the last one, waits until it was taken. False when the formatter stops.
bool PieceFormatter::handOver(Slot &slot, bool last)
{
    std::unique_lock lock(m_mutex);
    slot.last = last;
    slot.full = true;
    m_changed.notify_all();
    if (!last)
        m_changed.wait(lock, [&] { return m_stopped || !slot.full; });
    return !m_stopped;
}

} // namespace assay
