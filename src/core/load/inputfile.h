// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include <QCoreApplication>
#include <QFile>

#include "core/load/gzipreader.h"
#include "core/load/inputstream.h"
#include "core/load/packedlimits.h"
#include "core/load/peekedsource.h"
#include "core/load/unicodereader.h"

namespace assay {

/// A file, a pipe or standard input, read from front to back as UTF-8: unpacked when it is gzip (several members too),
/// decoded when it is UTF-16. One thread.
class InputFile
{
    Q_DECLARE_TR_FUNCTIONS(InputFile)

public:
    /// \p path: "-" is standard input. \p keepWaiting is asked while a pipe gives nothing; false: give up.
    InputFile(const QString &path, InputStream::KeepWaiting keepWaiting, PackedLimits limits = {});

    /// False when the file can't be opened; errorText() says why.
    [[nodiscard]] bool open();

    /// Reads up to the size of \p room. Returns the bytes put there, 0 at the end, -1 on an error or when the wait was
    /// given up.
    [[nodiscard]] qint64 read(std::span<char> room) { return m_text.read(room); }

    /// Bytes of the file itself that were read so far, and its size: -1 when it is not known.
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 size() const;

    /// True when the file ended in the middle of packed data.
    [[nodiscard]] bool isCutOff() const;

    /// True when the packed data is damaged: read() then gives -1 behind what could be unpacked.
    [[nodiscard]] bool isDamaged() const;

    /// True when the packed data grew beyond the limits: read() then gives -1.
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

    /// True when something other than packed data follows the packed data. It is ignored.
    [[nodiscard]] bool hasTrailingBytes() const;

    /// The system's word for what went wrong, or ours where it is no ordinary file, or the packed data is damaged.
    [[nodiscard]] QString errorText() const;

private:
    [[nodiscard]] QString unusableReason() const;
    [[nodiscard]] qint64 readBytes(std::span<char> room);
    [[nodiscard]] qint64 readUnpacked(std::span<char> room);

    const QString m_path;
    const PackedLimits m_limits;
    QString m_reason; // why it was not opened
    QFile m_file;
    InputStream m_stream;
    bool m_isStream = false;
    qint64 m_position = 0;
    PeekedSource m_bytes{[this](std::span<char> room) { return readBytes(room); }};
    std::optional<GzipReader> m_gzip; // only for packed files
    UnicodeReader m_text{[this](std::span<char> room) { return readUnpacked(room); }};
    bool m_ended = false; // all of it was read
    qint64 m_unpacked = 0; // bytes
    bool m_isTooLarge = false;
};

} // namespace assay
