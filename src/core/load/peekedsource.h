// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>

#include <QByteArray>

namespace assay {

/// A source of bytes whose beginning can be looked at before it is read. One thread.
class PeekedSource
{
public:
    /// Reads bytes into the room. Returns how many, 0 at the end, below 0 on an error.
    using Source = std::function<qint64(std::span<char>)>;

    explicit PeekedSource(Source source);

    /// The first \p size bytes, or fewer when there are no more. Only before the first read(). An error is met again
    /// there.
    [[nodiscard]] QByteArray peek(std::size_t size);

    /// Reads up to the size of \p room. Returns what the source does.
    [[nodiscard]] qint64 read(std::span<char> room);

private:
    const Source m_source;
    QByteArray m_head; // peeked at, not read yet
};

} // namespace assay
