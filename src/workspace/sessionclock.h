// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include "core/base/latesttask.h"
#include "service/jobservice.h"
#include "statistics/sessionspan.h"

namespace assay {

class Workspace;

/// When the sessions of the shown jobs began and ended. Asks the service that the jobs came from for the sessions of
/// one agent after the other, and only when it is told to. Keeps the times as long as jobs of that service are shown.
/// GUI thread.
class SessionClock : public QObject
{
    Q_OBJECT

public:
    /// So many agents are asked for at once, those with the most jobs first.
    static constexpr qsizetype MostAgents = 50;

    /// \p workspace is not owned and must outlive this.
    explicit SessionClock(Workspace &workspace);
    ~SessionClock() override;

    /// The agents of the shown sessions, the one with the most jobs first; \p store is that of the jobs. Jobs that were
    /// loaded again may have more sessions: their agents can be asked again.
    void setAgents(const std::shared_ptr<const JobStore> &store, const QStringList &agents);

    /// Whether to ask by itself, for at most MostAgents agents of a list of jobs. Off at first.
    void setAlways(bool always);

    /// Asks for the next agents that have not answered. Does nothing while it asks, or unless isPossible().
    void ask();

    /// Stops asking. What has come stays.
    void cancel();

    /// Whether the service can be asked, and there is an agent that has not answered.
    [[nodiscard]] bool isPossible() const;

    [[nodiscard]] bool isAsking() const { return m_asked > 0; }
    [[nodiscard]] qsizetype asked() const { return m_asked; } ///< of how many agents, the one asked now counts
    [[nodiscard]] qsizetype toAsk() const { return m_asked + m_queue.size(); }

    /// Agents of the shown sessions that have never answered and did not fail when they were asked last.
    [[nodiscard]] qsizetype notAsked() const;

    /// An agent whose times did not come, and why.
    struct Failure
    {
        QString agent;
        LoadError error;
    };
    [[nodiscard]] const std::vector<Failure> &failures() const { return m_failures; }

    /// The times that have come; null when there are none. Immutable: others come as a whole.
    [[nodiscard]] const std::shared_ptr<const SessionSpans> &spans() const { return m_spans; }

    /// True when the service was asked, and told no time of any session.
    [[nodiscard]] bool knowsNothing() const { return !isAsking() && !m_answered.isEmpty() && !m_spans; }

Q_SIGNALS:
    void changed();

private:
    void handleService();
    void askNext();
    void take(const QString &agent, const SessionTimesResult &result);
    void publish();
    void end(std::shared_ptr<const SessionSpans> spans);
    void askByItself();

    Workspace &m_workspace;
    std::weak_ptr<const JobStore> m_store;
    QStringList m_agents;
    QStringList m_queue; // to ask after the one that is asked now
    qsizetype m_asked = 0; // 0: nothing is asked
    int m_connection = 0; // of what is known
    QSet<QString> m_tried; // of this store: not asked by itself any more
    QSet<QString> m_answered; // those of them that have answered
    std::vector<Failure> m_failures;
    std::shared_ptr<const SessionSpans> m_spans;
    QHash<QString, QList<SessionTimes>> m_answers; // by agent
    bool m_always = false;
    LatestTask m_make{[this] { end(m_spans); }}; // last: its work ends before the rest goes
};

} // namespace assay
