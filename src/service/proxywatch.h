// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace assay {

/// Watches a proxy while a request waits for its way through it.
///
/// A network manager (Qt 6.4) does not notice that a proxy closes the connection before it has answered to CONNECT: the
/// request would wait for ever. A socket of Qt notices, so one asks the proxy for the same way when the request has
/// waited for a while. It sends nothing along that way. Used on one thread.
class ProxyWatch : public QObject
{
    Q_OBJECT

public:
    /// \p patience: the time after which the proxy is asked; \p longest: the time that a way may take.
    ProxyWatch(
        const QUrl &url, const QNetworkProxy &proxy, std::chrono::milliseconds patience,
        std::chrono::milliseconds longest);

Q_SIGNALS:
    /// The proxy closes the connection. Whatever else it does wrong, the manager tells by itself.
    void closed(const QString &systemText);
    void timedOut();

private:
    void ask();

    const QUrl m_url;
    QTimer m_patience;
    QTimer m_limit;
    QTcpSocket m_socket;
};

/// The error of a proxy behind a message of Qt, in the language of Qt's texts: a network manager gives an unknown error
/// for most of them. \p error when the message is another one.
[[nodiscard]] QNetworkReply::NetworkError proxyErrorOf(QNetworkReply::NetworkError error, const QString &systemText);

} // namespace assay
