// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/proxyvariables.h"

#include <initializer_list>

#include <QHostAddress>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int HttpsPort = 443;
constexpr int HttpPort = 80;
constexpr quint16 UsualProxyPort = 1080; // curl's

// The first of these variables that is not empty.
QString firstOf(std::initializer_list<QLatin1StringView> names, const QProcessEnvironment &environment)
{
    for (const QLatin1StringView name : names) {
        if (QString value = environment.value(name); !value.isEmpty())
            return value;
    }
    return {};
}

QString withoutFinalDot(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.sliced(1, host.size() - 2) : host;
}

// Takes a port off the end of an entry; -1 when it has none. An IPv6 address has a port only behind brackets.
int takePort(QString &entry)
{
    const qsizetype colon = entry.lastIndexOf(u':');
    const bool isAddress = entry.count(u':') > 1 && !entry.first(colon).endsWith(u']');
    if (colon < 0 || isAddress)
        return -1;
    bool isNumber = false;
    const int port = QStringView(entry).sliced(colon + 1).toInt(&isNumber);
    if (!isNumber)
        return -1;
    entry.truncate(colon);
    return port;
}

bool isInRange(const QHostAddress &address, const QString &range)
{
    const qsizetype slash = range.indexOf(u'/');
    bool isNumber = false;
    const int bits = QStringView(range).sliced(slash + 1).toInt(&isNumber);
    const QHostAddress network(withoutBrackets(range.first(slash)));
    return isNumber && bits >= 0 && !network.isNull() && network.protocol() == address.protocol()
        && address.isInSubnet(network, bits);
}

bool isNamedBy(QString entry, const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull()) {
        if (entry.contains(u'/'))
            return isInRange(address, entry);
        return address == QHostAddress(withoutBrackets(entry));
    }
    if (entry.startsWith(u'.'))
        entry.remove(0, 1);
    entry = withoutFinalDot(entry);
    if (entry.isEmpty())
        return false;
    return host.compare(entry, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + entry, Qt::CaseInsensitive);
}

} // namespace

std::optional<QNetworkProxy> ProxyVariables::proxyFor(const QUrl &url, const QProcessEnvironment &environment)
{
    const bool secure = url.scheme() == "https"_L1;
    const QString exceptions = firstOf({"no_proxy"_L1, "NO_PROXY"_L1}, environment);
    if (isExcepted(exceptions, url.host(), url.port(secure ? HttpsPort : HttpPort)))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    // HTTP_PROXY is left out: a web server sets it from a header.
    const QString own =
        secure ? firstOf({"https_proxy"_L1, "HTTPS_PROXY"_L1}, environment) : firstOf({"http_proxy"_L1}, environment);
    const QString value = own.isEmpty() ? firstOf({"all_proxy"_L1, "ALL_PROXY"_L1}, environment) : own;
    return value.isEmpty() ? std::nullopt : proxyIn(value);
}

bool ProxyVariables::isExcepted(const QString &exceptions, const QString &host, int port)
{
    if (exceptions.trimmed() == "*"_L1)
        return true;
    const QString plainHost = withoutFinalDot(withoutBrackets(host));
    QString text = exceptions;
    text.replace(u',', u' ');
    for (QString entry : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const int only = takePort(entry);
        if ((only < 0 || only == port) && isNamedBy(entry, plainHost))
            return true;
    }
    return false;
}

std::optional<QNetworkProxy> ProxyVariables::proxyIn(const QString &value)
{
    const QString text = value.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : "http://"_L1 + text);
    if (url.host().isEmpty())
        return std::nullopt;
    const QString scheme = url.scheme();
    QNetworkProxy::ProxyType type = QNetworkProxy::HttpProxy;
    if (scheme == "socks"_L1 || scheme == "socks5"_L1 || scheme == "socks5h"_L1)
        type = QNetworkProxy::Socks5Proxy;
    else if (scheme != "http"_L1 && scheme != "https"_L1)
        return std::nullopt;
    const auto port = static_cast<quint16>(url.port(scheme == "https"_L1 ? HttpsPort : UsualProxyPort));
    return QNetworkProxy(type, url.host(), port, url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

} // namespace assay
