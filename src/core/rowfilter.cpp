// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowfilter.h"

#include <algorithm>

namespace assay {

namespace {

constexpr std::size_t RowsBetweenStops = 8192;

QByteArray bytesOf(const QString &text)
{
    return text.toUtf8();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

RowFilter::RowFilter(const JobStore &store, const JobQuery &query)
    : m_store(store)
    , m_query(query)
    , m_matcher(query.refinement.text)
    , m_passesAll(query.refinement.isEmpty())
{
    const StringDictionary &modules = store.dictionary(Field::Module);
    m_scales.reserve(modules.size());
    for (JobStore::Code code = 0; code < modules.size(); ++code)
        m_scales.push_back(query.modules.scale(modules.value(code)));
    prepareFacets();
    if (!m_matcher.isEmpty())
        prepareText();
}

void RowFilter::prepareFacets()
{
    for (const FieldInfo &info : jobFields()) {
        if (!info.facet)
            continue;
        const auto chosen = m_query.refinement.facets.find(info.field);
        Facet facet;
        facet.field = info.field;
        facet.refined = chosen != m_query.refinement.facets.end() && !chosen->second.empty();
        facet.counted = std::find(m_query.facets.begin(), m_query.facets.end(), info.field) != m_query.facets.end();
        if (!facet.refined && !facet.counted)
            continue;
        const StringDictionary &dictionary = m_store.dictionary(info.field);
        const JobStore::Code size = dictionary.size();
        facet.counts.assign(size, 0);
        facet.wanted.assign(size, facet.refined ? 0 : 1);
        if (facet.refined) {
            std::vector<QByteArray> values;
            for (const FacetValue &value : chosen->second) {
                if (value)
                    values.push_back(bytesOf(*value));
                else
                    facet.wanted[StringDictionary::Absent] = facet.wanted[StringDictionary::Null] = 1;
            }
            std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return viewOf(a) < viewOf(b); });
            for (JobStore::Code code = StringDictionary::First; code < size; ++code) {
                const std::string_view text = dictionary.value(code);
                const auto found =
                    std::lower_bound(values.begin(), values.end(), text, [](const auto &a, std::string_view b) {
                        return viewOf(a) < b;
                    });
                if (found != values.end() && viewOf(*found) == text)
                    facet.wanted[code] = 1;
            }
        }
        m_facets.push_back(std::move(facet));
    }
}

void RowFilter::prepareText()
{
    for (const FieldInfo &info : jobFields()) {
        if (info.kind != FieldKind::Id || !isDictionaryField(info.field))
            continue;
        const StringDictionary &dictionary = m_store.dictionary(info.field);
        std::vector<char> hits(dictionary.size(), 0);
        bool any = false;
        for (JobStore::Code code = StringDictionary::First; code < hits.size(); ++code) {
            hits[code] = m_matcher.matches(dictionary.value(code)) ? 1 : 0;
            any = any || hits[code] != 0;
        }
        if (any)
            m_textHits.emplace_back(info.field, std::move(hits));
    }
}

bool RowFilter::run(std::size_t rows, const std::stop_token &stop)
{
    const bool counts = std::any_of(m_facets.begin(), m_facets.end(), [](const Facet &facet) { return facet.counted; });
    if (m_passesAll && !counts)
        return true;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % RowsBetweenStops == 0 && stop.stop_requested())
            return false;
        look(static_cast<SourceRow>(row));
    }
    return true;
}

/// A row that fails in one facet only still counts for that facet: its counts say what a further choice would bring.
void RowFilter::look(SourceRow row)
{
    const Facet *failed = nullptr;
    for (const Facet &facet : m_facets) {
        const JobStore::Code code = m_store.code(facet.field, row);
        // A value first seen after the dictionary was looked at can't belong to a row that was published before.
        if (facet.wanted[code] != 0)
            continue;
        if (failed || !facet.counted)
            return;
        failed = &facet;
    }
    if (!matchesScore(row) || !matchesText(row))
        return;
    for (Facet &facet : m_facets) {
        if (facet.counted && (!failed || failed == &facet))
            ++facet.counts[m_store.code(facet.field, row)];
    }
    if (!failed && !m_passesAll)
        m_rows.push_back(row);
}

bool RowFilter::matchesScore(SourceRow row) const
{
    if (!m_query.refinement.scoreRange)
        return true;
    const ScoreValue score = m_store.score(row);
    if (!score.hasValue())
        return false;
    const std::optional<double> share = shareOfScale(m_scales[m_store.code(Field::Module, row)], score.value);
    return share && *share >= m_query.refinement.scoreRange->low && *share <= m_query.refinement.scoreRange->high;
}

bool RowFilter::matchesText(SourceRow row) const
{
    if (m_matcher.isEmpty())
        return true;
    for (const auto &[field, hits] : m_textHits) {
        if (hits[m_store.code(field, row)] != 0)
            return true;
    }
    return m_matcher.matches(m_store.text(Field::Explanation, row))
        || m_matcher.matches(m_store.text(Field::JobId, row));
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
            const bool chosen = facet->refined && facet->wanted[code] != 0;
            if (facet->counts[code] > 0 || chosen)
                counts.push_back({code, facet->counts[code]});
        }
        std::sort(counts.begin(), counts.end(), [&dictionary](const FacetCount &a, const FacetCount &b) {
            return a.rows != b.rows ? a.rows > b.rows : dictionary.value(a.code) < dictionary.value(b.code);
        });
        const std::uint32_t none = facet->counts[StringDictionary::Absent] + facet->counts[StringDictionary::Null];
        if (none > 0 || (facet->refined && facet->wanted[StringDictionary::Null] != 0))
            counts.push_back({StringDictionary::Null, none});
        all.emplace_back(field, std::move(counts));
    }
    return all;
}

} // namespace assay
