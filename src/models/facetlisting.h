// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include <QString>

#include "core/query/queryresult.h"

namespace assay {

/// The order in which the values of a facet are listed. It is the order of the counts when jobs arrived, and stays
/// while only the refinement changes. Immutable; shared between threads.
struct FacetOrder
{
    std::weak_ptr<const JobStore> store;
    std::size_t sourceRows = 0; ///< rows that there were
    std::vector<JobStore::Code> codes; ///< without "no value", which is always last
    bool noValue = false; ///< some job has no value
};

/// One listed value.
struct FacetEntry
{
    FacetValue value;
    quint32 rows = 0;
    bool checked = false;
    bool excluded = false;

    bool operator==(const FacetEntry &) const = default;
};

/// What a FacetModel lists.
struct FacetListing
{
    std::vector<FacetEntry> entries;
    qsizetype hidden = 0; ///< values that pass the name filter but are too many to be listed
    std::shared_ptr<const FacetOrder> order;
};

/// A request for a listing. A plain value.
struct FacetRequest
{
    Field field = Field::Module;
    std::shared_ptr<const QueryResult> result; ///< not null
    QString nameFilter; ///< list only values that contain this text, ignoring case
    std::shared_ptr<const FacetOrder> order; ///< of the listing before; may be null
    int limit = 0; ///< number of values to list besides the chosen ones
};

/// The counts of a field in a result; null when it was not counted.
[[nodiscard]] const std::vector<FacetCount> *facetCounts(const QueryResult &result, Field field);

/// Lists the values of a facet. Values without a job that matches stay in their place, unless there are more values
/// than can be listed. Chosen values are always listed. Any thread. Nothing when the field was not counted, or when
/// stopped.
[[nodiscard]] std::optional<FacetListing> listFacet(const FacetRequest &request, const std::stop_token &stop = {});

/// The listing for a result without counts (the first rows of a load are shown before they are counted): the entries
/// stay as they are, but for what is chosen.
[[nodiscard]] std::vector<FacetEntry>
recheckedEntries(std::vector<FacetEntry> entries, const Refinement &refinement, Field field);

/// The text of a value for display.
[[nodiscard]] QString facetValueText(Field field, const FacetValue &value);

} // namespace assay
