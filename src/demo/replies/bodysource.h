// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace assay::demo {

/// The body of an answer, produced piece by piece, so that it is never in memory as a whole.
class BodySource
{
public:
    BodySource() = default;
    virtual ~BodySource() = default;
    BodySource(const BodySource &) = delete;
    BodySource &operator=(const BodySource &) = delete;

    /// Sets `piece` to the next piece, valid until the next call. False when there are no more. A piece may be empty.
    [[nodiscard]] virtual bool next(std::string_view &piece) = 0;
};

} // namespace assay::demo
