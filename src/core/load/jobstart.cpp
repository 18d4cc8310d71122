// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobstart.h"

#include <cstddef>

#include "core/base/jsoncharacters.h"

namespace assay {

namespace {

constexpr std::size_t LongestIndent = 60; // space between the brace of a job and its first key

} // namespace

bool isJobStart(std::string_view bytes, std::string_view firstKey) noexcept
{
    if (!bytes.starts_with('{'))
        return false;
    std::size_t key = 1;
    while (key < bytes.size() && key < LongestIndent && isJsonSpace(bytes[key]))
        ++key;
    const std::string_view rest = bytes.substr(key);
    return rest.size() >= firstKey.size() + 2 && rest.front() == '"' && rest[firstKey.size() + 1] == '"'
        && rest.substr(1).starts_with(firstKey);
}

} // namespace assay
