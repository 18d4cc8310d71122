// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/proxywatch.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "service/servicenetwork.h"

namespace assay {

namespace {

struct Message
{
    const char *text;
    QNetworkReply::NetworkError error;
};

// Of QHttpSocketEngine (Qt 6.4 to 6.8).
constexpr std::array Messages{
    Message{"Proxy server not found", QNetworkReply::ProxyNotFoundError},
    Message{"Proxy connection refused", QNetworkReply::ProxyConnectionRefusedError},
    Message{"Proxy server connection timed out", QNetworkReply::ProxyTimeoutError},
    Message{"Proxy connection closed prematurely", QNetworkReply::ProxyConnectionClosedError},
    Message{"Did not receive HTTP response from proxy", QNetworkReply::ProtocolUnknownError},
};

} // namespace

ProxyWatch::ProxyWatch(
    const QUrl &url, const QNetworkProxy &proxy, std::chrono::milliseconds patience, std::chrono::milliseconds longest)
    : m_url(url)
{
    m_patience.setSingleShot(true);
    m_limit.setSingleShot(true);
    m_socket.setProxy(proxy);
    connect(&m_patience, &QTimer::timeout, this, &ProxyWatch::ask);
    connect(&m_limit, &QTimer::timeout, this, &ProxyWatch::timedOut);
    connect(&m_socket, &QTcpSocket::connected, &m_socket, &QTcpSocket::disconnectFromHost);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ProxyConnectionClosedError)
            Q_EMIT closed(m_socket.errorString());
    });
    m_patience.start(patience);
    m_limit.start(longest);
}

void ProxyWatch::ask()
{
    m_socket.connectToHost(m_url.host(QUrl::FullyEncoded), servicePort(m_url));
}

QNetworkReply::NetworkError proxyErrorOf(QNetworkReply::NetworkError error, const QString &systemText)
{
    const auto message = std::ranges::find_if(Messages, [&](const Message &known) {
        return systemText == QCoreApplication::translate("QHttpSocketEngine", known.text);
    });
    return message == Messages.end() ? error : message->error;
}

} // namespace assay
