// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/elementlines.h"

#include "core/base/jsoncharacters.h"

namespace assay {

namespace {

constexpr std::size_t LongestBacktrack = std::size_t{8} << 10; // to a line that may have been a job

} // namespace

bool mayBeginLine(char first) noexcept
{
    return !isJsonSpace(first) && first != ',' && first != ':' && first != ']' && first != '}';
}

std::size_t findLine(std::string_view element, std::size_t end) noexcept
{
    for (std::size_t at = element.find('\n'); at < end && at + 1 < element.size(); at = element.find('\n', at + 1)) {
        if (mayBeginLine(element[at + 1]))
            return end - at <= LongestBacktrack ? at + 1 : 0;
    }
    return 0;
}

bool isContinued(std::string_view bytes) noexcept
{
    const std::size_t last = bytes.find_last_not_of(" \n\r\t");
    return last != std::string_view::npos && std::string_view(":,[{").find(bytes[last]) != std::string_view::npos;
}

} // namespace assay
