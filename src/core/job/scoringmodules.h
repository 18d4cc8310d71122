// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace assay {

/// The scale a module scores on. It comes from the registry, never from a value.
enum class Scale : unsigned char {
    Unknown, ///< the registry does not know the module: its scores are shown raw and never compared
    Judge, ///< 0 to 10, whole numbers
    Statistical, ///< 0.0 to 1.0
};

/// The top of a scale: 10 or 1; nothing for Unknown. Source: the service's reference for the score field.
[[nodiscard]] std::optional<double> scaleTop(Scale scale) noexcept;

/// Score divided by the top of its scale, 0 to 1: the only number that may be compared across scales.
/// Nothing when the scale is unknown, or when the score is outside it (such a score is shown raw).
[[nodiscard]] std::optional<double> shareOfScale(Scale scale, double score) noexcept;

/// The registry of scoring modules: which module scores on which scale. A plain value; copy it to another thread.
class ScoringModules
{
public:
    /// The modules named in the service's reference.
    ScoringModules();

    /// The scale of a module; Unknown when it is not registered. The name is compared exactly.
    [[nodiscard]] Scale scale(std::string_view module) const;

    /// Sets the scale of a module (a decision of the user). Scale::Unknown removes the module.
    void setScale(std::string module, Scale scale);

    bool operator==(const ScoringModules &) const = default;

private:
    std::map<std::string, Scale, std::less<>> m_scales;
};

} // namespace assay
