// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include "core/job/servicefilter.h"
#include "service/connection.h"

namespace assay {

/// The UTF-8 of \p text with every byte as `%XX`, except RFC 3986's unreserved ones (letters, digits, `-._~`).
/// QUrlQuery does not encode `+`, which servers read as a space.
[[nodiscard]] QByteArray percentEncoded(const QString &text);

/// True when \p text can be a path segment. Empty text, `.` and `..` can't: URL parsers resolve even their encoded
/// forms as relative paths.
[[nodiscard]] bool isPathSegment(const QString &text);

/// The list of jobs, with the filters that are set as query parameters, in the order of the field table.
[[nodiscard]] QUrl jobsUrl(const Connection &connection, const ServiceFilter &filter);

/// One job. \p jobId must be a path segment.
[[nodiscard]] QUrl jobUrl(const Connection &connection, const QString &jobId);

/// The score summary of an agent, or of one of its sessions when \p session is not empty. Both must be path segments.
[[nodiscard]] QUrl summaryUrl(const Connection &connection, const QString &agent, const QString &session = {});

/// What was said in a session, which must be a path segment.
[[nodiscard]] QUrl messagesUrl(const Connection &connection, const QString &session);

/// A page of the agents, and of the sessions of one: \p agentId must be a path segment.
[[nodiscard]] QUrl agentsUrl(const Connection &connection, qint64 offset, int limit);
[[nodiscard]] QUrl agentSessionsUrl(const Connection &connection, const QString &agentId, qint64 offset, int limit);

} // namespace assay
