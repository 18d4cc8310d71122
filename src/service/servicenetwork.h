// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include "service/apikey.h"
#include "service/connectionroute.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace assay {

/// Sends a GET to the service: with key, Accept, Accept-Encoding and User-Agent headers; without cookies, cache,
/// automatic redirects and HTTP/2. It is sent once: when the connection drops before the answer, the reply ends with
/// ContentReSendError. \p trusted: certificates that count besides the system's. The reply belongs to \p network.
[[nodiscard]] QNetworkReply *sendServiceRequest(
    QNetworkAccessManager &network, const QUrl &url, const ApiKey &key, const QList<QSslCertificate> &trusted = {});

/// The port of a URL, or the usual one of its scheme.
[[nodiscard]] quint16 servicePort(const QUrl &url);

/// Sends requests to this machine without a proxy, which would send the key of a plain-HTTP request elsewhere. Other
/// requests use the connection's own proxy, else the program's (ConnectionRoute), else that of the environment
/// variables (ProxyVariables), else that of the system's settings.
void setServiceProxy(QNetworkAccessManager &network, const ConnectionRoute &route = {});

/// The proxy that requests for this URL use. May ask the system.
[[nodiscard]] QNetworkProxy serviceProxy(const QUrl &url, const ConnectionRoute &route = {});

/// The proxy as `host:port`; empty when it is none.
[[nodiscard]] QString proxyName(const QNetworkProxy &proxy);

} // namespace assay
