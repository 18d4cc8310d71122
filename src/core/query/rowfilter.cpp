// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rowfilter.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

#include "core/base/byteprefix.h"
#include "core/query/blockparts.h"

namespace assay {

namespace {

QByteArray bytesOf(const QString &text)
{
    return text.toUtf8();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Largest first, equal ones by text.
void sortCounts(std::vector<FacetCount> &counts, const StringDictionary &dictionary, const StopCheck &stop)
{
    struct Entry
    {
        std::uint64_t prefix; // avoids most accesses to the texts, which are not in the cache
        FacetCount count;
    };
    std::vector<Entry> entries;
    entries.reserve(counts.size());
    for (const FacetCount &count : counts) {
        stop.step(entries.size());
        entries.push_back({bytePrefix(dictionary.value(count.code)), count});
    }
    std::size_t comparisons = 0;
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        stop.step(++comparisons);
        if (a.count.rows != b.count.rows)
            return a.count.rows > b.count.rows;
        return a.prefix != b.prefix ? a.prefix < b.prefix
                                    : dictionary.value(a.count.code) < dictionary.value(b.count.code);
    });
    std::transform(entries.begin(), entries.end(), counts.begin(), [](const Entry &entry) { return entry.count; });
}

const std::set<FacetValue> *valuesOf(const std::map<Field, std::set<FacetValue>> &facets, Field field)
{
    const auto found = facets.find(field);
    return found == facets.end() || found->second.empty() ? nullptr : &found->second;
}

/// Sets passes[code] and marks the code as chosen for each of these values.
void mark(
    std::vector<char> &passes, std::vector<char> &chosen, const std::set<FacetValue> &values,
    const StringDictionary &dictionary, char pass, const StopCheck &stop)
{
    const auto set = [&](JobStore::Code code) {
        passes[code] = pass;
        chosen[code] = 1;
    };
    std::vector<QByteArray> texts;
    for (const FacetValue &value : values) {
        if (value) {
            texts.push_back(bytesOf(*value));
        } else {
            for (JobStore::Code code = 0; code < StringDictionary::First; ++code)
                set(code);
        }
    }
    std::sort(texts.begin(), texts.end(), [](const auto &a, const auto &b) { return viewOf(a) < viewOf(b); });
    for (JobStore::Code code = StringDictionary::First; !texts.empty() && code < passes.size(); ++code) {
        stop.step(code);
        const std::string_view text = dictionary.value(code);
        const auto found = std::lower_bound(
            texts.begin(), texts.end(), text, [](const auto &a, std::string_view b) { return viewOf(a) < b; });
        if (found != texts.end() && viewOf(*found) == text)
            set(code);
    }
}

} // namespace

RowFilter::RowFilter(const JobStore &store, const JobQuery &query, const StopCheck &stop)
    : m_store(store)
    , m_query(query)
    , m_stop(stop)
    , m_passesAll(query.refinement.isEmpty())
{
    prepareFacets();
    if (query.scores)
        m_scores.emplace(store, query.modules, m_stop);
    if (const auto &range = query.refinement.scoreRange)
        m_range = std::make_shared<ShareNode>(
            store, query.modules, NumberTest{NumberTest::Operator::Between, range->low, range->high});
    std::vector<Condition> conditions = query.refinement.others;
    if (!query.refinement.text.isEmpty())
        conditions.push_back(Condition::words(query.refinement.text));
    if (!conditions.empty())
        m_conditions = std::make_shared<ConditionFilter>(store, query.modules, query.marks.get(), conditions);
}

void RowFilter::prepareFacets()
{
    for (const FieldInfo &info : jobFields()) {
        if (!info.facet)
            continue;
        Facet facet;
        facet.field = info.field;
        facet.refined = valuesOf(m_query.refinement.facets, info.field) != nullptr
            || valuesOf(m_query.refinement.excluded, info.field) != nullptr;
        facet.counted = std::find(m_query.facets.begin(), m_query.facets.end(), info.field) != m_query.facets.end();
        if (!facet.refined && !facet.counted)
            continue;
        facet.counts.assign(m_store.dictionary(info.field).size(), 0);
        if (facet.refined)
            prepareChoice(facet);
        if (facet.refined && facet.counted)
            m_maxCounted = 1;
        m_facets.push_back(std::move(facet));
    }
}

void RowFilter::prepareChoice(Facet &facet) const
{
    const std::size_t size = facet.counts.size();
    const StringDictionary &dictionary = m_store.dictionary(facet.field);
    const std::set<FacetValue> *wanted = valuesOf(m_query.refinement.facets, facet.field);
    facet.passes.assign(size, wanted ? 0 : 1);
    facet.chosen.assign(size, 0);
    if (wanted)
        mark(facet.passes, facet.chosen, *wanted, dictionary, 1, m_stop);
    if (const std::set<FacetValue> *excluded = valuesOf(m_query.refinement.excluded, facet.field))
        mark(facet.passes, facet.chosen, *excluded, dictionary, 0, m_stop);
}

bool RowFilter::run(std::size_t rows, const std::stop_token &stop)
{
    const auto isCounted = [](const Facet &facet) { return facet.counted; };
    if (m_passesAll && !m_scores && std::none_of(m_facets.begin(), m_facets.end(), isCounted))
        return true;
    const std::size_t searches = m_conditions ? m_conditions->searches() : 0;
    m_countsRows = searches == 0;
    m_stop.expect(rows * std::max<std::size_t>(searches, 1));
    if (m_range)
        m_range->prepare(rows, m_stop);
    if (m_conditions)
        m_conditions->prepare(rows, m_stop);
    if (!m_conditions || !m_conditions->isExpensive()) { // too little work for threads
        filterBlocks(0, rows, stop);
        return !stop.stop_requested();
    }
    std::mutex mutex;
    std::map<std::size_t, RowFilter> parts; // by first row
    inBlockParts(rows, [&](std::size_t begin, std::size_t end) {
        RowFilter part = *this;
        part.filterBlocks(begin, end, stop);
        const std::lock_guard lock(mutex);
        parts.emplace(begin, std::move(part));
    });
    for (const auto &[first, part] : parts)
        merge(part);
    return !stop.stop_requested();
}

/// Adds the results of later rows.
void RowFilter::merge(const RowFilter &part)
{
    m_rows.insert(m_rows.end(), part.m_rows.begin(), part.m_rows.end());
    for (std::size_t i = 0; i < m_facets.size(); ++i) {
        for (std::size_t code = 0; code < m_facets[i].counts.size(); ++code)
            m_facets[i].counts[code] += part.m_facets[i].counts[code];
    }
    if (m_scores)
        m_scores->merge(*part.m_scores);
}

void RowFilter::filterBlocks(std::size_t first, std::size_t end, const std::stop_token &stop)
{
    for (; first < end && !stop.stop_requested(); first += JobStore::BlockRows) {
        const std::size_t size = JobStore::blockSize(first, end);
        filterBlock(first, size);
        if (m_countsRows)
            m_stop.advance(size);
    }
}

/// Works column by column, which is several times faster than row by row.
void RowFilter::filterBlock(std::size_t first, std::size_t size)
{
    m_failures.fill(0);
    if (!m_passesAll) {
        failByFacets(first, size);
        if (m_range)
            failByScore(first, size);
        if (m_conditions)
            failByConditions(first, size);
        const std::size_t before = m_rows.size();
        m_rows.resize(before + size);
        SourceRow *next = m_rows.data() + before;
        for (std::size_t i = 0; i < size; ++i) {
            *next = static_cast<SourceRow>(first + i);
            next += m_failures[i] == 0 ? 1 : 0;
        }
        m_rows.resize(static_cast<std::size_t>(next - m_rows.data()));
    }
    for (Facet &facet : m_facets) {
        if (facet.counted)
            count(facet, first, size);
    }
    if (m_scores) // the range does not narrow its own histogram
        m_scores->add(first, size, m_failures.data(), static_cast<Failures>(~ScoreFails));
}

void RowFilter::failByFacets(std::size_t first, std::size_t size)
{
    for (const Facet &facet : m_facets) {
        if (!facet.refined)
            continue;
        const JobStore::Code *codes = m_store.codes(facet.field, first);
        // A value added after the dictionary was read can't belong to a row published before, so all codes are in
        // range.
        for (std::size_t i = 0; i < size; ++i)
            m_failures[i] = static_cast<Failures>(m_failures[i] + (facet.passes[codes[i]] != 0 ? 0 : 1));
    }
}

void RowFilter::failByScore(std::size_t first, std::size_t size)
{
    std::array<unsigned char, JobStore::BlockRows> wanted;
    std::fill_n(wanted.begin(), size, static_cast<unsigned char>(1));
    m_range->narrow(first, size, wanted.data());
    for (std::size_t i = 0; i < size; ++i)
        m_failures[i] |= wanted[i] != 0 ? Failures{0} : ScoreFails;
}

/// Expensive, so it skips rows that are counted nowhere.
void RowFilter::failByConditions(std::size_t first, std::size_t size)
{
    std::array<unsigned char, JobStore::BlockRows> wanted; // not initialized: each entry is set here
    const bool hasScores = m_scores.has_value();
    for (std::size_t i = 0; i < size; ++i)
        wanted[i] = m_failures[i] <= m_maxCounted || (hasScores && m_failures[i] == ScoreFails) ? 1 : 0;
    m_conditions->narrow(first, size, wanted.data());
    for (std::size_t i = 0; i < size; ++i)
        m_failures[i] |= wanted[i] != 0 ? Failures{0} : ConditionFails;
}

/// A row that matches everything but this facet is counted in it: the counts show what choosing another value would
/// add.
void RowFilter::count(Facet &facet, std::size_t first, std::size_t size) const
{
    const JobStore::Code *codes = m_store.codes(facet.field, first);
    std::uint32_t *counts = facet.counts.data();
    if (m_passesAll) {
        for (std::size_t i = 0; i < size; ++i)
            ++counts[codes[i]];
    } else if (facet.refined) {
        for (std::size_t i = 0; i < size; ++i)
            counts[codes[i]] += m_failures[i] == (facet.passes[codes[i]] != 0 ? 0 : 1) ? 1 : 0;
    } else {
        for (std::size_t i = 0; i < size; ++i)
            counts[codes[i]] += m_failures[i] == 0 ? 1 : 0;
    }
}

std::optional<ScoreHistogram> RowFilter::scores() const
{
    return m_scores ? std::optional(m_scores->histogram()) : std::nullopt;
}

std::vector<std::pair<Field, std::vector<FacetCount>>> RowFilter::facetCounts() const
{
    std::vector<std::pair<Field, std::vector<FacetCount>>> all;
    for (const Field field : m_query.facets) {
        const auto facet = std::find_if(
            m_facets.begin(), m_facets.end(), [field](const Facet &f) { return f.field == field && f.counted; });
        if (facet == m_facets.end())
            continue;
        const StringDictionary &dictionary = m_store.dictionary(field);
        std::vector<FacetCount> counts;
        for (JobStore::Code code = StringDictionary::First; code < facet->counts.size(); ++code) {
            m_stop.step(code);
            const bool chosen = facet->refined && facet->chosen[code] != 0;
            if (facet->counts[code] > 0 || chosen)
                counts.push_back({code, facet->counts[code]});
        }
        sortCounts(counts, dictionary, m_stop);
        std::uint32_t none = 0;
        for (JobStore::Code code = 0; code < StringDictionary::First; ++code)
            none += facet->counts[code];
        if (none > 0 || (facet->refined && facet->chosen[StringDictionary::Null] != 0))
            counts.push_back({StringDictionary::Null, none});
        all.emplace_back(field, std::move(counts));
    }
    return all;
}

} // namespace assay
