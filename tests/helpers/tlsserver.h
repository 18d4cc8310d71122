// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslSocket>
#include <QTcpServer>

#include "helpers/testcertificates.h"

namespace assay {

/// A server with TLS that sends given bytes to every request, ends TLS, and records what it was sent.
class TlsServer : public QTcpServer
{
public:
    TlsServer(const QSslCertificate &certificate, QSslKey key, QByteArray answer)
        : m_certificate(certificate)
        , m_key(std::move(key))
        , m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
    }

    QByteArray received;
    int connections = 0;
    int handshakes = 0;
    int requests = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        connect(socket, &QSslSocket::encrypted, this, [this] { ++handshakes; });
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            received += socket->readAll();
            if (!received.endsWith("\r\n\r\n"))
                return;
            ++requests;
            socket->write(m_answer);
            socket->disconnectFromHost(); // sends close_notify first
        });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->startServerEncryption();
    }

private:
    const QSslCertificate m_certificate;
    const QSslKey m_key;
    const QByteArray m_answer;
};

/// Passes the bytes between its clients and a port of this machine, and leaves the clients' connections open when the
/// other side closes.
class HoldingRelay : public QTcpServer
{
public:
    explicit HoldingRelay(quint16 port)
        : m_port(port)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection()) {
                auto *server = new QTcpSocket(client);
                connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
                connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
                server->connectToHost(QHostAddress::LocalHost, m_port);
            }
        });
    }

private:
    const quint16 m_port;
};

} // namespace assay
