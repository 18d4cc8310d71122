// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include <QCoreApplication>
#include <QFile>

#include "core/load/gzipreader.h"

namespace assay {

/// A file read from front to back, unpacked when it is gzip (several members too). One thread.
class InputFile
{
    Q_DECLARE_TR_FUNCTIONS(InputFile)

public:
    explicit InputFile(const QString &path);

    /// False when the file can't be opened; errorText() says why.
    [[nodiscard]] bool open();

    /// Reads up to the size of \p room. Returns the bytes put there, 0 at the end, -1 on an error.
    [[nodiscard]] qint64 read(std::span<char> room);

    /// Bytes of the file itself that were read so far, and its size.
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 size() const;

    /// True when the file ended in the middle of packed data.
    [[nodiscard]] bool isCutOff() const;

    /// True when the packed data is damaged: read() then gives -1 behind what could be unpacked.
    [[nodiscard]] bool isDamaged() const;

    /// True when something other than packed data follows the packed data. It is ignored.
    [[nodiscard]] bool hasTrailingBytes() const;

    /// The system's word for what went wrong, or ours where the packed data is damaged.
    [[nodiscard]] QString errorText() const;

private:
    QFile m_file;
    std::optional<GzipReader> m_gzip; // only for packed files
    bool m_ended = false; // of a packed file: all of it was read
};

} // namespace assay
