// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/sessiongroups.h"

#include "statistics/sessionrows.h"

namespace assay {

namespace {

/// Calls use(row, session) for each shown row, in the order of arrival.
template <typename Use>
void forEachRow(const QueryResult &result, const ShownRows &shown, const StopCheck &stop, const Use &use)
{
    for (std::size_t first = 0; first < result.sourceRows; first += JobStore::BlockRows) {
        stop.look();
        const std::size_t size = JobStore::blockSize(first, result.sourceRows);
        const JobStore::Code *sessions = result.store->codes(Field::AgentSessionId, first);
        for (std::size_t i = 0; i < size; ++i) {
            const auto row = static_cast<SourceRow>(first + i);
            if (shown.contains(row))
                use(row, sessions[i]);
        }
    }
}

} // namespace

/// A counting sort by the code of the session.
SessionGroups SessionGroups::of(const QueryResult &result, const StopCheck &stop)
{
    SessionGroups groups;
    const ShownRows shown = ShownRows::of(result, stop);
    std::vector<std::uint32_t> places(result.store->dictionary(Field::AgentSessionId).size());
    forEachRow(result, shown, stop, [&](SourceRow, JobStore::Code session) { ++places[session]; });

    for (JobStore::Code code = 0; code < StringDictionary::First; ++code)
        groups.m_withoutSession += places[code];
    std::uint32_t end = 0;
    for (JobStore::Code code = StringDictionary::First; code < places.size(); ++code) {
        stop.step(code);
        const std::uint32_t rows = places[code];
        places[code] = end;
        if (rows == 0)
            continue;
        end += rows;
        groups.m_codes.push_back(code);
        groups.m_ends.push_back(end);
    }

    groups.m_rows.resize(end);
    forEachRow(result, shown, stop, [&](SourceRow row, JobStore::Code session) {
        if (session >= StringDictionary::First)
            groups.m_rows[places[session]++] = row;
    });
    return groups;
}

} // namespace assay
