// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace assay {

/// When a session began and ended, as the service tells: the only clock there is for a job.
struct SessionTimes
{
    QString session;
    QDateTime start; ///< UTC, or as sent where no zone was sent; invalid when none was sent that the program can read
    QDateTime end; ///< likewise; invalid also while the session is running
    bool isRunning = false; ///< no end was sent

    bool operator==(const SessionTimes &) const = default;
};

/// One page of a list that comes in pages.
struct ListPage
{
    /// An agent of `GET /agents`.
    struct Agent
    {
        QString id;
        QString name;

        bool operator==(const Agent &) const = default;
    };

    QList<Agent> agents; ///< of a page of agents: those with an id and a name
    QList<SessionTimes> sessions; ///< of a page of sessions: those with an id
    qsizetype entries = 0; ///< all that were sent, usable or not: where the next page begins
    std::optional<qint64> total; ///< of all pages; nothing when it was not sent

    /// Reads a page of either list. An entry that can't be used is counted and left out. Fails with the parser's
    /// message when the answer is not an object with a list `data`.
    static Result<ListPage, QString> fromJson(const QByteArray &json);
};

} // namespace assay
