// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/sessionrows.h"

namespace assay {

ShownRows ShownRows::of(const QueryResult &result, const StopCheck &stop)
{
    ShownRows rows;
    if (!result.order || result.order->size() == result.sourceRows)
        return rows;
    rows.m_shown.resize(result.sourceRows);
    for (std::size_t i = 0; i < result.order->size(); ++i) {
        stop.step(i);
        rows.m_shown[index((*result.order)[i])] = 1;
    }
    return rows;
}

std::vector<SourceRow>
rowsOfSession(const JobStore &store, std::size_t rows, JobStore::Code session, const StopCheck &stop)
{
    std::vector<SourceRow> found;
    for (std::size_t first = 0; first < rows; first += JobStore::BlockRows) {
        stop.look();
        const std::size_t size = JobStore::blockSize(first, rows);
        const JobStore::Code *sessions = store.codes(Field::AgentSessionId, first);
        for (std::size_t i = 0; i < size; ++i) {
            if (sessions[i] == session)
                found.push_back(static_cast<SourceRow>(first + i));
        }
    }
    return found;
}

} // namespace assay
