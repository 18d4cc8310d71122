// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QByteArray>
#include <QCoreApplication>
#include <QNetworkReply>
#include <QString>

#include "core/job/loaderror.h"

namespace assay {

/// What was asked for, for errors that name it.
struct RequestSubject
{
    enum class Kind { Jobs, Job, AgentSummary, SessionSummary };
    Kind kind = Kind::Jobs;
    QString host; ///< of the service
    QString name; ///< the job's id or the agent's name
    QString session; ///< of a session summary
};

/// Turns what went wrong into errors that a person can act on. See the error table of the service's reference.
class HttpErrors
{
    Q_DECLARE_TR_FUNCTIONS(HttpErrors)

public:
    /// No more of an error's body is read, in bytes.
    static constexpr qint64 LongestBody = 64 * 1024;

    /// From an answer with a status other than 200. \p body may be cut at LongestBody.
    [[nodiscard]] static LoadError fromStatus(int status, const QByteArray &body, const RequestSubject &subject);

    /// What to do when the service asks for a longer wait than the program makes.
    [[nodiscard]] static QString askedToWait(std::chrono::seconds wait);

    /// From a failure below HTTP. \p systemText is the system's own word for it.
    [[nodiscard]] static LoadError
    fromNetwork(QNetworkReply::NetworkError error, const QString &systemText, const RequestSubject &subject);

    /// The connection dropped in the middle of the body.
    [[nodiscard]] static LoadError cutOff(const QString &systemText, const RequestSubject &subject);

    /// The compressed body can't be unpacked, or not further.
    [[nodiscard]] static LoadError damaged(const RequestSubject &subject);

    /// The compressed body grows beyond all measure when it is unpacked.
    [[nodiscard]] static LoadError unpacksTooLarge(const RequestSubject &subject);

    /// The body is compressed in a way that was not asked for.
    [[nodiscard]] static LoadError unknownEncoding(const QString &encoding, const RequestSubject &subject);

    /// No byte came for so long.
    [[nodiscard]] static LoadError timeout(std::chrono::milliseconds idle, const RequestSubject &subject);

    /// The service sends the program to another origin, \p target.
    [[nodiscard]] static LoadError foreignRedirect(int status, const QString &target, const RequestSubject &subject);
    [[nodiscard]] static LoadError tooManyRedirects(int status, int followed, const RequestSubject &subject);

    /// A good status without what was asked for; \p detail is the parser's word or empty.
    [[nodiscard]] static LoadError emptyAnswer(int status, const RequestSubject &subject);
    [[nodiscard]] static LoadError notWhatWasAskedFor(const QString &detail, const RequestSubject &subject);

    /// A name that no address can hold: empty, `.` or `..`.
    [[nodiscard]] static LoadError unaskableName(const QString &name);

    /// Whether the connection dropped, so that trying again may help. A host that can't be found or that refuses won't
    /// change its mind within seconds.
    [[nodiscard]] static bool isDropped(QNetworkReply::NetworkError error);
};

} // namespace assay
