// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>

#include "core/base/result.h"
#include "core/job/loaderror.h"
#include "service/proxychoice.h"

namespace assay {

/// How the requests of a connection reach its server, where that is not the program's own way. A plain value.
struct ConnectionRoute
{
    QString caFile = {}; ///< PEM file of certificates that are trusted besides the system's; empty: none
    QString proxy = {}; ///< empty: the program's; "none"; or http://HOST:PORT, socks5://HOST:PORT
    std::chrono::seconds idleLimit{0}; ///< a request without a byte for so long fails; 0: the program's
    std::chrono::seconds wholeLimit{0}; ///< a request that takes longer, with its retries, fails; 0: the program's
    ProxyChoice programProxy = {}; ///< counts where the connection names none; JobService puts its own here

    /// The proxy that is named; nothing when the route names none. NoProxy for "none", and for a text that is no
    /// proxy: such a route is refused (refusal()) before anything is sent.
    [[nodiscard]] std::optional<QNetworkProxy> namedProxy() const;

    /// Why no request may take this route: its proxy is none. Then nothing is sent, rather than another way.
    [[nodiscard]] std::optional<LoadError> refusal() const;

    /// The certificates of the file, read now; an error that names the file when it holds none, or can't be read.
    [[nodiscard]] Result<QList<QSslCertificate>, LoadError> certificates() const;

    bool operator==(const ConnectionRoute &) const = default;
};

} // namespace assay
