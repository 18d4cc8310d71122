// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/gzipreader.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "core/base/memory.h"

namespace assay {

GzipReader::GzipReader(Source source, std::function<void()> unpacked)
    : m_source(std::move(source))
    , m_whenUnpacked(std::move(unpacked))
{
}

GzipReader::~GzipReader()
{
    if (m_thread.joinable()) {
        giveTask(Task::End);
        m_thread.join();
    }
}

qint64 GzipReader::read(std::span<char> room)
{
    while (m_left.empty() && m_isAhead) {
        waitUntilDone();
        m_failure.rethrow();
        m_piece.swap(m_nextPiece);
        m_left = std::span(m_piece).first(m_nextSize);
        m_isAhead = inflateAhead();
    }
    if (!m_left.empty()) {
        const std::size_t size = std::min(m_left.size(), room.size());
        std::memcpy(room.data(), m_left.data(), size);
        m_left = m_left.subspan(size);
        return static_cast<qint64>(size);
    }
    const qint64 size = inflate(room);
    if (size > 0)
        m_isAhead = inflateAhead();
    return size;
}

/// Unpacks some bytes on this thread.
qint64 GzipReader::inflate(std::span<char> room)
{
    for (;;) {
        if (const std::size_t size = m_inflater.inflate(m_unread, room); size > 0) {
            m_unpackedSize += size;
            return static_cast<qint64>(size);
        }
        if (m_inflater.isDone())
            return m_inflater.isDamaged() ? -1 : 0;
        if (const qint64 size = refill(); size <= 0)
            return size;
    }
}

/// Begins to unpack the next piece, where there is something to unpack at once.
bool GzipReader::inflateAhead()
{
    if (m_unpackedSize < WorthAThread || m_isAlone || m_inflater.isDone() || std::thread::hardware_concurrency() < 2)
        return false;
    if (m_unread.empty() && refill() <= 0) // an error will be met again
        return false;
    m_nextPiece.resize(PieceSize);
    if (!m_thread.joinable())
        m_thread = tryThread([this] { run(); });
    m_isAlone = !m_thread.joinable();
    if (m_isAlone)
        return false;
    giveTask(Task::Unpack);
    return true;
}

bool GzipReader::mustWait()
{
    if (!m_left.empty())
        return false;
    if (!m_isAhead)
        m_isAhead = inflateAhead();
    if (!m_isAhead)
        return false;
    const std::lock_guard lock(m_mutex);
    return m_task == Task::Unpack;
}

/// What the thread does.
void GzipReader::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_task != Task::None; });
        if (m_task == Task::End)
            return;
        lock.unlock();
        m_nextSize = 0;
        m_failure.keep([this] { m_nextSize = m_inflater.inflate(m_unread, m_nextPiece); });
        lock.lock();
        if (m_task == Task::Unpack)
            m_task = Task::None;
        m_changed.notify_all();
        if (m_whenUnpacked) {
            lock.unlock();
            whenMemoryAllows(m_whenUnpacked);
            lock.lock();
        }
    }
}

void GzipReader::giveTask(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_task = task;
    }
    m_changed.notify_all();
}

void GzipReader::waitUntilDone() const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_task == Task::None; });
}

qint64 GzipReader::refill()
{
    const std::span<char> room(m_packed.get(), PackedSize);
    const qint64 size = m_source(room);
    if (size > 0)
        m_unread = room.first(static_cast<std::size_t>(size));
    return size;
}

const GzipInflater &GzipReader::settled() const
{
    waitUntilDone();
    return m_inflater;
}

} // namespace assay
