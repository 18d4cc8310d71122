// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/connection.h"

#include <QCoreApplication>
#include <QHostAddress>

#include "service/wireerrors.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

QUrl normalized(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid())
        return {};
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

// Whether there is a query or a fragment behind the path.
bool holdsMore(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return !url.query().isEmpty() || !url.fragment().isEmpty();
}

LoadError insecureUrl(const QString &summary, const Advice &advice)
{
    return makeError(LoadErrorKind::InsecureUrl, 0, summary, advice);
}

} // namespace

Connection::Connection(QString name, const QString &baseUrl)
    : m_name(std::move(name))
    , m_baseUrl(normalized(baseUrl))
    , m_hasMore(holdsMore(baseUrl))
{
}

Connection Connection::production()
{
    return {QCoreApplication::translate("Connection", "Production"), u"https://api.meibel.ai/v2"_s};
}

Connection Connection::development()
{
    return {QCoreApplication::translate("Connection", "Development"), u"https://api.dev.meibel.ai/v2"_s};
}

Connection Connection::local()
{
    return {QCoreApplication::translate("Connection", "This computer"), u"http://localhost:8000/v2"_s};
}

Connection Connection::at(const QString &baseUrl)
{
    const Connection unnamed({}, baseUrl);
    for (const Connection &known : {production(), development(), local()}) {
        if (known.baseUrl() == unnamed.baseUrl() && !unnamed.m_hasMore)
            return known;
    }
    return {unnamed.serverName(), baseUrl};
}

QString Connection::serverName() const
{
    return m_baseUrl.authority(QUrl::FullyDecoded | QUrl::RemoveUserInfo);
}

QString Connection::originOf(const QUrl &url)
{
    if (url.host().isEmpty())
        return {};
    const QString host = url.host(QUrl::FullyEncoded);
    const int defaultPort = url.scheme() == "https"_L1 ? 443 : 80;
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return url.scheme() + "://"_L1 + shown + u':' + QString::number(url.port(defaultPort));
}

std::optional<LoadError> Connection::refusal() const
{
    std::optional<LoadError> error = currentRefusal();
    if (error)
        error->tell = [connection = *this] { return *connection.currentRefusal(); };
    return error;
}

std::optional<LoadError> Connection::currentRefusal() const
{
    const QString scheme = m_baseUrl.scheme();
    if (m_baseUrl.isEmpty() || m_baseUrl.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1)) {
        return insecureUrl(
            QCoreApplication::translate("Connection", "The base URL of this connection is not a web address."),
            {QCoreApplication::translate("Connection", "Enter one such as %1.").arg("https://api.meibel.ai/v2"_L1),
             QCoreApplication::translate("Connection", "Give --base-url one such as %1.")
                 .arg("https://api.meibel.ai/v2"_L1)});
    }
    if (!m_baseUrl.userInfo().isEmpty()) {
        return insecureUrl(
            QCoreApplication::translate("Connection", "The base URL of this connection holds a user name or password."),
            {QCoreApplication::translate("Connection", "Remove what stands before the @ sign; the key goes apart."),
             QCoreApplication::translate(
                 "Connection", "Remove what stands before the @ sign; the key goes into MEIBEL_API_KEY.")});
    }
    if (m_hasMore) {
        return insecureUrl(
            QCoreApplication::translate(
                "Connection", "The base URL of this connection has a part after ? or #, which can't be part of it."),
            {QCoreApplication::translate("Connection", "Remove that part; filters are set in the program."),
             QCoreApplication::translate("Connection", "Remove that part; filters are options such as --agent-name.")});
    }
    if (scheme == "http"_L1 && !isLoopback()) {
        return insecureUrl(
            QCoreApplication::translate("Connection", "Plain HTTP to %1 would send the key unprotected.")
                .arg(m_baseUrl.host()),
            {QCoreApplication::translate(
                "Connection", "Use an https:// address; only this computer may be asked without.")});
    }
    return std::nullopt;
}

bool Connection::isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QUrl Connection::consoleUrl() const
{
    const QString host = m_baseUrl.host();
    if (!host.startsWith("api."_L1))
        return {};
    QUrl url;
    url.setScheme(m_baseUrl.scheme());
    url.setHost("console."_L1 + host.sliced(4));
    url.setPort(m_baseUrl.port());
    return url;
}

} // namespace assay
