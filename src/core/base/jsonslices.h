// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace assay {

/// Where the value that begins at \p at ends. Not recursive: any nesting depth is safe. The JSON must be valid.
[[nodiscard]] std::size_t endOfJsonValue(std::string_view json, std::size_t at);

/// Calls visit(key, value) for each member of a JSON object, in the order sent; the key is the JSON string with its
/// quotes. Both are parts of \p object, which must be valid JSON and an object.
void forEachJsonMember(
    std::string_view object, const std::function<void(std::string_view key, std::string_view value)> &visit);

/// Calls visit(value) for each element of a JSON array, which must be valid.
void forEachJsonElement(std::string_view array, const std::function<void(std::string_view value)> &visit);

} // namespace assay
