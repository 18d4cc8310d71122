// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include <QByteArray>
#include <QString>

namespace assay {

/// Bytes in pages of their own, which are overwritten in the end. On Linux they are left out of core dumps; where the
/// system allows it, they are not swapped out.
class ProtectedBytes
{
public:
    /// Throws std::bad_alloc when there is no memory.
    explicit ProtectedBytes(std::size_t size);
    ~ProtectedBytes();
    ProtectedBytes(const ProtectedBytes &) = delete;
    ProtectedBytes &operator=(const ProtectedBytes &) = delete;

    [[nodiscard]] std::span<char> bytes() noexcept { return {m_data, m_size}; }
    [[nodiscard]] std::span<const char> bytes() const noexcept { return {m_data, m_size}; }

    /// Overwrites bytes; the compiler does not take it for needless.
    static void wipe(void *data, std::size_t size) noexcept;

    /// Overwrites bytes or a text. Writes through to the others that share them; literals are left.
    static void wipe(const QByteArray &bytes) noexcept;
    static void wipe(const QString &text) noexcept;

private:
    std::size_t m_size;
    char *m_data;
};

} // namespace assay
