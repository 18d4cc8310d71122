// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include "core/base/inbox.h"
#include "core/job/loaderror.h"
#include "service/answerbody.h"
#include "service/apikey.h"
#include "service/connectionroute.h"
#include "service/httperrors.h"
#include "service/retrypolicy.h"
#include "service/serviceoptions.h"
#include "service/tlsfailure.h"

class QNetworkAccessManager;

namespace assay {

class NetworkPool;
class PlainProbe;
class ProxyWatch;

/// Receives the body of a successful answer as it arrives.
class BodySink
{
public:
    virtual ~BodySink() = default;

    /// Reads all available bytes of \p body. Returns false to end the call without an error.
    virtual bool take(AnswerBody &body) = 0;

    /// The body has ended. Returns true when it is complete. \p orderly: neither the connection nor the decompression
    /// had an error.
    virtual bool isWhole(bool orderly) = 0;

    /// Whether what was received could be all of it: asked when nothing has followed for a while.
    [[nodiscard]] virtual bool isClosed() const = 0;

    /// The body was incomplete and is sent again: drops what was received.
    virtual void restart() = 0;
};

/// One GET, from the first attempt to the end: follows redirects within the origin, retries according to RetryPolicy,
/// and reads the bodies of errors. Each attempt is one request; with TLS it is sent only to a server that the
/// certificate names. Also retries when the body breaks off; the sink keeps the received part until the
/// new body begins. Used on one thread, the service thread.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QUrl url;
        ApiKey key;
        RequestSubject subject;
        /// The longest time of the whole call, with its retries and waits; 0: no limit.
        std::chrono::milliseconds longest{0};
        ConnectionRoute route = {};
    };

    static constexpr int MostRedirects = 5;
    /// The status of an answer without a body, which is no error: the sink gets nothing.
    static constexpr int NoContent = 204;
    /// The largest number of received bytes that may wait to be read; then TCP flow control pauses the sender.
    static constexpr qint64 ReadAhead = 4 * 1024 * 1024;

    /// \p networks and \p sink must outlive the call.
    HttpCall(
        NetworkPool &networks, const ServiceOptions &options, Request request, BodySink &sink,
        QObject *parent = nullptr);
    ~HttpCall() override;

    void start();

    /// Ends the request or the wait at once; finished() is not emitted.
    void abort();

    /// Size of the body in bytes according to its header, compressed where it comes compressed; -1 when not sent.
    [[nodiscard]] qint64 announcedSize() const noexcept { return m_announcedSize; }

    [[nodiscard]] const RequestSubject &subject() const noexcept { return m_request.subject; }

    /// The error or the text without the key.
    [[nodiscard]] LoadError redacted(LoadError error) const;
    [[nodiscard]] QString redacted(const QString &text) const;

    /// Status of the last answer; 0 when there was none.
    [[nodiscard]] int httpStatus() const noexcept { return m_status; }

Q_SIGNALS:
    /// Waits before retry number \p attempt, from 1. Emitted at least once a second, the last time with \p left = 0.
    void waiting(int attempt, std::chrono::milliseconds left, const assay::LoadError &reason);
    /// The call has ended. Emitted exactly once unless aborted. No error: the body is complete, or the sink ended the
    /// call.
    void finished(const std::optional<assay::LoadError> &error);

private:
    enum class BodyKind { Unknown, Good, Error };

    void send();
    void onEncrypted();
    void onHead();
    void onBytes();
    void onFinished();
    void onNoAnswer(QNetworkReply::NetworkError error);
    void onTlsFailure();
    [[nodiscard]] LoadError proxyError(LoadError error) const;
    [[nodiscard]] LoadError tlsError(TlsFailure failure, const QString &text) const;
    void watchProxy();
    void onIdle();
    void onSilence();
    void onTotalTime();
    void onBodyEnd(QNetworkReply::NetworkError error);
    void onBadStatus();
    [[nodiscard]] LoadError bodyError() const;
    [[nodiscard]] QString proxyInTheWay() const;
    [[nodiscard]] QString systemText() const;
    void follow(const QUrl &target);
    void retryOrEnd(LoadError error, int status, const RetryHints &hints);
    void onWaitTick();
    void end(std::optional<LoadError> error);
    void dropReply();

    NetworkPool &m_networks;
    const Request m_request;
    const ServiceOptions m_options; // with the limits of the route
    const RetryPolicy m_policy;
    BodySink &m_sink;

    QList<QSslCertificate> m_trusted; // of the route
    QUrl m_url; // after redirects
    std::unique_ptr<QNetworkAccessManager> m_network; // of this attempt
    QNetworkReply *m_reply = nullptr; // of m_network, until dropReply()
    QList<QSslError> m_tlsErrors; // what Qt finds wrong with the certificate
    std::unique_ptr<PlainProbe> m_probe; // after a server that does not speak TLS
    QString m_proxy; // on the way of this attempt, as `host:port`
    std::unique_ptr<ProxyWatch> m_proxyWatch; // until TLS is agreed on through the proxy
    bool m_isEncrypted = false; // this attempt's connection, if it is a new one
    BodyKind m_bodyKind = BodyKind::Unknown;
    Inbox m_unpacked; // from the thread that unpacks; outlives the body
    std::optional<AnswerBody> m_body; // of m_reply, once its header has come
    bool m_wasConnected = false; // in any attempt: somebody was there
    bool m_bodySeen = false; // the sink received bytes of this attempt's body
    bool m_sinkUsed = false; // the sink received bytes of any attempt's body
    QByteArray m_errorBody;
    int m_status = 0;
    qint64 m_announcedSize = -1;
    int m_redirects = 0;
    int m_retries = 0;

    QTimer m_totalTimer;
    QTimer m_idleTimer;
    QTimer m_graceTimer; // runs from the first byte of a good body on, and from a bad status on
    QElapsedTimer m_sinceBytes;
    QTimer m_waitTimer;
    std::chrono::milliseconds m_wait{0};
    QElapsedTimer m_sinceWait;
    std::chrono::milliseconds m_leftTold{0};
    LoadError m_waitReason;
};

} // namespace assay
