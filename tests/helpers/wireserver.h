// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <vector>

#include <QTcpServer>
#include <QTcpSocket>

namespace assay {

/// A server that records the bytes of requests and sends given bytes: HTTP libraries do not allow this.
class WireServer : public QTcpServer
{
public:
    /// Creates the complete response for the head of a request; then the connection is closed.
    using Answer = std::function<QByteArray(const QByteArray &head)>;

    explicit WireServer(Answer answer, const QHostAddress &address = QHostAddress::LocalHost)
        : m_answer(std::move(answer))
    {
        listen(address);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    [[nodiscard]] QString url(const QString &path = {}) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
    }

    /// Method and target of a request, such as `GET /v2/x`.
    [[nodiscard]] QByteArray target(std::size_t request) const
    {
        const QByteArray line = heads.at(request).left(heads.at(request).indexOf("\r\n"));
        return line.left(line.lastIndexOf(' '));
    }

    /// Value of a header; "(none)" when it was not sent.
    [[nodiscard]] QByteArray header(std::size_t request, const QByteArray &name) const
    {
        const QByteArray start = name.toLower() + ':';
        for (const QByteArray &line : heads.at(request).split('\n')) {
            if (line.toLower().startsWith(start))
                return line.mid(name.size() + 1).trimmed();
        }
        return "(none)";
    }

    [[nodiscard]] static QByteArray
    answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
    }

    std::vector<QByteArray> heads;
    int connections = 0;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &head = m_open[socket];
        head += socket->readAll();
        if (!head.endsWith("\r\n\r\n"))
            return;
        heads.push_back(head);
        m_open.erase(socket);
        socket->write(m_answer(heads.back()));
        socket->disconnectFromHost();
    }

    Answer m_answer;
    std::map<QTcpSocket *, QByteArray> m_open;
};

} // namespace assay
