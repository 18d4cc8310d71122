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

/// So many bytes of a body, behind its first space, decide what it is.
inline constexpr std::size_t DecisiveBytes = 64;

/// The error for a body that begins with these bytes (at least one, not space), or nothing when it may be a list of
/// jobs. \p allowsObjects: it may also be objects one after the other. Fewer than DecisiveBytes must be the whole body.
[[nodiscard]] std::optional<LoadError> bodyStartError(std::string_view bytes, bool allowsObjects);

/// Whether the first byte that is not space shows already that the body is a list, an object or a web page.
[[nodiscard]] constexpr bool decidesAlone(char first) noexcept
{
    return first == '[' || first == '{' || first == '<';
}

/// The name of the format of packed data that begins with these bytes and that the program does not unpack; else empty.
[[nodiscard]] std::string_view packedFormat(std::string_view bytes) noexcept;

/// Whether a body of less than DecisiveBytes is a JSON value, but no list or object. Null is one.
[[nodiscard]] bool isScalar(std::string_view body);

/// The error for a file that is a single object and not a job. \p object: its first bytes.
[[nodiscard]] LoadError singleObjectError(std::string_view object);

} // namespace assay
