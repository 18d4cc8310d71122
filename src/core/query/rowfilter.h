// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/job/rows.h"
#include "core/query/columnnodes.h"
#include "core/query/conditionfilter.h"
#include "core/query/queryresult.h"
#include "core/query/scoretally.h"
#include "core/query/stopcheck.h"
#include "core/store/jobstore.h"

namespace assay {

/// Finds the rows that match a refinement and counts the facets. Used for one query, by one thread.
class RowFilter
{
public:
    /// This, and facetCounts(), throw QueryStopped when asked to stop: of some fields there are millions of values.
    RowFilter(const JobStore &store, const JobQuery &query, const StopCheck &stop = {});

    /// Filters the first \p rows rows of the store. False when stopped before the end.
    [[nodiscard]] bool run(std::size_t rows, const std::stop_token &stop);

    /// The matching rows, in the order of arrival. Always empty when passesAll().
    [[nodiscard]] std::vector<SourceRow> takeRows() { return std::move(m_rows); }

    /// True when the refinement is empty: all rows match.
    [[nodiscard]] bool passesAll() const { return m_passesAll; }

    /// The counts for QueryResult::scores.
    [[nodiscard]] std::optional<ScoreHistogram> scores() const;

    /// The counts for QueryResult::facets.
    [[nodiscard]] std::vector<std::pair<Field, std::vector<FacetCount>>> facetCounts() const;

private:
    // The values of one facet field: which rows pass, and how many rows have each.
    struct Facet
    {
        Field field = Field::Module;
        bool refined = false;
        bool counted = false;
        std::vector<char> passes; // by code: wanted and not excluded
        std::vector<char> chosen; // by code: named as wanted or excluded; empty when not refined
        std::vector<std::uint32_t> counts; // by code
    };

    void prepareFacets();
    void prepareChoice(Facet &facet) const;
    void filterBlocks(std::size_t first, std::size_t end, const std::stop_token &stop);
    void merge(const RowFilter &part);
    void filterBlock(std::size_t first, std::size_t size);
    void failByFacets(std::size_t first, std::size_t size);
    void failByScore(std::size_t first, std::size_t size);
    void failByConditions(std::size_t first, std::size_t size);
    void count(Facet &facet, std::size_t first, std::size_t size) const;

    const JobStore &m_store;
    const JobQuery &m_query;
    StopCheck m_stop;
    std::shared_ptr<ConditionFilter> m_conditions; // of the text and of further conditions; null without
    std::vector<Facet> m_facets;
    std::shared_ptr<ShareNode> m_range; // of the score; null without
    std::optional<ScoreTally> m_scores; // when the scores are counted
    std::vector<SourceRow> m_rows;
    bool m_passesAll = false;
    bool m_countsRows = true; // for the progress: else the conditions do

    // The number of facets that a row of the block does not match, or more: see the bits.
    using Failures = unsigned char;
    static constexpr Failures ConditionFails = 0x80; // bit: the text or another condition does not match
    static constexpr Failures ScoreFails = 0x40; // bit: the score is not in the range
    static_assert(FieldCount < ScoreFails);
    std::array<Failures, JobStore::BlockRows> m_failures{};
    Failures m_maxCounted = 0; // rows with more failures are counted nowhere
};

} // namespace assay
