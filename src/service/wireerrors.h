// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QString>

#include "core/job/loaderror.h"
#include "service/tlsfailure.h"

namespace assay {

struct RequestSubject;

/// What to do about an error, in terms of the window and of the command line.
struct Advice
{
    QString window;
    QString command = {}; ///< empty: the same
};

/// An error with texts of the current language.
[[nodiscard]] LoadError
makeError(LoadErrorKind kind, int status, const QString &summary, const Advice &advice, const QString &detail = {});

/// What failed between this computer and the service, in texts of the current language.
class WireErrors
{
public:
    /// For a failure of the network. \p systemText is the system's message.
    [[nodiscard]] static LoadError
    ofNetwork(QNetworkReply::NetworkError error, const QString &systemText, const RequestSubject &subject);

    /// For a request that went to the proxy \p proxy (`host:port`) and no farther.
    [[nodiscard]] static LoadError ofProxy(
        QNetworkReply::NetworkError error, const QString &systemText, const RequestSubject &subject,
        const QString &proxy);

    /// For a connection without TLS that can be trusted.
    [[nodiscard]] static LoadError ofTls(TlsFailure failure, const QString &systemText, const RequestSubject &subject);

    [[nodiscard]] static Advice proxyAdvice();

    /// The same for the proxy that the connection names itself.
    [[nodiscard]] static Advice ownProxyAdvice();

    [[nodiscard]] static Advice onlineAdvice();
    [[nodiscard]] static Advice baseUrlAdvice();
    [[nodiscard]] static Advice portAdvice();
};

} // namespace assay
