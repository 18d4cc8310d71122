// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/scoringmodules.h"

namespace assay {

std::optional<double> scaleTop(Scale scale) noexcept
{
    switch (scale) {
    case Scale::Judge:
        return 10.0;
    case Scale::Statistical:
        return 1.0;
    case Scale::Unknown:
        break;
    }
    return std::nullopt;
}

std::optional<double> shareOfScale(Scale scale, double score) noexcept
{
    const std::optional<double> top = scaleTop(scale);
    if (!top || !(score >= 0.0 && score <= *top))
        return std::nullopt;
    return score / *top;
}

ScoringModules::ScoringModules()
    : m_scales{
        {"correctness", Scale::Judge},          {"coherence", Scale::Judge},
        {"faithfulness", Scale::Judge},         {"observed_consistency", Scale::Statistical},
        {"data_grounding", Scale::Statistical},
    }
{
}

Scale ScoringModules::scale(std::string_view module) const
{
    const auto found = m_scales.find(module);
    return found == m_scales.end() ? Scale::Unknown : found->second;
}

void ScoringModules::setScale(std::string module, Scale scale)
{
    if (scale == Scale::Unknown)
        m_scales.erase(module);
    else
        m_scales.insert_or_assign(std::move(module), scale);
}

} // namespace assay
