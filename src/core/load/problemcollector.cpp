// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/problemcollector.h"

#include <utility>

namespace assay {

void ProblemCollector::add(Problem problem, qint64 offset)
{
    problem.offset = offset;
    (m_isAfterList ? m_afterList : m_problems).add(std::move(problem));
}

void ProblemCollector::endList(qint64 offset)
{
    if (m_isAfterList)
        return;
    m_isAfterList = true;
    m_endOffset = offset;
    m_hasCommaAfterList = false;
    m_trailingOffset.reset();
    m_afterList = {};
}

void ProblemCollector::noteAfterList(qint64 offset)
{
    if (m_isAfterList && !m_trailingOffset)
        m_trailingOffset = offset;
}

void ProblemCollector::noteCommaAfterList(qint64 offset)
{
    if (!m_isAfterList)
        return;
    m_hasCommaAfterList = true;
    noteAfterList(offset);
}

void ProblemCollector::continueList()
{
    if (!m_isEarlyEndReported)
        m_problems.add({ProblemKind::ListClosedEarly, false, 0, m_endOffset, {}});
    m_isEarlyEndReported = true; // a body with one list in each line has one problem, not one for each line
    m_problems.add(m_afterList);
    m_isAfterList = false;
}

void ProblemCollector::finish()
{
    if (m_isAfterList && m_trailingOffset)
        m_problems.add({ProblemKind::TrailingData, true, 0, *m_trailingOffset, {}});
}

} // namespace assay
