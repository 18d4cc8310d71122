// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/job/condition.h"
#include "core/job/scoringmodules.h"
#include "core/query/conditionnode.h"
#include "core/store/jobstore.h"
#include "core/store/markcolumn.h"

namespace assay {

/// Conditions, joined by AND, compiled for the rows that a store has now. The store and the marks must outlive it; the
/// modules, until it is prepared.
class ConditionFilter
{
public:
    /// \p marks: null when there are none.
    ConditionFilter(
        const JobStore &store, const ScoringModules &modules, const MarkColumn *marks,
        const std::vector<Condition> &conditions);

    /// Does what needs more than one row, in parallel. Call it once, before narrow(). Throws QueryStopped.
    void prepare(std::size_t rows, const StopCheck &stop) { m_node->prepare(rows, stop); }

    /// See ConditionNode.
    [[nodiscard]] std::size_t searches() const { return m_node->searches(); }

    /// Sets to 0 the entries of \p wanted (1 or 0 for each of \p size rows from the block's first row on) whose rows do
    /// not meet the conditions. Any number of threads. Throws QueryStopped.
    void narrow(std::size_t first, std::size_t size, unsigned char *wanted) const
    {
        m_node->narrow(first, size, wanted);
    }

    /// True when texts are looked at, so that threads are worth it.
    [[nodiscard]] bool isExpensive() const { return m_node->cost() > ConditionNode::Column; }

private:
    ConditionNodePtr m_node;
};

} // namespace assay
