// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sessionclock.h"

#include <algorithm>
#include <utility>

#include "workspace/workspace.h"

namespace assay {

namespace {

std::optional<qint64> milliseconds(const QDateTime &time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

std::shared_ptr<const SessionSpans> spansFrom(const QHash<QString, QList<SessionTimes>> &answers)
{
    auto spans = std::make_shared<SessionSpans>();
    for (const QList<SessionTimes> &answer : answers) {
        for (const SessionTimes &each : answer) {
            const SessionSpan span{milliseconds(each.start), milliseconds(each.end), each.isRunning};
            if (span.start || span.end)
                spans->insert_or_assign(each.session.toStdString(), span);
        }
    }
    return spans->empty() ? nullptr : spans;
}

} // namespace

SessionClock::SessionClock(Workspace &workspace)
    : m_workspace(workspace)
{
    connect(&workspace, &Workspace::originChanged, this, &SessionClock::handleService);
    connect(&workspace, &Workspace::connectionChanged, this, &SessionClock::handleService);
    connect(&workspace, &Workspace::sessionTimesFetched, this, &SessionClock::take);
}

SessionClock::~SessionClock() = default;

/// Times of another service are dropped, and nobody waits for one that can't be asked any more.
void SessionClock::handleService()
{
    const bool isAnother = m_workspace.rowConnection() != m_connection;
    if (isAnother) {
        m_workspace.cancelSessionTimes();
        m_make.cancel();
        m_asked = 0;
        m_queue.clear();
        m_answers.clear();
        m_connection = m_workspace.rowConnection();
        m_store.reset();
        m_agents.clear();
        m_tried.clear();
        m_answered.clear();
        m_failures.clear();
        m_spans.reset();
    } else if (m_workspace.rowService() != Workspace::RowService::Open) {
        cancel();
    }
    Q_EMIT changed();
}

void SessionClock::setAgents(const std::shared_ptr<const JobStore> &store, const QStringList &agents)
{
    const bool isSameStore = m_store.lock() == store;
    if (isSameStore && agents == m_agents)
        return;
    if (!isSameStore) {
        m_store = store;
        m_tried.clear();
        m_answered.clear();
        m_failures.clear();
    }
    m_agents = agents;
    Q_EMIT changed();
    askByItself();
}

void SessionClock::setAlways(bool always)
{
    m_always = always;
    askByItself();
}

bool SessionClock::isPossible() const
{
    return m_workspace.rowService() == Workspace::RowService::Open
        && std::ranges::any_of(m_agents, [this](const QString &agent) { return !m_answered.contains(agent); });
}

qsizetype SessionClock::notAsked() const
{
    return std::ranges::count_if(m_agents, [this](const QString &agent) {
        return !m_answers.contains(agent) && std::ranges::find(m_failures, agent, &Failure::agent) == m_failures.end();
    });
}

void SessionClock::ask()
{
    if (isAsking() || !isPossible())
        return;
    m_failures.clear();
    // Those that were never asked go first, so that failing ones do not keep their turn from them.
    for (const bool again : {false, true}) {
        for (const QString &agent : m_agents) {
            if (m_queue.size() < MostAgents && !m_answered.contains(agent) && m_tried.contains(agent) == again)
                m_queue += agent;
        }
    }
    askNext();
}

void SessionClock::askByItself()
{
    if (!m_always || isAsking() || m_workspace.rowService() != Workspace::RowService::Open)
        return;
    const qsizetype most = MostAgents - m_tried.size();
    for (const QString &agent : m_agents) {
        if (m_queue.size() < most && !m_tried.contains(agent))
            m_queue += agent;
    }
    if (m_queue.isEmpty())
        return;
    askNext();
}

void SessionClock::askNext()
{
    if (m_queue.isEmpty()) {
        publish();
        return;
    }
    ++m_asked;
    const QString agent = m_queue.takeFirst();
    m_tried += agent;
    m_workspace.fetchSessionTimes(agent);
    Q_EMIT changed();
}

void SessionClock::take(const QString &agent, const SessionTimesResult &result)
{
    if (!isAsking())
        return;
    if (!result) {
        m_failures.push_back({agent, result.error()});
    } else {
        m_answered += agent;
        m_answers.insert(agent, result.value());
    }
    askNext();
}

void SessionClock::cancel()
{
    if (!isAsking())
        return;
    m_workspace.cancelSessionTimes();
    m_queue.clear();
    m_tried.unite({m_agents.cbegin(), m_agents.cend()}); // it does not begin again by itself
    publish();
}

/// The times come in one step, so that rows do not move with each agent. An agent may have very many sessions.
void SessionClock::publish()
{
    m_make.run([this, answers = m_answers](const std::stop_token &) -> LatestTask::Deliver {
        return [this, spans = spansFrom(answers)] { end(spans); };
    });
}

void SessionClock::end(std::shared_ptr<const SessionSpans> spans)
{
    m_asked = 0;
    m_spans = std::move(spans);
    Q_EMIT changed();
    askByItself(); // for agents that were shown meanwhile
}

} // namespace assay
