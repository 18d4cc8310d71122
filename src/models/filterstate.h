// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include <QString>

#include "core/job/refinement.h"
#include "core/job/servicefilter.h"

namespace assay {

/// Names one filter: what the service was asked for in one field, the choice of one facet, the score range or the text.
struct FilterPart
{
    enum class Kind : std::uint8_t { Service, Facet, Score, Text };
    Kind kind = Kind::Text;
    Field field = Field::JobId; ///< of a service filter or a facet

    auto operator<=>(const FilterPart &) const = default;

    /// The name as text, such as "facet:module"; fromId() reads it.
    [[nodiscard]] QString id() const;
    [[nodiscard]] static std::optional<FilterPart> fromId(const QString &id);
};

/// Every filter that there is, also those that are switched off for now. A plain value.
struct FilterState
{
    Refinement refinement; ///< also the parts that are switched off
    ServiceFilter service; ///< what the jobs were asked for with, also the parts that are switched off
    std::set<FilterPart> off; ///< parts that are switched off; each of them is in refinement or service

    bool operator==(const FilterState &) const = default;

    /// The parts that are switched on.
    [[nodiscard]] Refinement refinementInForce() const;
    [[nodiscard]] ServiceFilter serviceInForce() const;

    /// All parts: service filters first, then facets in the order of the field table, the score, the text. A part keeps
    /// its place while it is switched off.
    [[nodiscard]] std::vector<FilterPart> parts() const;

    [[nodiscard]] bool isOn(const FilterPart &part) const { return !off.contains(part); }

    /// Takes over the service filter of another state, or its refinement; with the parts that are switched off.
    void takeService(const FilterState &other);
    void takeRefinement(const FilterState &other);

    /// True when the other state has the same service filter, switched on and off.
    [[nodiscard]] bool hasServiceOf(const FilterState &other) const;

    /// What a part says, for people, such as "Module: coherence". The part is in this state.
    [[nodiscard]] QString text(const FilterPart &part) const;

    void remove(const FilterPart &part);

    /// Removes all parts of the refinement, also those that are switched off.
    void clearRefinement();
};

} // namespace assay
