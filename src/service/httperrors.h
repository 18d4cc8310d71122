// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QByteArray>
#include <QCoreApplication>
#include <QNetworkReply>
#include <QString>

#include "core/job/loaderror.h"
#include "service/apikey.h"
#include "service/tlsfailure.h"

namespace assay {

struct Advice;
struct ErrorBody;

/// What was requested, for errors that mention it.
struct RequestSubject
{
    enum class Kind { Jobs, Job, AgentSummary, SessionSummary, Conversation, SessionTimes };
    Kind kind = Kind::Jobs;
    QString host; ///< of the service
    QString name; ///< the job's id or the agent's name
    QString session; ///< of a session summary or a conversation
    quint16 port = 0; ///< of the service; 0: not known

    /// The host with its port.
    [[nodiscard]] QString server() const;
};

/// Makes errors that a person can act on. Source: the error table of the service's reference.
class HttpErrors
{
    Q_DECLARE_TR_FUNCTIONS(HttpErrors)

public:
    /// An error's body is read up to this size, in bytes.
    static constexpr qint64 LongestBody = 64 * 1024;

    /// For an answer whose status is bad. \p body may be cut at LongestBody; what it says is told without \p key.
    [[nodiscard]] static LoadError
    fromStatus(int status, const QByteArray &body, const RequestSubject &subject, const ApiKey &key = {});

    /// The advice when the service requests a longer wait than the program supports.
    [[nodiscard]] static Advice askedToWait(std::chrono::seconds wait);

    /// The summary of an error that will be retried by the usual schedule, since what the service says of the next time
    /// can't be read. \p said: the header.
    [[nodiscard]] static QString withUnreadableWait(const QString &summary, const QString &said);

    /// The summary of an error about a certificate that the connection's own file of certificates does not vouch for.
    [[nodiscard]] static QString withUselessCertificates(const QString &summary, const QString &path);

    /// For a failure below HTTP. \p systemText is the system's message; \p proxy the `host:port` that the request did
    /// not get past, else empty.
    [[nodiscard]] static LoadError fromNetwork(
        QNetworkReply::NetworkError error, const QString &systemText, const RequestSubject &subject,
        const QString &proxy = {});

    /// For a connection that is not secure.
    [[nodiscard]] static LoadError
    fromTls(TlsFailure failure, const QString &systemText, const RequestSubject &subject);

    /// For a call that took longer than the \p limit that the user set.
    [[nodiscard]] static LoadError overTime(std::chrono::milliseconds limit, const RequestSubject &subject);

    /// For a connection that dropped in the middle of the body.
    [[nodiscard]] static LoadError cutOff(const QString &systemText, const RequestSubject &subject);

    /// For a compressed body that can't be decompressed to its end.
    [[nodiscard]] static LoadError damaged(const RequestSubject &subject);

    /// For a compressed body that is far too large when it is decompressed.
    [[nodiscard]] static LoadError unpacksTooLarge(const RequestSubject &subject);

    /// For a body that is compressed in a way that was not asked for.
    [[nodiscard]] static LoadError unknownEncoding(const QString &encoding, const RequestSubject &subject);

    /// For an answer without a byte for the time \p idle. \p proxy as above.
    [[nodiscard]] static LoadError
    timeout(std::chrono::milliseconds idle, const RequestSubject &subject, const QString &proxy = {});

    /// For a redirect to another origin, \p target.
    [[nodiscard]] static LoadError foreignRedirect(int status, const QString &target, const RequestSubject &subject);
    [[nodiscard]] static LoadError tooManyRedirects(int status, int followed, const RequestSubject &subject);

    /// For an answer with status 200 that is empty, or has other content than requested. \p detail: the parser's
    /// message, may be empty.
    [[nodiscard]] static LoadError emptyAnswer(int status, const RequestSubject &subject);
    [[nodiscard]] static LoadError unexpectedContent(const QString &detail, const RequestSubject &subject);

    /// For a single answer of more than \p limit bytes.
    [[nodiscard]] static LoadError tooLarge(qint64 limit, const RequestSubject &subject);

    /// For an agent that no entry of the service's list has the name of.
    [[nodiscard]] static LoadError noSuchAgent(const RequestSubject &subject);

    /// For a name that a URL can't contain: empty, `.` or `..`.
    [[nodiscard]] static LoadError unusableName(const QString &name);

    /// True when the connection dropped, so that a retry may help. False when the host was not found or refused the
    /// connection: that rarely changes within seconds.
    [[nodiscard]] static bool isDropped(QNetworkReply::NetworkError error);

private:
    [[nodiscard]] static LoadError
    badStatus(int status, const ErrorBody &said, const RequestSubject &subject, ApiKey::Kind keyKind);
};

} // namespace assay
