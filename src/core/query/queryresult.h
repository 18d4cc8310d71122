// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QtGlobal>

#include "core/job/jobquery.h"
#include "core/job/rows.h"
#include "core/query/scorehistogram.h"
#include "core/store/jobstore.h"

namespace assay {

/// One value of a facet and how many rows have it.
struct FacetCount
{
    JobStore::Code code = 0; ///< in the store's dictionary; StringDictionary::Null stands for "no value"
    std::uint32_t rows = 0; ///< among the rows that match all other parts of the refinement; may be 0
};

/// The result of a query. Immutable; shared between threads.
struct QueryResult
{
    quint64 ticket = 0; ///< of the request that it answers
    std::shared_ptr<const JobStore> store;
    std::size_t sourceRows = 0; ///< rows of the store that were queried
    JobQuery query;

    /// Shown rows in order, as source rows; nothing when all rows are shown in the order of arrival.
    std::optional<std::vector<SourceRow>> order;

    /// Counts of each requested facet: largest first, equal ones by text; "no value" last. The values chosen in a facet
    /// do not reduce its own counts, so that a second value can be chosen.
    std::vector<std::pair<Field, std::vector<FacetCount>>> facets;

    /// The scores of the rows that match all parts of the refinement but the score range; nothing unless requested.
    std::optional<ScoreHistogram> scores;

    [[nodiscard]] std::size_t shownRows() const { return order ? order->size() : sourceRows; }
    [[nodiscard]] SourceRow sourceRow(ShownRow row) const
    {
        return order ? (*order)[index(row)] : static_cast<SourceRow>(index(row));
    }
};

} // namespace assay
