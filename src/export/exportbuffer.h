// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace assay {

/// A buffer that an export formats rows into. It is written to the device and reused, so that no new memory is needed
/// after the first fill. Grows when a single row is larger.
class ExportBuffer
{
public:
    explicit ExportBuffer(std::size_t capacity)
        : m_data(std::make_unique_for_overwrite<char[]>(capacity))
        , m_capacity(capacity)
    {
    }

    /// Returns room for at least \p size more bytes. Call advance() with the number of bytes written there.
    [[nodiscard]] char *room(std::size_t size)
    {
        if (m_capacity - m_size < size) [[unlikely]]
            grow(size);
        return m_data.get() + m_size;
    }

    void advance(std::size_t size) noexcept { m_size += size; }

    void append(char c)
    {
        *room(1) = c;
        ++m_size;
    }

    void append(std::string_view text)
    {
        if (text.empty())
            return;
        std::memcpy(room(text.size()), text.data(), text.size());
        m_size += text.size();
    }

    [[nodiscard]] const char *data() const noexcept { return m_data.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] std::string_view view() const noexcept { return {m_data.get(), m_size}; }
    void clear() noexcept { m_size = 0; }

private:
    void grow(std::size_t size)
    {
        const std::size_t capacity = std::max(m_capacity * 2, m_size + size);
        auto data = std::make_unique_for_overwrite<char[]>(capacity);
        std::memcpy(data.get(), m_data.get(), m_size);
        m_data = std::move(data);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_data;
    std::size_t m_capacity;
    std::size_t m_size = 0;
};

} // namespace assay
