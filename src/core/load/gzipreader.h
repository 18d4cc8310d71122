// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

#include <QtGlobal>

#include "core/base/threads.h"
#include "core/load/gzipinflater.h"

namespace assay {

/// Reads gzip data from a source and gives out what is in it. Once there is much of it, the next piece is unpacked on
/// another thread, where there is one, while the caller works on the present one: on one thread, a packed list of a
/// million jobs takes half as long again as a plain one. Otherwise used on one thread.
class GzipReader
{
public:
    /// Reads packed bytes, on the thread of read(). Returns how many; 0 when there are none for now, below 0 on an
    /// error.
    using Source = std::function<qint64(std::span<char>)>;

    /// \p unpacked is called on the other thread when it has made a piece ready.
    explicit GzipReader(Source source, std::function<void()> unpacked = {});
    ~GzipReader();
    GzipReader(const GzipReader &) = delete;
    GzipReader &operator=(const GzipReader &) = delete;

    /// Reads up to the size of \p room. Returns the bytes put there; 0 when the source has no more for now, or what it
    /// has is not to be unpacked; below 0 when the source failed or the data is damaged. What came before is given out
    /// first.
    [[nodiscard]] qint64 read(std::span<char> room);

    /// Whether read() would wait for the other thread, which is given what there is to unpack.
    [[nodiscard]] bool mustWait();

    /// As those of GzipInflater, for what was read from the source so far.
    [[nodiscard]] bool isWhole() const { return settled().isWhole(); }
    [[nodiscard]] bool isDamaged() const { return settled().isDamaged(); }
    [[nodiscard]] bool hasTrailingBytes() const { return settled().hasTrailingBytes(); }

private:
    static constexpr std::size_t PackedSize = std::size_t{1} << 20;
    static constexpr std::size_t PieceSize = std::size_t{3} << 19; // smaller ones are waited for more often
    static constexpr std::size_t WorthAThread = std::size_t{4} << 20; // unpacked before; most answers are smaller

    enum class Task { None, Unpack, End };

    [[nodiscard]] qint64 refill();
    [[nodiscard]] const GzipInflater &settled() const;
    [[nodiscard]] qint64 inflate(std::span<char> room);
    [[nodiscard]] bool inflateAhead();
    void giveTask(Task task);
    void waitUntilDone() const;
    void run();

    const Source m_source;
    const std::function<void()> m_whenUnpacked;
    std::unique_ptr<char[]> m_packed = std::make_unique_for_overwrite<char[]>(PackedSize);
    std::size_t m_unpackedSize = 0;
    std::vector<char> m_piece; // unpacked ahead
    std::span<const char> m_left; // what is left of it
    bool m_isAhead = false; // the thread was given the next piece
    bool m_isAlone = false; // there is no other thread to be had

    std::jthread m_thread;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    Task m_task = Task::None; // of the thread, under m_mutex
    // The thread's while it has a task, else the reader's:
    GzipInflater m_inflater;
    std::span<const char> m_unread; // of m_packed
    std::vector<char> m_nextPiece;
    std::size_t m_nextSize = 0;
    ThreadFailure m_failure; // no memory
};

} // namespace assay
