// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QString>

#include "core/job/refinement.h"
#include "core/job/servicefilter.h"

namespace assay {

/// Identifies one filter: one field of the service filter, the wanted or the excluded values of a facet, the score
/// range, the text or a further condition.
struct FilterPart
{
    enum class Kind : std::uint8_t { Service, Facet, Exclude, Score, Text, Condition };
    Kind kind = Kind::Text;
    Field field = Field::JobId; ///< of a service filter, a facet or an exclusion
    std::string condition{}; ///< query text of a further condition, in UTF-8

    /// The part that stands for one of Refinement::others.
    [[nodiscard]] static FilterPart of(const Condition &other);

    auto operator<=>(const FilterPart &) const = default;

    /// The identifier as text, such as "facet:module"; fromId() parses it.
    [[nodiscard]] QString id() const;
    [[nodiscard]] static std::optional<FilterPart> fromId(const QString &id);
};

/// All filters, including those that are switched off. A plain value.
struct FilterState
{
    Refinement refinement; ///< including the parts that are switched off
    ServiceFilter service; ///< the jobs were fetched with it; including the parts that are switched off
    std::set<FilterPart> off; ///< parts that are switched off; each of them is in refinement or service

    bool operator==(const FilterState &) const = default;

    /// The parts that are switched on.
    [[nodiscard]] Refinement activeRefinement() const;
    [[nodiscard]] ServiceFilter activeService() const;

    /// All parts: service filters first, then the wanted values of the facets in the order of the field table, the
    /// excluded ones, the score, the text, further conditions. A part keeps its position while it is switched off.
    [[nodiscard]] std::vector<FilterPart> parts() const;

    [[nodiscard]] bool isOn(const FilterPart &part) const { return !off.contains(part); }

    /// Copies the service filter, or the refinement, of another state, including the parts that are switched off.
    void copyServiceFrom(const FilterState &other);
    void copyRefinementFrom(const FilterState &other);

    /// True when the other state has the same service filter, with the same parts switched off.
    [[nodiscard]] bool hasSameService(const FilterState &other) const;

    /// A part as display text, such as "Module: coherence". The part must be in this state.
    [[nodiscard]] QString text(const FilterPart &part) const;

    /// Number of values that a facet or an exclusion names; 1 for other parts, 0 for one that is not in this state.
    [[nodiscard]] std::size_t valueCount(const FilterPart &part) const;

    void remove(const FilterPart &part);

    /// Removes these values from a facet or an exclusion, and the part itself when no value is left.
    void dropValues(const FilterPart &part, const std::set<FacetValue> &values);

    /// Removes all parts of the refinement, also those that are switched off.
    void clearRefinement();
};

} // namespace assay
