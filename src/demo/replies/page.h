// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>

#include "demo/replies/jsonwriter.h"

namespace assay::demo {

/// A part of a list, as the parameters `offset` and `limit` ask for it.
struct Page
{
    std::int64_t offset = 0; ///< not negative
    std::optional<std::int64_t> limit; ///< not negative; nothing: all that follow

    template <typename Item> [[nodiscard]] std::span<const Item> of(std::span<const Item> all) const
    {
        const std::size_t first = std::min(static_cast<std::size_t>(offset), all.size());
        const std::size_t left = all.size() - first;
        return all.subspan(first, limit ? std::min(static_cast<std::size_t>(*limit), left) : left);
    }

    /// Writes `total`, `offset` and `limit`.
    void write(JsonWriter &out, std::size_t total) const
    {
        out.numberMember("total", static_cast<std::int64_t>(total)).numberMember("offset", offset);
        if (limit)
            out.numberMember("limit", *limit);
        else
            out.nullMember("limit");
    }
};

} // namespace assay::demo
