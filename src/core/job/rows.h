// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace assay {

/// A row of the store, in the order of arrival. A type of its own, so that it is never confused with a shown row.
enum class SourceRow : std::uint32_t {};

/// A row of the table as shown: a position in the current row order.
enum class ShownRow : std::uint32_t {};

[[nodiscard]] constexpr std::size_t index(SourceRow row) noexcept
{
    return static_cast<std::size_t>(row);
}

[[nodiscard]] constexpr std::size_t index(ShownRow row) noexcept
{
    return static_cast<std::size_t>(row);
}

/// The first \p count rows, in the order of arrival.
[[nodiscard]] inline std::vector<SourceRow> everyRow(std::size_t count)
{
    std::vector<SourceRow> rows(count);
    for (std::size_t row = 0; row < count; ++row)
        rows[row] = static_cast<SourceRow>(row);
    return rows;
}

} // namespace assay
