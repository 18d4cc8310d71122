// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobmark.h"

#include <array>
#include <utility>

namespace assay {

namespace {

constexpr std::array<std::pair<std::string_view, MarkFlag>, 6> Names = {{
    {"reviewed", MarkFlag::Reviewed},
    {"flag", MarkFlag::Flag},
    {"discuss", MarkFlag::Discuss},
    {"star", MarkFlag::Star},
    {"agree", MarkFlag::Agree},
    {"disagree", MarkFlag::Disagree},
}};

} // namespace

std::string_view markName(MarkFlag flag) noexcept
{
    for (const auto &[name, known] : Names) {
        if (known == flag)
            return name;
    }
    return {};
}

std::optional<MarkFlag> markByName(std::string_view name) noexcept
{
    for (const auto &[known, flag] : Names) {
        if (known == name)
            return flag;
    }
    return std::nullopt;
}

} // namespace assay
