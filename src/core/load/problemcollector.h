// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <QtGlobal>

#include "core/job/problem.h"

namespace assay {

/// Counts the elements of one body and collects the problems found in it. Problems after the end of the list are kept
/// apart until it is clear whether the list really ended there: the bracket may be a stray one, or another list
/// follows.
class ProblemCollector
{
public:
    /// Counts one more element. Returns its number, from 1.
    qint64 countElement() noexcept { return ++m_elements; }

    [[nodiscard]] qint64 elements() const noexcept { return m_elements; }

    /// Adds a problem at this offset in the body.
    void add(Problem problem, qint64 offset);

    /// The list is closed by the bracket at this offset. Only the first such bracket counts.
    void endList(qint64 offset);

    /// True between endList() and continueList().
    [[nodiscard]] bool isAfterList() const noexcept { return m_isAfterList; }

    /// Something other than space is at this offset, after the end of the list. Only the first offset counts.
    void noteAfterList(qint64 offset);

    /// A comma is at this offset, after the end of the list.
    void noteCommaAfterList(qint64 offset);

    [[nodiscard]] bool hasCommaAfterList() const noexcept { return m_hasCommaAfterList; }

    /// A job follows the end of the list. Reports that, the first time, and the problems kept apart.
    void continueList();

    /// No more bytes follow. Reports what is after the end of the list.
    void finish();

    /// Forgets all problems.
    void clear() { m_problems = {}; }

    [[nodiscard]] const ProblemList &problems() const noexcept { return m_problems; }

private:
    ProblemList m_problems;
    ProblemList m_afterList; // problems that count only if the list continues
    qint64 m_elements = 0;
    qint64 m_endOffset = 0; // of the closing bracket
    std::optional<qint64> m_trailingOffset; // of the first thing after it
    bool m_isAfterList = false;
    bool m_hasCommaAfterList = false;
    bool m_isEarlyEndReported = false;
};

} // namespace assay
