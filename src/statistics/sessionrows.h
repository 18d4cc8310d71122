// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/job/rows.h"
#include "core/query/queryresult.h"
#include "core/query/stopcheck.h"
#include "core/store/jobstore.h"

namespace assay {

/// Which rows of a store a query shows. A plain value; any thread. Takes a byte a row, and nothing where all are shown.
class ShownRows
{
public:
    /// Linear time in the shown rows. Throws QueryStopped and std::bad_alloc.
    [[nodiscard]] static ShownRows of(const QueryResult &result, const StopCheck &stop);

    /// Constant time. Rows that came after the query are shown as long as nothing is hidden.
    [[nodiscard]] bool contains(SourceRow row) const
    {
        return m_shown.empty() || (index(row) < m_shown.size() && m_shown[index(row)] != 0);
    }

private:
    std::vector<unsigned char> m_shown; // 1 or 0 for each row; empty: all
};

/// The rows of a session among the first \p rows rows of the store, in the order of arrival, shown or not. Any thread;
/// linear time in \p rows. Throws QueryStopped and std::bad_alloc.
[[nodiscard]] std::vector<SourceRow>
rowsOfSession(const JobStore &store, std::size_t rows, JobStore::Code session, const StopCheck &stop);

} // namespace assay
