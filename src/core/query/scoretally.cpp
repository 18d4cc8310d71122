// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/scoretally.h"

#include <algorithm>

#include "core/job/statuskind.h"
#include "core/query/dictionarytests.h"

namespace assay {

ScoreTally::ScoreTally(const JobStore &store, const ScoringModules &modules, const StopCheck &stop)
    : m_store(&store)
    , m_tops(scaleTops(store, modules, stop))
{
    const StringDictionary &names = store.dictionary(Field::Module);
    for (JobStore::Code code = 0; code < names.size(); ++code) {
        stop.step(code);
        m_firstBins.push_back(modules.scale(names.value(code)) == Scale::Judge ? Judge : Statistical);
    }
    const StringDictionary &statuses = store.dictionary(Field::Status);
    for (JobStore::Code code = 0; code < statuses.size(); ++code) {
        stop.step(code);
        const StatusKind kind = statusKind(statuses.value(code));
        Slot slot = Unscored;
        if (isPending(kind))
            slot = Pending;
        else if (kind == StatusKind::Failed)
            slot = Failed;
        else if (kind == StatusKind::NotRun)
            slot = NotRun;
        m_withoutScore.push_back(slot);
    }
}

/// Computes the same share as shareOfScale(), without a branch for each row.
void ScoreTally::add(std::size_t first, std::size_t size, const unsigned char *skipped, unsigned char mask)
{
    const JobStore::Code *modules = m_store->codes(Field::Module, first);
    const JobStore::Code *statuses = m_store->codes(Field::Status, first);
    const double *scores = m_store->scores(first);
    const ScoreValue::Kind *kinds = m_store->scoreKinds(first);
    for (std::size_t i = 0; i < size; ++i) {
        const double top = m_tops[modules[i]];
        const double score = scores[i];
        const bool hasScore = kinds[i] >= ScoreValue::Kind::Integer;
        const bool inside = hasScore & (score >= 0.0) & (score <= top);
        const std::size_t bin = m_firstBins[modules[i]] + ScoreHistogram::binOf(inside ? score / top : 0.0);
        const std::size_t without =
            hasScore ? static_cast<std::size_t>(Unscaled) : static_cast<std::size_t>(m_withoutScore[statuses[i]]);
        m_counts[i & 1U][inside ? bin : without] += (skipped[i] & mask) == 0 ? 1 : 0;
    }
}

void ScoreTally::merge(const ScoreTally &part)
{
    for (std::size_t half = 0; half < m_counts.size(); ++half) {
        for (std::size_t slot = 0; slot < Slots; ++slot)
            m_counts[half][slot] += part.m_counts[half][slot];
    }
}

ScoreHistogram ScoreTally::histogram() const
{
    const auto rows = [this](std::size_t slot) { return m_counts[0][slot] + m_counts[1][slot]; };
    ScoreHistogram histogram;
    for (std::size_t bin = 0; bin < ScoreHistogram::Bins; ++bin) {
        histogram.judge[bin] = rows(Judge + bin);
        histogram.statistical[bin] = rows(Statistical + bin);
    }
    histogram.pending = rows(Pending);
    histogram.failed = rows(Failed);
    histogram.notRun = rows(NotRun);
    histogram.unscored = rows(Unscored);
    histogram.unscaled = rows(Unscaled);
    return histogram;
}

} // namespace assay
