// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/job/loaderror.h"

namespace assay {

/// How many bytes of the body an error shows at most.
inline constexpr std::size_t LongestBodyExcerpt = 200;

/// The error for a body of nothing but space.
[[nodiscard]] LoadError emptyBodyError();

/// The error for a body that begins with these bytes (at least one, not space), or nothing when it may be a list of
/// jobs. \p allowsObjects: it may also be objects one after the other.
[[nodiscard]] std::optional<LoadError> bodyStartError(std::string_view bytes, bool allowsObjects);

/// The error for a file that is a single object and not a job. \p object: its first bytes.
[[nodiscard]] LoadError singleObjectError(std::string_view object);

} // namespace assay
