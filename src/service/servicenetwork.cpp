// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/servicenetwork.h"

#include <memory>
#include <utility>

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QNetworkReply>
#include <QSslConfiguration>

#include "service/connection.h"
#include "service/emptybody.h"
#include "service/proxyvariables.h"

namespace assay {

namespace {

// Requests to this machine go without a proxy, which would send the key of a plain-HTTP request elsewhere.
QList<QNetworkProxy> serviceProxies(const QUrl &url, const ConnectionRoute &route)
{
    if (Connection::isLoopbackHost(url.host()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (const auto proxy = route.namedProxy())
        return {*proxy};
    if (const ProxyChoice &choice = route.programProxy; choice.kind != ProxyChoice::Kind::System)
        return {choice.kind == ProxyChoice::Kind::None ? QNetworkProxy(QNetworkProxy::NoProxy) : choice.proxy};
    if (const auto proxy = ProxyVariables::proxyFor(url, QProcessEnvironment::systemEnvironment()))
        return {*proxy};
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

class ProxyRule : public QNetworkProxyFactory
{
public:
    explicit ProxyRule(ConnectionRoute route)
        : m_route(std::move(route))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return serviceProxies(query.url(), m_route);
    }

private:
    const ConnectionRoute m_route;
};

QNetworkRequest
serviceRequest(const QUrl &url, const ApiKey &key, const QByteArray &keyHeader, const QList<QSslCertificate> &trusted)
{
    QNetworkRequest request(url);
    if (!trusted.isEmpty()) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(trusted);
        request.setSslConfiguration(configuration);
    }
    if (!keyHeader.isEmpty())
        request.setRawHeader(key.headerName(), keyHeader);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "gzip"); // since we ask for it, Qt leaves the unpacking to AnswerBody
    request.setRawHeader("User-Agent", "Assay/" ASSAY_VERSION);
    // Qt would send the key header to the target of any redirect.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 has no advantage for one large body, and its flow control makes it slower.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Those of EmptyBody, which Qt would otherwise read into a buffer that it can send again.
    request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

} // namespace

QNetworkReply *sendServiceRequest(
    QNetworkAccessManager &network, const QUrl &url, const ApiKey &key, const QList<QSslCertificate> &trusted)
{
    auto body = std::make_unique<EmptyBody>();
    const QByteArray keyHeader = key.headerValue();
    QNetworkReply *reply = network.sendCustomRequest(serviceRequest(url, key, keyHeader, trusted), "GET", body.get());
    body.release()->setParent(reply);
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, keyHeader] {
        // After abort(), Qt's own thread may still be sending it.
        if (reply->error() != QNetworkReply::OperationCanceledError)
            ApiKey::wipe(keyHeader); // and with it the request's copy, which shares it
    });
    return reply;
}

quint16 servicePort(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == u"https" ? 443 : 80));
}

void setServiceProxy(QNetworkAccessManager &network, const ConnectionRoute &route)
{
    network.setProxyFactory(new ProxyRule(route)); // owned by it
}

QNetworkProxy serviceProxy(const QUrl &url, const ConnectionRoute &route)
{
    return serviceProxies(url, route).value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

QString proxyName(const QNetworkProxy &proxy)
{
    if (proxy.hostName().isEmpty())
        return {};
    const QString host = proxy.hostName().contains(u':') ? u'[' + proxy.hostName() + u']' : proxy.hostName();
    return host + u':' + QString::number(proxy.port());
}

} // namespace assay
