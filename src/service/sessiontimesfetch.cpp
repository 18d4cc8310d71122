// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sessiontimesfetch.h"

#include <utility>

#include "service/httperrors.h"
#include "service/serviceurls.h"

namespace assay {

SessionTimesFetch::SessionTimesFetch(
    Connection connection, HttpCall::Request request, Send send,
    std::function<void(const SessionTimesResult &)> finished)
    : m_connection(std::move(connection))
    , m_request(std::move(request))
    , m_send(std::move(send))
    , m_finished(std::move(finished))
{
}

void SessionTimesFetch::next()
{
    ++m_pages;
    HttpCall::Request request = m_request;
    request.url = m_hasAgents ? agentSessionsUrl(m_connection, m_agents.constFirst(), m_offset, m_pageSize)
                              : agentsUrl(m_connection, m_offset, m_pageSize);
    m_send(request, [self = shared_from_this()](const auto &body, const auto &error) { self->take(body, error); });
}

void SessionTimesFetch::take(const QByteArray &body, const std::optional<LoadError> &error)
{
    // No more is known of the size of a page than what the service's command line sends.
    const bool isTooLarge = error && error->kind == LoadErrorKind::InvalidFilter && m_pageSize > SmallPageSize;
    if (isTooLarge) {
        m_pageSize = SmallPageSize;
        next();
        return;
    }
    if (error) {
        m_finished(*error);
        return;
    }
    const auto page = ListPage::fromJson(body);
    if (page)
        takePage(page.value());
    else
        m_finished(HttpErrors::unexpectedContent(m_request.key.redacted(page.error()), m_request.subject));
}

void SessionTimesFetch::takePage(const ListPage &page)
{
    // A service without pages sends the same again. A page of which nothing can be read tells nothing.
    const bool isReadable = !page.agents.isEmpty() || !page.sessions.isEmpty();
    const bool isRepeated = isReadable && page.agents == m_before.agents && page.sessions == m_before.sessions;
    if (!isRepeated) {
        for (const ListPage::Agent &agent : page.agents) {
            if (!m_hasAgents && agent.name == m_request.subject.name && isPathSegment(agent.id))
                m_agents += agent.id;
        }
        if (m_hasAgents)
            m_sessions += page.sessions;
    }
    m_offset += page.entries;
    m_before = page;
    // A service may send fewer than it was asked for: only its total, or an empty page, tells the end.
    const bool isLast = page.entries == 0 || (page.total && m_offset >= *page.total);
    if (isLast || isRepeated || m_pages >= MostPages)
        endList();
    else
        next();
}

void SessionTimesFetch::endList()
{
    m_offset = 0;
    m_before = {};
    if (std::exchange(m_hasAgents, true))
        m_agents.removeFirst();
    else if (m_agents.isEmpty()) {
        m_finished(HttpErrors::noSuchAgent(m_request.subject));
        return;
    }
    if (m_agents.isEmpty() || m_pages >= MostPages)
        m_finished(m_sessions);
    else
        next();
}

} // namespace assay
