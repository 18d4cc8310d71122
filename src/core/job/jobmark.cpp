// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobmark.h"

#include <array>
#include <utility>

namespace assay {

std::optional<MarkFlag> markByName(std::string_view name) noexcept
{
    constexpr std::array<std::pair<std::string_view, MarkFlag>, 6> Names = {{
        {"reviewed", MarkFlag::Reviewed},
        {"flag", MarkFlag::Flag},
        {"discuss", MarkFlag::Discuss},
        {"star", MarkFlag::Star},
        {"agree", MarkFlag::Agree},
        {"disagree", MarkFlag::Disagree},
    }};
    for (const auto &[known, flag] : Names) {
        if (known == name)
            return flag;
    }
    return std::nullopt;
}

} // namespace assay
