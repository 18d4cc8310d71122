// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>
#include <QUrl>

#include "service/apikey.h"

class QNetworkAccessManager;

namespace assay {

/// A GET as the service wants it: key, JSON (perhaps in gzip), who asks; no cookies, no cache, no redirects by
/// themselves, HTTP/1.1.
[[nodiscard]] QNetworkRequest serviceRequest(const QUrl &url, const ApiKey &key);

/// Sends requests to this machine directly: a proxy would carry the key of a plain-HTTP request elsewhere. All others
/// go by the system's proxy settings.
void setServiceProxy(QNetworkAccessManager &network);

} // namespace assay
