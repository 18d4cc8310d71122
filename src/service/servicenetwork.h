// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>
#include <QUrl>

#include "service/apikey.h"

class QNetworkAccessManager;

namespace assay {

/// A GET request for the service: with key, Accept, Accept-Encoding and User-Agent headers; without cookies, cache,
/// automatic redirects and HTTP/2.
[[nodiscard]] QNetworkRequest serviceRequest(const QUrl &url, const ApiKey &key);

/// Sends requests to this machine without a proxy, which would send the key of a plain-HTTP request elsewhere. Other
/// requests use the proxy of the environment variables (ProxyVariables), or else of the system's settings.
void setServiceProxy(QNetworkAccessManager &network);

/// The proxy that requests for this URL use, as `host:port`; empty when there is none. May ask the system.
[[nodiscard]] QString serviceProxyName(const QUrl &url);

} // namespace assay
