// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/servicenetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

#include "service/connection.h"

namespace assay {

namespace {

class ProxyRule : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (Connection::isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

QNetworkRequest serviceRequest(const QUrl &url, const ApiKey &key)
{
    QNetworkRequest request(url);
    if (!key.isEmpty())
        request.setRawHeader("Meibel-API-Key", key.headerValue());
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
    return request;
}

void setServiceProxy(QNetworkAccessManager &network)
{
    network.setProxyFactory(new ProxyRule); // owned by it
}

} // namespace assay
