// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <QString>

namespace assay {

/// The first \p longest bytes of UTF-8 from the body, to be shown in a message.
[[nodiscard]] inline QString excerpt(std::string_view utf8, std::size_t longest = 80)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(utf8.size(), longest)));
}

} // namespace assay
