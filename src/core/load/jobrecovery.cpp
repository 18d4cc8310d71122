// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jobrecovery.h"

#include <algorithm>
#include <utility>

#include "core/load/jobstart.h"

namespace assay {

namespace {

using What = JobSearch::Found::What;

constexpr std::size_t LongestWait = std::size_t{64} << 10; // bytes that are searched for the first job
constexpr std::string_view Separators = " \n\r\t,";

/// Whether these bytes, behind a job, may be the end of the list and of the data.
bool mayEndList(std::string_view bytes) noexcept
{
    const std::size_t other = bytes.find_first_not_of(Separators);
    return other != std::string_view::npos && bytes.size() <= LongestWait
        && bytes.find_first_not_of(" \n\r\t]", other) == std::string_view::npos;
}

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
        // The results must not depend on how the bytes were cut. What was found first ends before anything else would.
        const std::size_t end = found.what == What::Nothing ? m_window.end() : m_window.begin() + found.end;
        if (m_startError && m_window.offset(end) - m_startOffset > static_cast<qint64>(LongestWait))
            return Step::NoJobs;
        if (const auto step = decideHeld(found))
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
    const bool isPart = isJob && isJobPart();
    if (isPart && !m_startError) {
        if (!m_held)
            m_held = begin - m_window.begin();
        m_heldEnd = end - m_window.begin();
        if (m_heldEnd - *m_held > LongestWait)
            return takeHeld();
    }
    if (isPart || (!isJob && (m_startError || JobParser::lacksId(object))))
        return std::nullopt;
    if (m_held)
        return takeHeld();
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

/// The bytes between the object held back, or those that follow it, and what was found, or what may still become
/// something.
std::string_view JobRecovery::behindHeld(const JobSearch::Found &found) const
{
    const std::size_t to = found.what == What::Nothing ? m_search.needed() : found.begin;
    return m_window.view(m_window.begin() + m_heldEnd, m_window.begin() + to);
}

/// Jobs follow each other with commas or line ends between them. What is between a part of a job and the next job is
/// the rest of that job.
std::optional<JobRecovery::Step> JobRecovery::decideHeld(const JobSearch::Found &found)
{
    if (!m_held)
        return std::nullopt;
    const std::string_view behind = behindHeld(found);
    const std::size_t other = behind.find_first_not_of(Separators);
    if (std::min(other, behind.size()) > LongestWait)
        return takeHeld();
    if (other != std::string_view::npos) {
        if (found.what != What::Nothing || !mayEndList(behind))
            m_held.reset();
    } else if (found.what == What::Line || found.what == What::BrokenObject) {
        return takeHeld();
    }
    return std::nullopt;
}

JobRecovery::Step JobRecovery::takeHeld()
{
    m_window.moveTo(m_window.begin() + *std::exchange(m_held, std::nullopt));
    return Step::Element;
}

bool JobRecovery::finish()
{
    if (!m_held)
        return false;
    const std::string_view behind = behindHeld({});
    if (behind.find_first_not_of(Separators) == std::string_view::npos || mayEndList(behind))
        return takeHeld() == Step::Element;
    m_held.reset();
    return false;
}

bool JobRecovery::holdsJob(std::string_view bytes, JobSearch::Values values)
{
    JobSearch jobs;
    jobs.start({}, false, values);
    const bool takesAny = values == JobSearch::Values::Skip && m_appender.store().appendedRows() == 0;
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
    return missing > m_appender.mostMissing();
}

void JobRecovery::report(const Problem &problem, std::size_t position)
{
    Problem found = problem;
    found.record = m_problems.countElement();
    m_problems.add(std::move(found), m_window.offset(position));
}

} // namespace assay
