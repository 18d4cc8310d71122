// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include <QtGlobal>

namespace assay {

/// The bytes of a body that a reader still needs: new bytes are added at the end, bytes that were used are dropped at
/// the front. Positions count from the first byte of the buffer and change only in room().
class ByteWindow
{
public:
    /// \p padding: number of readable bytes after end().
    explicit ByteWindow(std::size_t padding);

    /// Returns room for at least \p size more bytes after end(). May move the bytes, which changes their positions.
    [[nodiscard]] std::span<char> room(std::size_t size);

    /// Adds the first \p size bytes of room().
    void add(std::size_t size) noexcept { m_end += size; }

    [[nodiscard]] std::size_t begin() const noexcept { return m_begin; } ///< the first byte that is still needed
    [[nodiscard]] std::size_t scanned() const noexcept { return m_scanned; } ///< the first byte not yet looked at
    [[nodiscard]] std::size_t end() const noexcept { return m_end; }

    /// Marks the bytes before \p position as scanned.
    void scanTo(std::size_t position) noexcept { m_scanned = position; }

    /// Drops the bytes before \p position.
    void dropTo(std::size_t position) noexcept { m_begin = position; }

    /// Makes \p position both the first byte needed and the first not scanned. It may lie before scanned().
    void moveTo(std::size_t position) noexcept { m_begin = m_scanned = position; }

    [[nodiscard]] char &operator[](std::size_t position) noexcept { return m_bytes[position]; }
    [[nodiscard]] char operator[](std::size_t position) const noexcept { return m_bytes[position]; }

    [[nodiscard]] std::string_view view(std::size_t from, std::size_t to) const noexcept
    {
        return {m_bytes.data() + from, to - from};
    }

    /// The offset of a position in the body.
    [[nodiscard]] qint64 offset(std::size_t position) const noexcept { return m_base + static_cast<qint64>(position); }

private:
    std::vector<char> m_bytes; // grows with what is requested: one job needs little
    const std::size_t m_padding;
    std::size_t m_begin = 0;
    std::size_t m_scanned = 0;
    std::size_t m_end = 0;
    qint64 m_base = 0; // offset in the body of the buffer's first byte
};

} // namespace assay
