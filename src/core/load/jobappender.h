// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include <QtGlobal>

#include "core/load/jobparser.h"
#include "core/load/problemcollector.h"
#include "core/store/jobidindex.h"
#include "core/store/jobstore.h"

namespace assay {

/// Appends the jobs of a parser to the store and to the index of ids, and reports what the parser found about them.
class JobAppender
{
public:
    /// \p problems must outlive the appender.
    JobAppender(std::shared_ptr<JobStore> store, ProblemCollector &problems);

    /// Hashes the id of the parser's last job, and prefetches what append() will need for it. Must be called once for
    /// each job, as soon as it is parsed: the memory arrives while the next jobs are parsed.
    void prepareLast(const JobParser &parser);

    /// Appends all jobs of the parser. \p offset: of the parsed bytes in the body. Throws std::bad_alloc: then either
    /// all of them were appended or none.
    void append(const JobParser &parser, qint64 offset);

    /// The most required fields that one of the jobs lacks.
    [[nodiscard]] qint64 mostMissing() const noexcept { return m_mostMissing; }

    [[nodiscard]] JobStore &store() const { return *m_store; }
    [[nodiscard]] const std::shared_ptr<JobIdIndex> &ids() const { return m_ids; }

private:
    std::shared_ptr<JobStore> m_store;
    ProblemCollector &m_problems;
    std::shared_ptr<JobIdIndex> m_ids = std::make_shared<JobIdIndex>();
    std::array<std::uint64_t, JobParser::BatchSize> m_idHashes{};
    qint64 m_mostMissing = 0;
};

} // namespace assay
