// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/job/loaderror.h"

namespace assay {

/// How many bytes of the body an error shows at most.
inline constexpr std::size_t LongestBodyExcerpt = 200;

/// The error for a body of nothing but space.
[[nodiscard]] LoadError emptyBodyError();

/// What a body is, by its first bytes.
struct BodyStart
{
    enum class Kind : std::uint8_t {
        Unclear, ///< more bytes are needed
        List,
        Objects, ///< one after the other
        Null, ///< null, and nothing else
        NotJson, ///< no JSON; perhaps only its first byte is wrong
        Refused, ///< certainly no jobs
    };

    Kind kind = Kind::Unclear;
    std::optional<LoadError> error = {}; ///< NotJson, Refused
};

/// \p bytes: the first of the body, at least one, not space. \p isWhole: there are no more. \p allowsObjects: the body
/// may also be objects one after the other.
[[nodiscard]] BodyStart bodyStart(std::string_view bytes, bool isWhole, bool allowsObjects);

/// The error for a file that is a single object and not a job. \p object: its first bytes.
[[nodiscard]] LoadError singleObjectError(std::string_view object);

} // namespace assay
