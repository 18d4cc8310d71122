// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listchanges.h"

#include <algorithm>
#include <functional>
#include <string_view>

#include "core/job/statuskind.h"

namespace assay {

namespace {

constexpr std::size_t RowsPerStep = 4096; // between two looks at the stop token

std::string_view idOf(const JobStore &store, SourceRow row)
{
    return store.text(Field::JobId, row);
}

bool isSame(const ScoreValue &before, const ScoreValue &now)
{
    return before.kind == now.kind && (!before.hasValue() || before.value == now.value);
}

bool isSame(const JobStore &older, SourceRow before, const JobStore &newer, SourceRow now)
{
    return older.text(Field::Status, before) == newer.text(Field::Status, now)
        && isSame(older.score(before), newer.score(now))
        && older.state(Field::Explanation, before) == newer.state(Field::Explanation, now)
        && older.text(Field::Explanation, before) == newer.text(Field::Explanation, now);
}

/// The kind of each status of a store, by its code.
std::vector<StatusKind> kindsOf(const JobStore &store)
{
    const StringDictionary &names = store.dictionary(Field::Status);
    std::vector<StatusKind> kinds(StringDictionary::First, StatusKind::Unknown);
    for (JobStore::Code code = StringDictionary::First; code < names.size(); ++code)
        kinds.push_back(statusKind(names.value(code)));
    return kinds;
}

std::uint64_t hashOf(std::string_view id)
{
    return std::hash<std::string_view>()(id);
}

} // namespace

ListChanges compareLists(
    const JobStore &older, const JobIdIndex &olderIds, const JobStore &newer, const JobIdIndex &newerIds,
    const std::stop_token &stop)
{
    ListChanges changes;
    const auto isStopped = [&stop](std::size_t row) { return row % RowsPerStep == 0 && stop.stop_requested(); };
    const std::size_t rows = newer.rowCount();
    std::vector<bool> marked(rows);
    for (std::size_t i = 0; i < rows && !isStopped(i); ++i) {
        const auto row = static_cast<SourceRow>(i);
        const std::string_view id = idOf(newer, row);
        if (newerIds.find(newer, id) != row)
            continue; // not the first with its id
        const std::optional<SourceRow> before = olderIds.find(older, id);
        if (before && isSame(older, *before, newer, row))
            continue;
        ++(before ? changes.changed : changes.added);
        marked[i] = true;
    }
    const std::size_t olderRows = older.rowCount();
    for (std::size_t i = 0; i < olderRows && !isStopped(i); ++i) {
        const auto row = static_cast<SourceRow>(i);
        const std::string_view id = idOf(older, row);
        if (olderIds.find(older, id) == row && !newerIds.find(newer, id))
            ++changes.gone;
    }
    if (changes.added + changes.changed > 0)
        changes.rows = std::move(marked);
    return changes;
}

WatchedOutcome watchJobs(const JobStore &store, WatchedJobs &watched, const std::stop_token &stop)
{
    const std::vector<StatusKind> kinds = kindsOf(store);
    const std::size_t rows = store.rowCount();
    const auto kindOf = [&](std::size_t row) { return kinds[store.code(Field::Status, static_cast<SourceRow>(row))]; };
    const std::size_t known = watched.size();
    for (std::size_t i = 0; i < rows && !stop.stop_requested(); ++i) {
        if (isPending(kindOf(i)))
            watched.push_back(hashOf(idOf(store, static_cast<SourceRow>(i))));
    }
    std::sort(watched.begin() + static_cast<std::ptrdiff_t>(known), watched.end());
    std::inplace_merge(watched.begin(), watched.begin() + static_cast<std::ptrdiff_t>(known), watched.end());
    watched.erase(std::unique(watched.begin(), watched.end()), watched.end());

    WatchedOutcome outcome;
    std::vector<bool> found(watched.size());
    for (std::size_t i = 0; i < rows && !stop.stop_requested(); ++i) {
        const std::uint64_t hash = hashOf(idOf(store, static_cast<SourceRow>(i)));
        const auto place = std::lower_bound(watched.begin(), watched.end(), hash);
        if (place == watched.end() || *place != hash)
            continue;
        const auto at = static_cast<std::size_t>(place - watched.begin());
        if (found[at])
            continue;
        found[at] = true;
        switch (kindOf(i)) {
        case StatusKind::Submitted:
        case StatusKind::InProgress:
            ++outcome.pending;
            break;
        case StatusKind::Completed:
            ++outcome.completed;
            break;
        case StatusKind::Failed:
            ++outcome.failed;
            break;
        case StatusKind::NotRun:
            ++outcome.notRun;
            break;
        case StatusKind::Unknown:
            ++outcome.other;
            break;
        }
    }
    outcome.gone = static_cast<std::size_t>(std::count(found.begin(), found.end(), false));
    return outcome;
}

} // namespace assay
