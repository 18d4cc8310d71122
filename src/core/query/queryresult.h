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
#include "core/store/jobstore.h"

namespace assay {

/// One value of a facet and how many rows have it.
struct FacetCount
{
    JobStore::Code code = 0; ///< into the store's dictionary; StringDictionary::Null stands for "no value"
    std::uint32_t rows = 0; ///< among the rows that all other parts of the refinement let through; may be 0
};

/// The answer to a query. Immutable once made; shared between threads.
struct QueryResult
{
    quint64 ticket = 0; ///< which request it answers
    std::shared_ptr<const JobStore> store;
    std::size_t sourceRows = 0; ///< rows of the store that were looked at
    JobQuery query;

    /// Shown rows in order, as source rows; nothing when all rows are shown as they arrived.
    std::optional<std::vector<SourceRow>> order;

    /// Counts of each wanted facet: largest first, equal ones by text; "no value" last. A facet's own choice does not
    /// narrow its own counts, so that a second value can be picked.
    std::vector<std::pair<Field, std::vector<FacetCount>>> facets;

    [[nodiscard]] std::size_t shownRows() const { return order ? order->size() : sourceRows; }
    [[nodiscard]] SourceRow sourceRow(ShownRow row) const
    {
        return order ? (*order)[index(row)] : static_cast<SourceRow>(index(row));
    }
};

} // namespace assay
