// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/job/rows.h"
#include "core/query/queryresult.h"
#include "core/query/stopcheck.h"
#include "core/store/jobstore.h"

namespace assay {

/// The rows that a query shows, by agent session. A plain value; any thread. Takes four bytes a row and four a session.
class SessionGroups
{
public:
    /// Linear time. Throws QueryStopped and std::bad_alloc.
    [[nodiscard]] static SessionGroups of(const QueryResult &result, const StopCheck &stop);

    [[nodiscard]] std::size_t size() const { return m_codes.size(); }

    /// The code of a session, in the store's dictionary of Field::AgentSessionId. Sessions are in the order of their
    /// codes.
    [[nodiscard]] JobStore::Code code(std::size_t session) const { return m_codes[session]; }

    /// Its rows, in the order of arrival; at least one.
    [[nodiscard]] std::span<const SourceRow> rows(std::size_t session) const
    {
        return std::span(m_rows).subspan(m_ends[session], m_ends[session + 1] - m_ends[session]);
    }

    /// All rows of all sessions.
    [[nodiscard]] std::span<const SourceRow> allRows() const { return m_rows; }

    /// Rows that are shown and have no session.
    [[nodiscard]] std::size_t withoutSession() const { return m_withoutSession; }

private:
    std::vector<JobStore::Code> m_codes;
    std::vector<std::uint32_t> m_ends{0}; // m_ends[i] is where session i begins
    std::vector<SourceRow> m_rows;
    std::size_t m_withoutSession = 0;
};

} // namespace assay
