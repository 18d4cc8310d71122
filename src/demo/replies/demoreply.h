// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "demo/replies/bodysource.h"

namespace assay::demo {

/// An answer of the demo server before it is sent.
struct DemoReply
{
    int status = 200;
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
    std::unique_ptr<BodySource> body; ///< not null when the answer is complete
    std::optional<std::uint64_t> length; ///< of the body, if known before it is sent

    /// An answer whose body is this text.
    [[nodiscard]] static DemoReply text(int status, std::string body);

    /// An error in the service's usual form, `{"detail": "…"}`.
    [[nodiscard]] static DemoReply error(int status, std::string_view detail);
};

} // namespace assay::demo
