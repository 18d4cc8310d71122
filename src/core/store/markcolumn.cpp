// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/markcolumn.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>

#include "core/base/hashindex.h"
#include "core/store/jobstore.h"

namespace assay {

namespace {

constexpr std::size_t Ahead = 8; // rows whose ids are under way to the cache
constexpr std::size_t StopInterval = 8192; // rows

/// Finds marks by job id. Most ids have none: that is told by a look at two megabytes for 100,000 marks, where the map
/// itself is looked up at random in ten times as much.
class MarkFinder
{
public:
    explicit MarkFinder(const JobMarks &marks)
    {
        m_marks.reserve(marks.size());
        m_index.reserve(marks.size());
        for (const auto &entry : marks) {
            if (entry.second.isEmpty())
                continue;
            m_index.insert(HashIndex::hashOf(entry.first), static_cast<std::uint32_t>(m_marks.size()));
            m_marks.push_back(&entry);
        }
    }

    [[nodiscard]] std::size_t size() const { return m_marks.size(); }

    /// Null: nothing is said of this job.
    [[nodiscard]] const JobMark *find(std::string_view job) const
    {
        const std::optional<std::uint32_t> found =
            m_index.find(HashIndex::hashOf(job), [&](std::uint32_t i) { return m_marks[i]->first == job; });
        return found ? &m_marks[*found]->second : nullptr;
    }

private:
    std::vector<const JobMarks::value_type *> m_marks;
    HashIndex m_index; // of m_marks
};

/// Makes the marks of a column. Those without a note are few different ones: jobs share them, which saves 8 MB of
/// 100,000.
class SharedMarks
{
public:
    [[nodiscard]] std::shared_ptr<const JobMark> of(const JobMark &mark)
    {
        if (hasMark(mark.flags, MarkFlag::Note) || std::isnan(mark.score) || m_marks.size() >= MostMarks)
            return std::make_shared<const JobMark>(mark);
        std::shared_ptr<const JobMark> &shared = m_marks[{mark.flags, mark.score, mark.wasDrawn, mark.wasScoreHidden}];
        if (!shared)
            shared = std::make_shared<const JobMark>(mark);
        return shared;
    }

private:
    static constexpr std::size_t MostMarks = 10'000; // more are as good as all different

    std::map<std::tuple<MarkFlags, double, bool, bool>, std::shared_ptr<const JobMark>> m_marks;
};

} // namespace

MarkColumn::Pointer
MarkColumn::of(const JobStore &store, std::size_t rows, const JobMarks &marks, const std::stop_token &stop)
{
    auto column = std::make_shared<MarkColumn>();
    column->m_flags.resize(rows);
    const MarkFinder finder(marks);
    SharedMarks shared;
    column->m_marks.reserve(std::min(rows, finder.size()));
    for (std::size_t i = 0; i < rows && finder.size() > 0; ++i) {
        if (i % StopInterval == 0 && stop.stop_requested())
            return nullptr;
        if (i + Ahead < rows)
            store.prefetchTexts(static_cast<SourceRow>(i + Ahead));
        const auto row = static_cast<SourceRow>(i);
        const JobMark *mark = finder.find(store.text(Field::JobId, row));
        if (!mark)
            continue;
        column->m_flags[i] = mark->flags;
        column->m_marks.emplace_back(row, shared.of(*mark));
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
