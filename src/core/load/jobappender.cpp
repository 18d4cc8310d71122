// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobappender.h"

#include <algorithm>
#include <utility>

#include "core/load/excerpt.h"

namespace assay {

JobAppender::JobAppender(std::shared_ptr<JobStore> store, ProblemCollector &problems)
    : m_store(std::move(store))
    , m_problems(problems)
{
}

void JobAppender::prepareLast(const JobParser &parser)
{
    const auto drafts = parser.drafts();
    m_idHashes[drafts.size() - 1] = m_ids->prefetch(drafts.back().texts[index(Field::JobId)]);
}

void JobAppender::append(const JobParser &parser, qint64 offset)
{
    const auto drafts = parser.drafts();
    const auto idOf = [&drafts](std::size_t i) { return drafts[i].texts[index(Field::JobId)]; };
    // Where there is no memory for it, neither the store nor the index changes.
    m_ids->reserve(drafts.size());
    const std::size_t first = index(m_store->append(drafts));
    std::array<bool, JobParser::BatchSize> isRepeated{};
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const auto row = static_cast<SourceRow>(first + i);
        isRepeated[i] = m_ids->insert(*m_store, idOf(i), row, m_idHashes[i]).has_value();
    }
    auto problem = parser.problems().begin();
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const qint64 jobOffset = offset + static_cast<qint64>(parser.offsets()[i]);
        const qint64 element = m_problems.countElement();
        qint64 missing = 0;
        for (; problem != parser.problems().end() && problem->record == static_cast<qint64>(i) + 1; ++problem) {
            Problem found = *problem;
            missing += found.kind == ProblemKind::MissingField ? 1 : 0;
            m_mostMissing = std::max(m_mostMissing, missing);
            found.record = element;
            m_problems.add(std::move(found), jobOffset);
        }
        if (isRepeated[i])
            m_problems.add({ProblemKind::DuplicateId, true, element, 0, excerpt(idOf(i))}, jobOffset);
    }
}

} // namespace assay
