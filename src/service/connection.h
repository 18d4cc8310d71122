// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QUrl>

#include "core/job/loaderror.h"
#include "service/connectionroute.h"

namespace assay {

/// A server and the name that the user gave it. A plain value; the key is stored elsewhere.
class Connection
{
public:
    Connection() = default;

    /// \p baseUrl: as typed, such as `https://api.example.com/v2/`. Slashes at the end are removed. May be unusable:
    /// see refusal().
    Connection(QString name, const QString &baseUrl);

    /// The production service; the default.
    static Connection production();
    static Connection development();
    /// The documented local server, `http://localhost:8000/v2`.
    static Connection local();

    /// The connection to this server with the name that it has everywhere: that of one of the three above, otherwise
    /// its host, with the port if the URL has one.
    [[nodiscard]] static Connection at(const QString &baseUrl);

    [[nodiscard]] const QString &name() const noexcept { return m_name; }

    /// The id of the connection that the user keeps; empty when this one is not kept.
    [[nodiscard]] const QString &keptId() const noexcept { return m_keptId; }
    void setKeptId(const QString &id) { m_keptId = id; }

    /// How its requests reach the server.
    [[nodiscard]] const ConnectionRoute &route() const noexcept { return m_route; }
    void setRoute(const ConnectionRoute &route) { m_route = route; }

    /// Without a slash at the end, a query and a fragment.
    [[nodiscard]] const QUrl &baseUrl() const noexcept { return m_baseUrl; }

    /// The host as a person reads it, with the port if the URL has one.
    [[nodiscard]] QString serverName() const;

    /// Scheme, host and port, such as `https://api.example.com:443`; two URLs with the same origin are the same server.
    [[nodiscard]] QString origin() const { return originOf(m_baseUrl); }
    [[nodiscard]] static QString originOf(const QUrl &url);

    /// The reason why the program does not use this server, if any: an error of kind InsecureUrl. HTTPS is required,
    /// since plain HTTP would expose the key, except for this machine: localhost, 127.0.0.0/8 and ::1. A query or a
    /// fragment is refused, since it could not be sent with every request.
    [[nodiscard]] std::optional<LoadError> refusal() const;
    [[nodiscard]] bool isAllowed() const { return !refusal(); }

    /// Whether the host is this machine.
    [[nodiscard]] bool isLoopback() const { return isLoopbackHost(m_baseUrl.host()); }
    [[nodiscard]] static bool isLoopbackHost(const QString &host);

    /// The service's web console: the host with `api.` replaced by `console.`. Empty when the host has no such prefix.
    [[nodiscard]] QUrl consoleUrl() const;

    bool operator==(const Connection &) const = default;

private:
    [[nodiscard]] std::optional<LoadError> currentRefusal() const;

    QString m_name;
    QUrl m_baseUrl;
    QString m_keptId;
    ConnectionRoute m_route;
    bool m_hasMore = false; // a query or a fragment was typed behind it
};

} // namespace assay
