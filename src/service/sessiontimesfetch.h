// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QStringList>

#include "service/connection.h"
#include "service/httpcall.h"
#include "service/sessiontimes.h"

namespace assay {

using SessionTimesResult = Result<QList<SessionTimes>, LoadError>;

/// Finds the ids of an agent by its name, and then the times of its sessions, page by page: one request after the
/// other. Lives on the service thread, as long as one of its requests does.
class SessionTimesFetch : public std::enable_shared_from_this<SessionTimesFetch>
{
public:
    /// So many entries are asked for at once, where the service lets it; else as many as its command line asks for.
    static constexpr int PageSize = 100;
    static constexpr int SmallPageSize = 20;

    /// No more pages are asked for: a service that never comes to an end must not keep the program busy.
    static constexpr int MostPages = 1'000;

    using Answered = std::function<void(const QByteArray &body, const std::optional<LoadError> &error)>;
    /// Sends a request, and calls back once unless cancelled.
    using Send = std::function<void(const HttpCall::Request &request, const Answered &answered)>;

    /// \p request: what all requests have in common; its subject has the name of the agent.
    SessionTimesFetch(
        Connection connection, HttpCall::Request request, Send send,
        std::function<void(const SessionTimesResult &)> finished);

    void start() { next(); }

private:
    void next();
    void take(const QByteArray &body, const std::optional<LoadError> &error);
    void takePage(const ListPage &page);
    void endList();

    const Connection m_connection;
    const HttpCall::Request m_request; // without its URL
    const Send m_send;
    const std::function<void(const SessionTimesResult &)> m_finished;
    QStringList m_agents; // ids whose sessions have not been asked for; the first is asked for now
    bool m_hasAgents = false; // the list of agents has been read
    qint64 m_offset = 0; // of the next page
    int m_pageSize = PageSize;
    int m_pages = 0; // asked for, of all lists
    ListPage m_before; // the page before of the same list
    QList<SessionTimes> m_sessions;
};

} // namespace assay
