// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include "core/base/inbox.h"
#include "core/job/loaderror.h"
#include "service/answerbody.h"
#include "service/apikey.h"
#include "service/httperrors.h"
#include "service/retrypolicy.h"
#include "service/serviceoptions.h"

namespace assay {

/// Takes the body of a good answer as it arrives.
class BodySink
{
public:
    virtual ~BodySink() = default;

    /// Reads all that \p body has. False when nothing more is wanted: the call then ends without an error.
    virtual bool take(AnswerBody &body) = 0;

    /// The body has ended. Whether that is all of it; \p orderly says that connection and packing saw nothing amiss.
    virtual bool isWhole(bool orderly) = 0;

    /// The body did not come whole and begins anew: forgets what was taken of it.
    virtual void restart() = 0;
};

/// One GET, from the first try to the end: follows redirects within the origin, waits and tries again as RetryPolicy
/// says, reads the bodies of errors. What broke off in mid-body is also tried again; the sink keeps what it has until
/// the new body begins. Used on one thread, the network's.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QUrl url;
        ApiKey key;
        RequestSubject subject;
    };

    static constexpr int MostRedirects = 5;
    /// Bytes that may wait to be read before the sender is held back.
    static constexpr qint64 ReadAhead = 4 * 1024 * 1024;

    /// \p network and \p sink must outlive the call.
    HttpCall(
        QNetworkAccessManager &network, const ServiceOptions &options, Request request, BodySink &sink,
        QObject *parent = nullptr);
    ~HttpCall() override;

    void start();

    /// Ends the request or the wait at once; finished() does not follow.
    void abort();

    /// Size of the body as the sender announced it, packed where it comes packed; -1 when it did not.
    [[nodiscard]] qint64 announcedSize() const noexcept { return m_announcedSize; }

    [[nodiscard]] const RequestSubject &subject() const noexcept { return m_request.subject; }

    /// The error without the key in any of its texts.
    [[nodiscard]] LoadError redacted(LoadError error) const;

    /// Status of the last answer; 0 when there was none.
    [[nodiscard]] int httpStatus() const noexcept { return m_status; }

Q_SIGNALS:
    /// Waits before retry number \p attempt. Sent at least once a second, the last time with nothing left.
    void waiting(int attempt, std::chrono::milliseconds left, const assay::LoadError &reason);
    /// The end, exactly once unless aborted. No error: the body was received whole, or the sink wanted no more.
    void finished(const std::optional<assay::LoadError> &error);

private:
    enum class BodyKind { Unknown, Good, Error };

    void send();
    void onHead();
    void onBytes();
    void onFinished();
    void onIdle();
    void onBodyEnd(QNetworkReply::NetworkError error);
    void onBadStatus();
    [[nodiscard]] LoadError bodyError() const;
    void follow(const QUrl &target);
    void retryOrEnd(const LoadError &error, int status, const RetryHints &hints);
    void onWaitTick();
    void end(std::optional<LoadError> error);
    void dropReply();

    QNetworkAccessManager &m_network;
    const ServiceOptions m_options;
    const Request m_request;
    const RetryPolicy m_policy;
    BodySink &m_sink;

    QUrl m_url; // where redirects have led
    QNetworkReply *m_reply = nullptr; // ours until dropReply()
    BodyKind m_bodyKind = BodyKind::Unknown;
    Inbox m_unpacked; // from the thread that unpacks; outlives the body
    std::optional<AnswerBody> m_body; // of m_reply, once its head has come
    bool m_bodySeen = false; // a byte of this try's good body reached the sink
    bool m_sinkUsed = false; // so did one of any try
    QByteArray m_errorBody;
    int m_status = 0;
    qint64 m_announcedSize = -1;
    int m_redirects = 0;
    int m_retries = 0;

    QTimer m_idleTimer;
    QElapsedTimer m_sinceBytes;
    QTimer m_waitTimer;
    std::chrono::milliseconds m_wait{0};
    QElapsedTimer m_sinceWait;
    std::chrono::milliseconds m_leftTold{0};
    LoadError m_waitReason;
};

} // namespace assay
