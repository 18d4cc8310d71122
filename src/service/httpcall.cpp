// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httpcall.h"

#include <algorithm>
#include <utility>

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include "service/certificatename.h"
#include "service/connection.h"
#include "service/networkpool.h"
#include "service/plainprobe.h"
#include "service/proxywatch.h"
#include "service/servicenetwork.h"
#include "service/tlsfailure.h"
#include "service/wireerrors.h"

namespace assay {

namespace {

RetryHints hintsOf(const QNetworkReply &reply)
{
    return {reply.rawHeader("Retry-After"), reply.rawHeader("X-RateLimit-Reset"), reply.rawHeader("Date")};
}

std::chrono::milliseconds elapsed(const QElapsedTimer &timer)
{
    return std::chrono::milliseconds(timer.elapsed());
}

// The answer to a GET is in the body: also of a proxy that changed it (203), and of a server that calls it created
// (201) or a part (206). Whether it is whole, the body tells.
bool hasGoodBody(int status)
{
    return status == 200 || status == 201 || status == 203 || status == 206;
}

// Codes from 200 on tell of the answer's status.
bool isNetworkError(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError && error < 200;
}

/// Deletes a helper that may be the caller.
template <typename T> void retire(std::unique_ptr<T> &helper)
{
    if (!helper)
        return;
    helper->disconnect();
    helper.release()->deleteLater();
}

ServiceOptions withLimits(ServiceOptions options, const ConnectionRoute &route)
{
    if (route.idleLimit.count() > 0)
        options.idleTimeout = route.idleLimit;
    return options;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

HttpCall::HttpCall(
    NetworkPool &networks, const ServiceOptions &options, Request request, BodySink &sink, QObject *parent)
    : QObject(parent)
    , m_networks(networks)
    , m_request(std::move(request))
    , m_options(withLimits(options, m_request.route))
    , m_policy(options.second)
    , m_sink(sink)
    , m_url(m_request.url)
{
    m_totalTimer.setSingleShot(true);
    m_totalTimer.setTimerType(Qt::PreciseTimer);
    m_idleTimer.setSingleShot(true);
    m_graceTimer.setSingleShot(true);
    m_waitTimer.setSingleShot(true);
    m_waitTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_totalTimer, &QTimer::timeout, this, &HttpCall::onTotalTime);
    connect(&m_idleTimer, &QTimer::timeout, this, &HttpCall::onIdle);
    connect(&m_graceTimer, &QTimer::timeout, this, &HttpCall::onSilence);
    connect(&m_waitTimer, &QTimer::timeout, this, &HttpCall::onWaitTick);
}

HttpCall::~HttpCall()
{
    abort();
}

void HttpCall::start()
{
    if (auto refusal = m_request.route.refusal()) {
        end(std::move(refusal));
        return;
    }
    // Qt would call the protocol unknown, as it does where a proxy answers something else than HTTP.
    if (m_url.scheme() == QLatin1StringView("https") && !QSslSocket::supportsSsl()) {
        end(HttpErrors::fromTls(TlsFailure::NotSupported, {}, m_request.subject));
        return;
    }
    auto trusted = m_request.route.certificates();
    if (!trusted) {
        end(trusted.error());
        return;
    }
    m_trusted = trusted.value();
    if (m_request.longest.count() > 0)
        m_totalTimer.start(m_request.longest);
    send();
}

void HttpCall::abort()
{
    m_totalTimer.stop();
    m_waitTimer.stop();
    retire(m_probe);
    dropReply();
}

void HttpCall::send()
{
    m_bodyKind = BodyKind::Unknown;
    m_body.reset();
    m_isEncrypted = false;
    m_tlsErrors.clear();
    m_bodySeen = false;
    m_errorBody.clear();
    m_status = 0;
    m_announcedSize = -1;
    m_network = m_networks.take(m_request.route);
    watchProxy();
    m_reply = sendServiceRequest(*m_network, m_url, m_request.key, m_trusted);
    m_reply->setReadBufferSize(ReadAhead);
    // Again when Qt has started it, which it does from the event loop: its thread hears only of changes from then on.
    QMetaObject::invokeMethod(
        m_reply, [reply = m_reply] { reply->setReadBufferSize(ReadAhead); }, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpCall::onEncrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const auto &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
    m_sinceBytes.start();
    m_idleTimer.start(m_options.idleTimeout);
}

/// Qt sends nothing before this returns. For Qt (6.4) a certificate's common name, too, is a name of the server, and
/// anything may stand in it.
void HttpCall::onEncrypted()
{
    m_isEncrypted = m_wasConnected = true;
    retire(m_proxyWatch);
    if (!certificateNames(m_reply->sslConfiguration().peerCertificate(), m_url.host()))
        end(HttpErrors::fromTls(TlsFailure::WrongName, {}, m_request.subject));
}

void HttpCall::onHead()
{
    m_sinceBytes.start();
    m_wasConnected = true;
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_status == NoContent) {
        if (m_sinkUsed)
            m_sink.restart();
        end(std::nullopt);
        return;
    }
    m_bodyKind = hasGoodBody(m_status) ? BodyKind::Good : BodyKind::Error;
    if (m_bodyKind == BodyKind::Error)
        m_graceTimer.start(m_options.grace); // the status says enough: its body need not come
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    m_announcedSize = length.isValid() ? length.toLongLong() : -1;
    m_body.emplace(*m_reply, [this] {
        m_unpacked.post([this] {
            if (m_reply && m_body)
                onBytes();
        });
    });
    const QByteArray encoding = AnswerBody::unknownEncoding(*m_reply);
    if (encoding.isEmpty())
        return;
    if (m_bodyKind == BodyKind::Good)
        end(HttpErrors::unknownEncoding(redacted(QString::fromLatin1(encoding)), m_request.subject));
    else
        onBadStatus(); // what it says can't be read
}

void HttpCall::onBytes()
{
    m_sinceBytes.start();
    if (m_bodyKind == BodyKind::Good) {
        if (m_reply->bytesAvailable() <= 0 && !m_bodySeen)
            return;
        if (!m_bodySeen && m_sinkUsed)
            m_sink.restart();
        if (!m_graceTimer.isActive())
            m_graceTimer.start(m_options.grace);
        m_bodySeen = m_sinkUsed = true;
        if (!m_sink.take(*m_body))
            end(std::nullopt);
        else if (m_body->failure() != AnswerBody::Failure::None)
            end(bodyError());
    } else if (m_bodyKind == BodyKind::Error) {
        m_body->readInto(m_errorBody, HttpErrors::LongestBody);
        if (m_errorBody.size() >= HttpErrors::LongestBody)
            onBadStatus();
    }
}

void HttpCall::onFinished()
{
    if (m_bodyKind != BodyKind::Unknown) {
        const QNetworkReply *reply = m_reply;
        m_body->setArrived();
        onBytes(); // the last bytes need not have been announced
        if (m_reply != reply)
            return; // that was the end of it
    }
    if (m_bodyKind == BodyKind::Error) {
        onBadStatus();
        return;
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_bodyKind == BodyKind::Good && m_bodySeen) {
        onBodyEnd(error);
        return;
    }
    if (error == QNetworkReply::NoError && m_bodyKind == BodyKind::Good && m_announcedSize == 0) {
        end(std::nullopt);
        return;
    }
    if (error == QNetworkReply::NoError) {
        // No status line, or a body of unknown size without a byte: Qt does not notice every end that comes too early.
        retryOrEnd(HttpErrors::fromNetwork(QNetworkReply::RemoteHostClosedError, {}, m_request.subject), 0, {});
        return;
    }
    onNoAnswer(error);
}

void HttpCall::onNoAnswer(QNetworkReply::NetworkError error)
{
    // Qt has no words for the second request that it could not send.
    const QString text = error == QNetworkReply::ContentReSendError ? QString() : systemText();
    const QString proxy = proxyInTheWay();
    const bool isTls = m_url.scheme() == QLatin1StringView("https") && !m_isEncrypted;
    if (error == QNetworkReply::SslHandshakeFailedError || (isTls && tlsFailureOf(text) != TlsFailure::NotAgreed)) {
        onTlsFailure();
        return;
    }
    const auto told = proxy.isEmpty() ? error : proxyErrorOf(error, text);
    LoadError reason = HttpErrors::fromNetwork(told, text, m_request.subject, proxy);
    if (!proxy.isEmpty())
        reason = proxyError(std::move(reason));
    // A server that was there a moment ago is being started again.
    const bool isRestarting = m_wasConnected && error == QNetworkReply::ConnectionRefusedError;
    // What a proxy refuses, it refuses again.
    const bool isDropped =
        proxy.isEmpty() ? HttpErrors::isDropped(error) : told == QNetworkReply::RemoteHostClosedError;
    if (HttpErrors::isDropped(error))
        m_wasConnected = true;
    if (isDropped || isRestarting)
        retryOrEnd(reason, 0, {});
    else
        end(reason);
}

void HttpCall::onTlsFailure()
{
    const QString text = systemText();
    const TlsFailure failure = m_tlsErrors.isEmpty() ? tlsFailureOf(text) : tlsFailureOf(m_tlsErrors);
    if (failure != TlsFailure::NotTls || !proxyInTheWay().isEmpty()) {
        end(tlsError(failure, text));
        return;
    }
    dropReply();
    m_probe = std::make_unique<PlainProbe>(m_url);
    connect(m_probe.get(), &PlainProbe::answered, this, [this, text](bool isPlainHttp) {
        retire(m_probe);
        end(HttpErrors::fromTls(isPlainHttp ? TlsFailure::PlainHttp : TlsFailure::NotTls, text, m_request.subject));
    });
    m_probe->start();
}

/// The error of a proxy; with advice about the connection's own one, if it is.
LoadError HttpCall::proxyError(LoadError error) const
{
    if (m_request.route.namedProxy())
        error.changeTexts([](LoadError &told) {
            const Advice advice = WireErrors::ownProxyAdvice();
            told.advice = advice.window;
            told.commandAdvice = advice.command;
        });
    return error;
}

/// Names the connection's own file of certificates where one does not help.
LoadError HttpCall::tlsError(TlsFailure failure, const QString &text) const
{
    LoadError error = HttpErrors::fromTls(failure, text, m_request.subject);
    if (failure == TlsFailure::Untrusted && !m_trusted.isEmpty())
        error.changeTexts([path = m_request.route.caFile](LoadError &told) {
            told.summary = HttpErrors::withUselessCertificates(told.summary, path);
        });
    return error;
}

void HttpCall::watchProxy()
{
    const QNetworkProxy proxy = serviceProxy(m_url, m_request.route);
    m_proxy = proxyName(proxy);
    if (m_proxy.isEmpty() || m_url.scheme() != QLatin1StringView("https"))
        return;
    m_proxyWatch = std::make_unique<ProxyWatch>(m_url, proxy, m_options.proxyPatience, m_options.proxyTimeout);
    connect(m_proxyWatch.get(), &ProxyWatch::closed, this, [this](const QString &text) {
        end(proxyError(HttpErrors::fromNetwork(
            QNetworkReply::ProxyConnectionClosedError, redacted(text), m_request.subject, m_proxy)));
    });
    connect(m_proxyWatch.get(), &ProxyWatch::timedOut, this, [this] {
        end(proxyError(HttpErrors::timeout(m_options.proxyTimeout, m_request.subject, m_proxy)));
    });
}

void HttpCall::onBodyEnd(QNetworkReply::NetworkError error)
{
    const bool orderly = error == QNetworkReply::NoError;
    if (m_sink.isWhole(orderly && m_body->isWhole())) {
        end(std::nullopt);
    } else {
        // Without an error the transport saw nothing amiss: a sender that died behind a proxy looks like this.
        const LoadError reason = HttpErrors::cutOff(orderly ? QString() : systemText(), m_request.subject);
        if (orderly || HttpErrors::isDropped(error))
            retryOrEnd(reason, 0, {});
        else
            end(reason);
    }
}

/// Why the body can't be read on.
LoadError HttpCall::bodyError() const
{
    return m_body->failure() == AnswerBody::Failure::TooLarge ? HttpErrors::unpacksTooLarge(m_request.subject)
                                                              : HttpErrors::damaged(m_request.subject);
}

void HttpCall::onIdle()
{
    const auto left = m_options.idleTimeout - elapsed(m_sinceBytes);
    if (left.count() > 0)
        m_idleTimer.start(left);
    else if (m_bodyKind == BodyKind::Error)
        onBadStatus();
    else if (const QString proxy = proxyInTheWay(); !proxy.isEmpty())
        end(proxyError(HttpErrors::timeout(m_options.idleTimeout, m_request.subject, proxy)));
    else
        end(HttpErrors::timeout(m_options.idleTimeout, m_request.subject));
}

void HttpCall::onTotalTime()
{
    end(HttpErrors::overTime(m_request.longest, m_request.subject));
}

/// Ends the call when the answer is closed, or its status was bad: some servers leave the connection open and say no
/// length.
void HttpCall::onSilence()
{
    const auto left = m_options.grace - elapsed(m_sinceBytes);
    if (left.count() > 0)
        m_graceTimer.start(left);
    else if (m_bodyKind == BodyKind::Error)
        onBadStatus();
    else if (m_sink.isClosed())
        end(std::nullopt);
}

/// The proxy that the request has not got past, if there is one.
QString HttpCall::proxyInTheWay() const
{
    return m_isEncrypted || m_status != 0 ? QString() : m_proxy;
}

void HttpCall::onBadStatus()
{
    if (isRedirect(m_status)) {
        const QByteArray location = m_reply->rawHeader("Location");
        const QUrl target = m_url.resolved(QUrl::fromEncoded(location));
        if (!location.isEmpty() && target.isValid()) {
            follow(target);
            return;
        }
    }
    const LoadError error = HttpErrors::fromStatus(m_status, m_errorBody, m_request.subject, m_request.key);
    retryOrEnd(error, m_status, hintsOf(*m_reply));
}

void HttpCall::follow(const QUrl &target)
{
    const QString origin = Connection::originOf(target);
    if (target.scheme() != m_request.url.scheme() || origin != Connection::originOf(m_request.url)
        || !target.userInfo().isEmpty()) {
        const QString shown = origin.isEmpty() ? target.scheme() : origin;
        end(HttpErrors::foreignRedirect(m_status, redacted(shown), m_request.subject));
        return;
    }
    if (m_redirects == MostRedirects) {
        end(HttpErrors::tooManyRedirects(m_status, MostRedirects, m_request.subject));
        return;
    }
    ++m_redirects;
    m_url = target;
    dropReply();
    send();
}

void HttpCall::retryOrEnd(LoadError error, int status, const RetryHints &hints)
{
    if (RetryPolicy::isUnreadable(status, hints)) {
        error.changeTexts([said = redacted(QString::fromUtf8(hints.retryAfter))](LoadError &told) {
            told.summary = HttpErrors::withUnreadableWait(told.summary, said);
        });
    }
    const auto wait = m_policy.waitBefore(m_retries + 1, status, hints, QDateTime::currentDateTimeUtc());
    if (!wait) {
        if (const auto longWait = RetryPolicy::tooLongWait(status, hints, QDateTime::currentDateTimeUtc()))
            error.changeTexts([wait = *longWait](LoadError &told) {
                const Advice advice = HttpErrors::askedToWait(wait);
                told.advice = advice.window;
                told.commandAdvice = advice.command;
            });
        end(error);
        return;
    }
    ++m_retries;
    m_redirects = 0;
    m_url = m_request.url;
    dropReply();
    m_wait = *wait;
    m_waitReason = redacted(error);
    m_sinceWait.start();
    m_leftTold = std::chrono::milliseconds::max();
    onWaitTick();
}

void HttpCall::onWaitTick()
{
    const auto left = std::max(m_wait - elapsed(m_sinceWait), std::chrono::milliseconds(0));
    if (left.count() == 0) {
        send();
    } else {
        // Ticks fall on whole seconds left, so that a countdown never skips one.
        auto next = left % m_policy.second();
        if (next.count() == 0)
            next = m_policy.second();
        m_waitTimer.start(std::max(next, std::chrono::milliseconds(1)));
    }
    // A timer that is early by part of a millisecond would tell the same again.
    if (left < std::exchange(m_leftTold, left))
        Q_EMIT waiting(m_retries, left, m_waitReason);
}

void HttpCall::end(std::optional<LoadError> error)
{
    abort();
    if (error)
        error = redacted(*std::move(error));
    Q_EMIT finished(error);
}

QString HttpCall::redacted(const QString &text) const
{
    return m_request.key.redacted(text);
}

LoadError HttpCall::redacted(LoadError error) const
{
    const auto isClean = [this](const LoadError &told) {
        return redacted(told.summary) == told.summary && redacted(told.detail) == told.detail;
    };
    if (error.tell && !isClean(error.tell()))
        error.tell = {}; // would tell the key again, and to leave it out would take the key
    error.summary = redacted(error.summary);
    error.detail = redacted(error.detail);
    return error;
}

/// The system's message about the reply.
QString HttpCall::systemText() const
{
    return redacted(m_reply->errorString());
}

void HttpCall::dropReply()
{
    m_idleTimer.stop();
    m_graceTimer.stop();
    retire(m_proxyWatch);
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Through a proxy, each connection is a new one: only then it is known how far a request has come.
    const bool isReusable =
        m_status != 0 && m_reply->isFinished() && !isNetworkError(m_reply->error()) && m_proxy.isEmpty();
    m_reply->abort(); // closes the connection when the answer is not through
    m_reply->deleteLater();
    m_reply = nullptr;
    m_networks.giveBack(std::move(m_network), m_request.route, isReusable);
}

} // namespace assay
