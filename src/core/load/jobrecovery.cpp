// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobrecovery.h"

#include <algorithm>
#include <utility>

#include "core/load/jobstart.h"

namespace assay {

namespace {

using What = JobSearch::Found::What;

constexpr qint64 LongestWait = qint64{64} << 10; // bytes that are searched for a better job, or for the first

} // namespace

JobRecovery::JobRecovery(ByteWindow &window, JobParser &parser, const JobAppender &appender, ProblemCollector &problems)
    : m_window(window)
    , m_parser(parser)
    , m_appender(appender)
    , m_problems(problems)
{
}

void JobRecovery::start(std::size_t from, std::string_view before, bool stopsAtLines, JobSearch::Values values)
{
    m_search.start(before, stopsAtLines, values);
    m_window.moveTo(from);
}

void JobRecovery::startBody(const LoadError &error)
{
    m_startError = error;
    m_startOffset = m_window.offset(m_window.begin());
    m_search.start({}, false);
}

JobRecovery::Step JobRecovery::next()
{
    for (;;) {
        const JobSearch::Found found = m_search.next(m_window.view(m_window.begin(), m_window.end()));
        if (const auto step = endWait(found))
            return *step;
        if (const auto step = take(found))
            return *step;
    }
}

/// What follows from what was found; nothing if the search goes on.
std::optional<JobRecovery::Step> JobRecovery::take(const JobSearch::Found &found)
{
    const std::size_t begin = m_window.begin() + found.begin;
    const std::size_t end = m_window.begin() + found.end;
    switch (found.what) {
    case What::Nothing:
        if (!m_held)
            m_window.dropTo(m_window.begin() + m_search.drop());
        m_window.scanTo(m_window.end());
        return Step::NeedsMore;
    case What::Line:
        m_held.reset();
        m_window.moveTo(begin);
        return Step::Element;
    case What::BrokenObject:
        if (!m_startError && isJobStart(m_window.view(begin, end), m_parser.firstKey()))
            report({ProblemKind::Malformed, false, 0, 0, {}}, begin);
        return std::nullopt;
    case What::Object:
        break;
    }
    return takeObject(begin, end);
}

std::optional<JobRecovery::Step> JobRecovery::takeObject(std::size_t begin, std::size_t end)
{
    const std::string_view object = m_window.view(begin, end);
    const bool isJob = m_parser.parse(object);
    if (isJob && isJobPart()) {
        if (!m_held && !m_startError && !hasJobs())
            m_held = begin - m_window.begin();
        return std::nullopt;
    }
    if (!isJob && (m_startError || JobParser::lacksId(object)))
        return std::nullopt;
    m_held.reset();
    if (!isJob) {
        report(m_parser.problems().back(), begin);
        m_window.moveTo(end);
        return Step::Element;
    }
    if (std::exchange(m_startError, std::nullopt)) {
        m_problems.add({ProblemKind::Malformed, false, m_problems.countElement(), 0, {}}, m_startOffset);
    }
    m_window.moveTo(begin);
    m_window.scanTo(end);
    return Step::Job;
}

/// Gives up waiting for the first job, or for a better one, when the search has come far enough.
std::optional<JobRecovery::Step> JobRecovery::endWait(const JobSearch::Found &found)
{
    const std::size_t begin = m_window.begin();
    const bool isNothing = found.what == What::Nothing;
    // The results must not depend on how the bytes were cut. What was found first ends before anything else would have.
    const std::size_t end = isNothing ? m_window.end() : begin + found.end;
    if (m_startError && m_window.offset(end) - m_startOffset > LongestWait)
        return Step::NoJobs;
    // Here what counts is where it begins.
    const std::size_t at = isNothing ? m_search.needed() : found.begin;
    if (m_held && static_cast<qint64>(at - *m_held) > LongestWait && takeHeld())
        return Step::Element;
    return std::nullopt;
}

bool JobRecovery::takeHeld()
{
    if (!m_held)
        return false;
    m_takesAny = true;
    m_window.moveTo(m_window.begin() + *std::exchange(m_held, std::nullopt));
    return true;
}

bool JobRecovery::holdsJob(std::string_view bytes, JobSearch::Values values)
{
    JobSearch jobs;
    jobs.start({}, false, values);
    const bool takesAny = values == JobSearch::Values::Skip && !hasJobs();
    for (JobSearch::Found found = jobs.next(bytes); found.what != What::Nothing; found = jobs.next(bytes)) {
        if (found.what == What::Object && m_parser.parse(bytes.substr(found.begin, found.end - found.begin))
            && (takesAny || !isJobPart()))
            return true;
    }
    return false;
}

/// Whether the object that the parser holds may be a part of a job. It may have an id, too, but it lacks more than jobs
/// of this body do.
bool JobRecovery::isJobPart() const
{
    const auto &problems = m_parser.problems();
    const auto missing = std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.kind == ProblemKind::MissingField;
    });
    return missing > m_appender.mostMissing() && !m_takesAny;
}

/// Whether a job of this body was read.
bool JobRecovery::hasJobs() const
{
    return m_appender.store().appendedRows() > 0;
}

void JobRecovery::report(const Problem &problem, std::size_t position)
{
    Problem found = problem;
    found.record = m_problems.countElement();
    m_problems.add(std::move(found), m_window.offset(position));
}

} // namespace assay
