// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <QtGlobal>
#include <simdjson.h>

#include "core/job/problem.h"

namespace assay {

/// The problems of the jobs that a parser holds. Their record counts these jobs from 1; they have no offset.
class ParserProblems
{
public:
    /// Forgets all problems; the next job is the first one.
    void clear()
    {
        m_all.clear();
        m_record = 1;
    }

    /// What is added from now on is about this job.
    void setRecord(qint64 record) noexcept { m_record = record; }

    // Adds the reason why the job is dropped. Returns false. Not inlined: that would cost each value some instructions.
    // \p detail is from the body, to be shown; the beginning of it is enough.
    Q_NEVER_INLINE bool fail(ProblemKind kind, std::string_view detail = {});
    Q_NEVER_INLINE bool fail(simdjson::error_code error, std::string_view detail);

    /// Adds a problem for which the job is kept.
    Q_NEVER_INLINE void warn(ProblemKind kind, std::string_view detail);
    Q_NEVER_INLINE void warn(simdjson::error_code error);

    [[nodiscard]] const std::vector<Problem> &all() const noexcept { return m_all; }

    /// Forgets all but the first \p count problems.
    void truncate(std::size_t count) { m_all.resize(count); }

private:
    std::vector<Problem> m_all;
    qint64 m_record = 1;
};

} // namespace assay
