// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include <QLocale>
#include <Qt>

#include "core/jobsource.h"
#include "core/jobstore.h"
#include "core/refinement.h"
#include "core/rows.h"
#include "core/scoringmodules.h"

namespace assay {

/// One level of the sort.
struct SortKey
{
    Field field = Field::JobId;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// Which rows are shown and in which order: a plain value.
/// Sorting: the score by share of scale, unknown scales after the known ones by raw score; text as the locale compares,
/// versions with numbers as numbers, ids by bytes. Rows without a value come last in both directions. Equal rows follow
/// the next key, then the job id, then the order of arrival. Without keys: the order of arrival.
struct JobQuery
{
    Refinement refinement;
    std::vector<SortKey> sort;
    std::vector<Field> facets; ///< fields whose counts are wanted
    ScoringModules modules;
    QLocale locale;

    bool operator==(const JobQuery &) const = default;
};

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

class IdOrder;

/// Answers a query over the first \p rows rows of the store. Any thread. Nothing when stopped in between. Whoever asks
/// for several orders of the same rows keeps an IdOrder for them.
[[nodiscard]] std::optional<QueryResult> runQuery(
    std::shared_ptr<const JobStore> store, std::size_t rows, const JobQuery &query, const std::stop_token &stop = {},
    IdOrder *ids = nullptr);

} // namespace assay
