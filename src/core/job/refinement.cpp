// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/refinement.h"

#include "core/job/servicefilter.h"

namespace assay {

namespace {

using Values = std::map<Field, std::set<FacetValue>>;

void erase(Values &values, Field field, const FacetValue &value)
{
    const auto found = values.find(field);
    if (found == values.end())
        return;
    found->second.erase(value);
    if (found->second.empty())
        values.erase(found);
}

bool contains(const Values &values, Field field, const FacetValue &value)
{
    const auto found = values.find(field);
    return found != values.end() && found->second.contains(value);
}

} // namespace

bool Refinement::isEmpty() const
{
    return facets.empty() && excluded.empty() && !scoreRange && text.isEmpty();
}

void Refinement::setFacetValue(Field field, const FacetValue &value, bool wanted)
{
    if (!wanted) {
        erase(facets, field, value);
        return;
    }
    facets[field].insert(value);
    erase(excluded, field, value);
}

void Refinement::setExcluded(Field field, const FacetValue &value, bool exclude)
{
    if (!exclude) {
        erase(excluded, field, value);
        return;
    }
    excluded[field].insert(value);
    erase(facets, field, value);
}

bool Refinement::hasFacetValue(Field field, const FacetValue &value) const
{
    return contains(facets, field, value);
}

bool Refinement::isExcluded(Field field, const FacetValue &value) const
{
    return contains(excluded, field, value);
}

Refinement refinementOf(const ServiceFilter &filter)
{
    Refinement refinement;
    for (const auto &[field, value] : filter.values())
        refinement.setFacetValue(field, value, true);
    return refinement;
}

} // namespace assay
