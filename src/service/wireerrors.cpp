// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/wireerrors.h"

#include "service/httperrors.h"

namespace assay {

LoadError makeError(LoadErrorKind kind, int status, const QString &summary, const Advice &advice, const QString &detail)
{
    LoadError error;
    error.kind = kind;
    error.httpStatus = status;
    error.summary = summary;
    error.advice = advice.window;
    error.commandAdvice = advice.command;
    error.detail = detail;
    return error;
}

Advice WireErrors::proxyAdvice()
{
    return {HttpErrors::tr(
        "Check the proxy in the variables https_proxy and no_proxy, or in the system's network settings.")};
}

Advice WireErrors::ownProxyAdvice()
{
    return {HttpErrors::tr("Check the proxy of this connection, under “Connections…”.")};
}

Advice WireErrors::onlineAdvice()
{
    return {
        HttpErrors::tr("Check that this computer is online and fetch again."),
        HttpErrors::tr("Check that this computer is online and run the command again.")};
}

Advice WireErrors::baseUrlAdvice()
{
    return {HttpErrors::tr("Check the connection's base URL."), HttpErrors::tr("Check --base-url.")};
}

Advice WireErrors::portAdvice()
{
    return {
        HttpErrors::tr("Check the port in the base URL, and that the server is running."),
        HttpErrors::tr("Check the port in --base-url, and that the server is running.")};
}

LoadError
WireErrors::ofNetwork(QNetworkReply::NetworkError error, const QString &systemText, const RequestSubject &subject)
{
    constexpr LoadErrorKind Network = LoadErrorKind::Network;
    const QString &host = subject.host;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return makeError(
            Network, 0, HttpErrors::tr("The host %1 can't be found.").arg(host),
            {HttpErrors::tr("Check the connection's base URL and that this computer is online."),
             HttpErrors::tr("Check --base-url and that this computer is online.")},
            systemText);
    case QNetworkReply::ConnectionRefusedError:
        return makeError(
            Network, 0, HttpErrors::tr("Nothing answers at %1.").arg(subject.server()), portAdvice(), systemText);
    case QNetworkReply::SslHandshakeFailedError:
        return ofTls(TlsFailure::NotAgreed, systemText, subject);
    case QNetworkReply::TimeoutError:
        return makeError(
            LoadErrorKind::Timeout, 0, HttpErrors::tr("%1 does not answer.").arg(subject.server()), onlineAdvice(),
            systemText);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return makeError(
            Network, 0, HttpErrors::tr("The proxy on the way to %1 does not let the request through.").arg(host),
            {HttpErrors::tr("Check the proxy in the system's network settings.")}, systemText);
    default:
        return makeError(
            Network, 0, HttpErrors::tr("The connection to %1 was lost.").arg(host), onlineAdvice(), systemText);
    }
}

LoadError WireErrors::ofProxy(
    QNetworkReply::NetworkError error, const QString &systemText, const RequestSubject &subject, const QString &proxy)
{
    const QString &host = subject.host;
    const auto failed = [&](const QString &summary, const QString &detail) {
        return makeError(LoadErrorKind::Network, 0, summary, proxyAdvice(), detail);
    };
    switch (error) {
    case QNetworkReply::ProxyNotFoundError:
        return failed(HttpErrors::tr("The proxy %1 on the way to %2 can't be found.").arg(proxy, host), {});
    case QNetworkReply::HostNotFoundError: // Qt's own way through a proxy names the server, whichever of the two it was
        return failed(
            HttpErrors::tr("The proxy %1 can't be found, or it can't find the host %2.").arg(proxy, host), {});
    case QNetworkReply::ProxyConnectionRefusedError:
        return failed(HttpErrors::tr("Nothing answers at the proxy %1 on the way to %2.").arg(proxy, host), systemText);
    case QNetworkReply::ProxyConnectionClosedError:
        return failed(
            HttpErrors::tr("The proxy %1 on the way to %2 closed the connection without an answer.").arg(proxy, host),
            systemText);
    case QNetworkReply::ProxyTimeoutError:
        return failed(HttpErrors::tr("The proxy %1 on the way to %2 does not answer.").arg(proxy, host), systemText);
    case QNetworkReply::ProtocolUnknownError:
        return failed(
            HttpErrors::tr("What the proxy %1 on the way to %2 answers is not HTTP.").arg(proxy, host), systemText);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return makeError(
            LoadErrorKind::Network, 0,
            HttpErrors::tr("The proxy %1 on the way to %2 asks for a user name and a password.").arg(proxy, host),
            {HttpErrors::tr("Put them into the variable https_proxy, as in %1, or into the system's network settings.")
                 .arg(QLatin1StringView("http://user:password@proxy.example:3128"))},
            systemText);
    case QNetworkReply::RemoteHostClosedError:
        return failed(HttpErrors::tr("The connection to %1 by the proxy %2 was lost.").arg(host, proxy), systemText);
    default:
        return failed(
            HttpErrors::tr("The proxy %1 on the way to %2 does not let the request through.").arg(proxy, host),
            systemText);
    }
}

LoadError WireErrors::ofTls(TlsFailure failure, const QString &systemText, const RequestSubject &subject)
{
    const QString server = subject.server();
    const auto failed = [&](const QString &summary, const Advice &advice) {
        return makeError(LoadErrorKind::Tls, 0, summary, advice, systemText);
    };
    const Advice clock{HttpErrors::tr("Check this computer's clock; if it is right, tell the service's support.")};
    switch (failure) {
    case TlsFailure::Untrusted:
        return failed(
            HttpErrors::tr("The connection to %1 is not safe: its certificate can't be trusted.").arg(subject.host),
            {HttpErrors::tr("Ask whether a proxy of your network opens secure connections: this computer must know its "
                            "certificate.")});
    case TlsFailure::Expired:
        return failed(
            HttpErrors::tr("The connection to %1 is not safe: its certificate has expired.").arg(subject.host), clock);
    case TlsFailure::NotYetValid:
        return failed(
            HttpErrors::tr("The connection to %1 is not safe: its certificate is not valid yet.").arg(subject.host),
            clock);
    case TlsFailure::WrongName:
        return failed(
            HttpErrors::tr("The connection to %1 is not safe: its certificate is for another name.").arg(subject.host),
            {HttpErrors::tr("The key was not sent there. Check the host in the base URL."),
             HttpErrors::tr("The key was not sent there. Check the host in --base-url.")});
    case TlsFailure::OldProtocol:
        return failed(
            HttpErrors::tr("%1 speaks only an old version of TLS that is not safe any more.").arg(server),
            {HttpErrors::tr("The program needs TLS 1.2 or newer; tell the service's support.")});
    case TlsFailure::NoCommonCipher:
        return failed(
            HttpErrors::tr("%1 and this computer have no safe encryption in common.").arg(server),
            {HttpErrors::tr("Tell the service's support, or those who look after the proxy of your network.")});
    case TlsFailure::PlainHttp:
        return failed(HttpErrors::tr("%1 answers in plain HTTP, without encryption.").arg(server), portAdvice());
    case TlsFailure::NotTls:
        return failed(HttpErrors::tr("What answers at %1 speaks another language than TLS.").arg(server), portAdvice());
    case TlsFailure::NotSupported:
        return failed(
            HttpErrors::tr("This computer can't make secure connections: Qt finds no TLS."),
            {HttpErrors::tr("Install OpenSSL and the TLS plugin of Qt, or install the program again.")});
    case TlsFailure::NotAgreed:
        break;
    }
    return failed(
        HttpErrors::tr("No secure connection to %1 could be agreed on.").arg(server),
        {HttpErrors::tr("Tell the service's support, or those who look after the proxy of your network.")});
}

} // namespace assay
