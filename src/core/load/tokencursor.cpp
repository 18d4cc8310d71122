// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/tokencursor.h"

namespace assay {

std::string_view TokenCursor::takeValue() noexcept
{
    const char *const begin = address();
    std::string_view last;
    for (std::size_t depth = 0; !atEnd();) {
        const char c = first();
        last = take();
        if (c == '{' || c == '[')
            ++depth;
        else if (depth > 0 && (c == '}' || c == ']'))
            --depth;
        if (depth == 0)
            break;
    }
    return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
}

} // namespace assay
