// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assay::demo {

/// A request's target split into its parts. It is split before it is decoded, so that a `%2F` in a name does not split
/// the name.
struct RequestTarget
{
    std::vector<std::string> path; ///< the decoded parts between slashes
    std::vector<std::pair<std::string, std::string>> query; ///< decoded, in order

    [[nodiscard]] static RequestTarget parse(std::string_view target);
};

} // namespace assay::demo
