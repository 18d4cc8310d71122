// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/markcolumn.h"

#include <algorithm>

#include "core/store/jobstore.h"

namespace assay {

namespace {

constexpr std::size_t Ahead = 8; // rows whose ids are under way to the cache
constexpr std::size_t StopInterval = 8192; // rows

} // namespace

MarkColumn::Pointer
MarkColumn::of(const JobStore &store, std::size_t rows, const JobMarks &marks, const std::stop_token &stop)
{
    auto column = std::make_shared<MarkColumn>();
    column->m_flags.resize(rows);
    for (std::size_t i = 0; i < rows && !marks.empty(); ++i) {
        if (i % StopInterval == 0 && stop.stop_requested())
            return nullptr;
        if (i + Ahead < rows)
            store.prefetchTexts(static_cast<SourceRow>(i + Ahead));
        const auto row = static_cast<SourceRow>(i);
        const auto found = marks.find(store.text(Field::JobId, row));
        if (found == marks.end() || found->second.isEmpty())
            continue;
        column->m_flags[i] = found->second.flags;
        column->m_marks.emplace_back(row, std::make_shared<const JobMark>(found->second));
    }
    return column;
}

MarkColumn::Pointer MarkColumn::with(std::span<const std::pair<SourceRow, JobMark>> changes) const
{
    std::vector<Entry> sorted;
    sorted.reserve(changes.size());
    for (const auto &[row, mark] : changes)
        sorted.emplace_back(row, mark.isEmpty() ? nullptr : std::make_shared<const JobMark>(mark));
    std::ranges::stable_sort(sorted, {}, &Entry::first);

    auto column = std::make_shared<MarkColumn>();
    column->m_flags = m_flags;
    column->m_marks.reserve(m_marks.size() + sorted.size());
    auto old = m_marks.begin();
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto &[row, mark] = sorted[i];
        if (i + 1 < sorted.size() && sorted[i + 1].first == row)
            continue;
        for (; old != m_marks.end() && old->first < row; ++old)
            column->m_marks.push_back(*old);
        if (old != m_marks.end() && old->first == row)
            ++old;
        if (index(row) >= column->m_flags.size()) {
            if (!mark)
                continue;
            column->m_flags.resize(index(row) + 1); // the store grew
        }
        column->m_flags[index(row)] = mark ? mark->flags : MarkFlags{0};
        if (mark)
            column->m_marks.emplace_back(row, mark);
    }
    column->m_marks.insert(column->m_marks.end(), old, m_marks.end());
    return column;
}

const JobMark *MarkColumn::mark(SourceRow row) const
{
    const auto found = std::ranges::lower_bound(m_marks, row, {}, &Entry::first);
    return found == m_marks.end() || found->first != row ? nullptr : found->second.get();
}

} // namespace assay
