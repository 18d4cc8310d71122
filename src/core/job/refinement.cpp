// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/refinement.h"

namespace assay {

bool Refinement::isEmpty() const
{
    return facets.empty() && !scoreRange && text.isEmpty();
}

void Refinement::setFacetValue(Field field, const FacetValue &value, bool wanted)
{
    if (wanted) {
        facets[field].insert(value);
        return;
    }
    const auto found = facets.find(field);
    if (found == facets.end())
        return;
    found->second.erase(value);
    if (found->second.empty())
        facets.erase(found);
}

bool Refinement::hasFacetValue(Field field, const FacetValue &value) const
{
    const auto found = facets.find(field);
    return found != facets.end() && found->second.contains(value);
}

} // namespace assay
