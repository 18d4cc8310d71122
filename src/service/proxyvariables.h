// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

namespace assay {

/// What the environment variables https_proxy, all_proxy and no_proxy say of a server, as curl reads them: small
/// letters count before capital ones, and HTTP_PROXY is not read. (Qt reads no bare domains, `*` or addresses in
/// no_proxy, and no proxy without a scheme.)
class ProxyVariables
{
public:
    /// The proxy for this URL, or none (QNetworkProxy::NoProxy); nothing when the variables don't say.
    [[nodiscard]] static std::optional<QNetworkProxy> proxyFor(const QUrl &url, const QProcessEnvironment &environment);

    /// Whether a value of no_proxy names this host. It is `*`, or has entries between commas or blanks: a domain, which
    /// stands for its subdomains too; an address; a range of addresses such as 10.0.0.0/8. With `:PORT` behind it, an
    /// entry counts for that port only.
    [[nodiscard]] static bool isExcepted(const QString &exceptions, const QString &host, int port);

    /// The proxy in a value such as `http://user:password@proxy.example:3128`, where all but the host may be missing;
    /// nothing when it is not readable, or names a protocol that Qt does not speak, such as SOCKS 4.
    [[nodiscard]] static std::optional<QNetworkProxy> proxyIn(const QString &value);
};

} // namespace assay
