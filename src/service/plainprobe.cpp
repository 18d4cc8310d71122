// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/plainprobe.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include "service/servicenetwork.h"

namespace assay {

namespace {

QUrl plainRoot(const QUrl &url)
{
    QUrl root;
    root.setScheme(QStringLiteral("http"));
    root.setHost(url.host());
    root.setPort(servicePort(url));
    root.setPath(QStringLiteral("/"));
    return root;
}

} // namespace

PlainProbe::PlainProbe(const QUrl &url, QObject *parent)
    : QObject(parent)
    , m_url(plainRoot(url))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

PlainProbe::~PlainProbe() = default;

void PlainProbe::start()
{
    QNetworkRequest request(m_url);
    request.setTransferTimeout(static_cast<int>(LongestTime.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Connection", "close");
    QNetworkReply *reply = m_network->head(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        Q_EMIT answered(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0);
    });
}

} // namespace assay
