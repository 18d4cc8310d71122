// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/serviceurls.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

// The URL is built from encoded bytes: QUrl's setters would decode and encode some characters again.
QUrl withPath(const Connection &connection, const QByteArray &pathAndQuery)
{
    const QByteArray url = connection.baseUrl().toEncoded() + pathAndQuery; // Qt 6.8 takes no unfinished sum
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QByteArray pageParameters(qint64 offset, int limit)
{
    return "?offset="_ba + QByteArray::number(offset) + "&limit=" + QByteArray::number(limit);
}

} // namespace

QByteArray percentEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding(); // by default it keeps exactly the unreserved bytes
}

bool isPathSegment(const QString &text)
{
    return !text.isEmpty() && text != "."_L1 && text != ".."_L1;
}

QUrl jobsUrl(const Connection &connection, const ServiceFilter &filter)
{
    QByteArray path = "/confidence-scoring/jobs"_ba;
    char separator = '?';
    for (const auto &[field, value] : filter.values()) {
        path += separator + fieldKey(field).toLatin1() + '=' + percentEncoded(value);
        separator = '&';
    }
    return withPath(connection, path);
}

QUrl jobUrl(const Connection &connection, const QString &jobId)
{
    return withPath(connection, "/confidence-scoring/job/"_ba + percentEncoded(jobId));
}

QUrl summaryUrl(const Connection &connection, const QString &agent, const QString &session)
{
    QByteArray path = "/confidence-scoring/summary/agent/"_ba + percentEncoded(agent);
    if (!session.isEmpty())
        path += "/session/" + percentEncoded(session);
    return withPath(connection, path);
}

QUrl messagesUrl(const Connection &connection, const QString &session)
{
    return withPath(connection, "/sessions/"_ba + percentEncoded(session) + "/messages");
}

QUrl agentsUrl(const Connection &connection, qint64 offset, int limit)
{
    return withPath(connection, "/agents"_ba + pageParameters(offset, limit));
}

QUrl agentSessionsUrl(const Connection &connection, const QString &agentId, qint64 offset, int limit)
{
    return withPath(connection, "/agents/"_ba + percentEncoded(agentId) + "/sessions" + pageParameters(offset, limit));
}

} // namespace assay
