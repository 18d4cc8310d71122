// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include "core/job/servicefilter.h"
#include "service/connection.h"

namespace assay {

/// The UTF-8 of \p text with every byte but RFC 3986's unreserved ones (letters, digits, `-._~`) as `%XX`.
/// QUrlQuery is no help here: it leaves `+` as it is, which servers read as a space.
[[nodiscard]] QByteArray percentEncoded(const QString &text);

/// Whether \p text can stand as one part of a path. Empty text, `.` and `..` can't: every URL parser takes even their
/// encoded forms for directions.
[[nodiscard]] bool isPathPart(const QString &text);

/// The list of jobs, asked for by the filters that are set, in the order of the field table.
[[nodiscard]] QUrl jobsUrl(const Connection &connection, const ServiceFilter &filter);

/// One job. \p jobId must be a path part.
[[nodiscard]] QUrl jobUrl(const Connection &connection, const QString &jobId);

/// The score summary of an agent, or of one of its sessions when \p session is not empty. Both must be path parts.
[[nodiscard]] QUrl summaryUrl(const Connection &connection, const QString &agent, const QString &session = {});

} // namespace assay
