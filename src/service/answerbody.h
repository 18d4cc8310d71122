// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include <QByteArray>

#include "core/load/gzipreader.h"
#include "core/load/packedlimits.h"

class QNetworkReply;

namespace assay {

/// The body of one answer as it arrives, unpacked where the service sent it in gzip: as often as its header says
/// (`gzip, gzip`), and also where no header says so but the first bytes do. Used on the network's thread.
class AnswerBody
{
public:
    /// Why a packed body can't be read on.
    enum class Failure { None, Damaged, TooLarge };

    /// No more is unpacked than this, in bytes: the jobs in it would take more memory than a workstation has.
    static constexpr qint64 MostUnpacked = PackedLimits::MostUnpacked;
    /// Jobs pack to a fifth or a tenth of their size. What grows more than this when it is unpacked, in times, was made
    /// to fill the memory.
    static constexpr qint64 MostRatio = PackedLimits::MostRatio;
    /// So much may be unpacked before the ratio counts, in bytes: it does no harm.
    static constexpr qint64 HarmlessSize = PackedLimits::HarmlessSize;

    /// So often a body may be packed: more is no mistake of a proxy but a trap.
    static constexpr std::size_t MostLayers = 3;

    /// \p reply must outlive this. Its head must have come. \p unpacked is called on another thread when there is more
    /// to read although nothing has arrived.
    AnswerBody(QNetworkReply &reply, std::function<void()> unpacked);

    /// The encoding of a body that this class can't read, as the service named it; else empty.
    [[nodiscard]] static QByteArray unknownEncoding(const QNetworkReply &reply);

    /// Reads up to the size of \p room. Returns the bytes put there; 0 when no more have arrived, and after a failure.
    [[nodiscard]] std::size_t read(std::span<char> room);

    /// All of it has arrived: read() now waits for what is being unpacked, and does not return 0 before the end.
    void setArrived() noexcept { m_arrived = true; }

    /// Appends what has arrived to \p text, which grows to \p most bytes.
    void readInto(QByteArray &text, qsizetype most);

    /// Bytes read so far, as they were sent.
    [[nodiscard]] qint64 received() const noexcept { return m_received; }

    /// Whether what was read is all of it, as far as the packing tells. A plain body can't tell.
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] Failure failure() const noexcept { return m_failure; }

private:
    void addLayer();
    [[nodiscard]] qint64 readReply(std::span<char> room);
    [[nodiscard]] qint64 readLayer(std::size_t count, std::span<char> room);
    [[nodiscard]] qint64 readAll(std::span<char> room);
    [[nodiscard]] std::size_t takeStart(std::span<char> room);
    [[nodiscard]] bool knowsPacking();

    QNetworkReply &m_reply;
    const std::function<void()> m_whenUnpacked;
    std::vector<std::unique_ptr<GzipReader>> m_layers; // each reads from the one before it, the first from the reply
    QByteArray m_start; // read to see whether it is packed, and not yet given out
    bool m_knowsPacking = false;
    bool m_arrived = false;
    qint64 m_received = 0;
    qint64 m_unpacked = 0;
    Failure m_failure = Failure::None;
};

} // namespace assay
