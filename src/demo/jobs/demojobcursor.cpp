// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demojobcursor.h"

#include <algorithm>

#include "demo/jobs/demojobs.h"

namespace assay::demo {

namespace {

/// Small enough that the bytes are still in the cache when they are sent.
constexpr std::size_t BufferSize = 256 * 1024;

} // namespace

DemoJobCursor::DemoJobCursor(const DemoJobs &jobs, std::uint64_t first, std::uint64_t n, const ServiceFilter &filter)
    : m_plan(jobs.plan())
    , m_matcher(filter)
    , m_writer(jobs.plan(), jobs.phrases())
    , m_buffer(new char[BufferSize])
    , m_index(std::min(first, jobs.count()))
    , m_end(m_index + std::min(n, jobs.count() - m_index))
{
    if (m_matcher.matchesNothing())
        m_index = m_end;
    if (const std::optional<std::uint64_t> id = m_matcher.onlySession()) {
        const std::optional<Session> session = m_plan.sessionById(*id);
        if (session) {
            m_index = std::max(m_index, session->first);
            m_end = std::min(m_end, session->first + session->jobs);
        } else {
            m_index = m_end;
        }
    }
    if (m_index < m_end) {
        m_session = m_plan.sessionOfJob(m_index);
        findSession();
    }
}

void DemoJobCursor::findSession()
{
    while (m_index < m_end && !m_matcher.matchesSession(m_session)) {
        m_session = m_plan.nextSession(m_session);
        m_index = m_session.first;
    }
    m_inTurn = false;
    if (m_index < m_end)
        m_writer.beginSession(m_session);
}

void DemoJobCursor::enterTurn(std::uint32_t number)
{
    const Turn turn = m_plan.turn(m_session, number);
    m_turnEnd = std::min(
        m_session.first + (std::uint64_t{number} + 1) * m_session.moduleCount, m_session.first + m_session.jobs);
    m_turnEnd = std::min(m_turnEnd, m_end);
    m_inTurn = true;
    m_turnMatches = m_matcher.matchesTurn(turn);
    if (m_turnMatches)
        m_writer.beginTurn(turn);
    else
        m_index = m_turnEnd;
}

char *DemoJobCursor::writeTurn(char *out, const char *full)
{
    while (m_index < m_turnEnd && out < full) {
        if (!m_isFirst)
            *out++ = ',';
        m_isFirst = false;
        out = m_writer.write(out, m_index);
        ++m_index;
    }
    return out;
}

bool DemoJobCursor::next(std::string_view &piece)
{
    if (m_state == State::Done)
        return false;
    char *out = m_buffer.get();
    const char *const full = out + BufferSize - DemoJobWriter::LongestJob - 2;
    if (m_state == State::Start)
        *out++ = '[';
    m_state = State::Jobs;
    while (m_index < m_end && out < full) {
        if (m_index >= m_session.first + m_session.jobs) {
            m_session = m_plan.nextSession(m_session);
            findSession();
            continue;
        }
        if (!m_inTurn || m_index >= m_turnEnd)
            enterTurn(static_cast<std::uint32_t>((m_index - m_session.first) / m_session.moduleCount));
        out = writeTurn(out, full);
    }
    if (m_index >= m_end) {
        *out++ = ']';
        m_state = State::Done;
    }
    piece = {m_buffer.get(), static_cast<std::size_t>(out - m_buffer.get())};
    return true;
}

} // namespace assay::demo
