// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTcpServer>
#include <QTcpSocket>

namespace assay {

/// An HTTP proxy that gives one answer to every CONNECT, and then hangs up, waits, or leads to a port of this machine.
class TestProxy : public QTcpServer
{
public:
    enum class Then { HangUp, Wait, Lead };

    TestProxy(QByteArray answer, Then then, quint16 port = 0)
        : m_answer(std::move(answer))
        , m_then(then)
        , m_port(port)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        });
    }

    [[nodiscard]] QString name() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

    std::vector<QByteArray> heads;
    bool asksForPassword = false; ///< before it gives its answer

private:
    void read(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(client->readAll());
            return;
        }
        heads.push_back(client->readAll());
        if (asksForPassword && !heads.back().contains("\r\nProxy-Authorization: ")) {
            client->write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        client->write(m_answer);
        if (m_then == Then::HangUp) {
            client->disconnectFromHost();
        } else if (m_then == Then::Lead) {
            auto *server = new QTcpSocket(client);
            connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            server->connectToHost(QHostAddress::LocalHost, m_port);
        }
    }

    const QByteArray m_answer;
    const Then m_then;
    const quint16 m_port;
};

} // namespace assay
