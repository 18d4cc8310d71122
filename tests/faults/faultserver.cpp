// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultserver.h"

#include <sys/socket.h>

#include <QTimer>

#include "helpers/wireserver.h"

using namespace std::chrono_literals;

namespace assay::faults {

namespace {

constexpr auto Restart = 90ms; // longer than the first wait of a client in a test

void reset(QTcpSocket *socket)
{
    socket->flush();
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

} // namespace

FaultServer::FaultServer(Bodies bodies)
    : m_bodies(std::move(bodies))
{
    if (listen(QHostAddress::LocalHost))
        m_port = serverPort();
}

void FaultServer::secure(const QSslCertificate &certificate, const QSslKey &key)
{
    m_goodCertificate = certificate;
    m_certificate = certificate;
    m_goodKey = key;
    m_key = key;
}

void FaultServer::answerWell()
{
    m_fails = false;
    m_certificate = m_goodCertificate;
    m_key = m_goodKey;
    m_requests = 0;
    m_received.clear();
    for (QSslSocket *socket : findChildren<QSslSocket *>())
        socket->abort();
    if (!isListening())
        listen(QHostAddress::LocalHost, m_port);
}

void FaultServer::fail(const Fault &fault, const QSslCertificate &certificate, const QSslKey &key)
{
    answerWell();
    m_fault = fault;
    m_fails = true;
    if (!m_goodCertificate.isNull()) {
        m_certificate = certificate;
        m_key = key;
    }
    if (fault.refuses)
        close();
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_open.erase(socket);
        socket->deleteLater();
    });
    if (m_fails && !m_fault.insteadOfTls.isEmpty()) {
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            socket->write(m_fault.insteadOfTls);
            if (m_fault.closesInsteadOfTls)
                socket->disconnectFromHost();
        });
        return;
    }
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    if (!m_certificate.isNull()) {
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        socket->startServerEncryption();
    }
}

void FaultServer::read(QSslSocket *socket)
{
    QByteArray &head = m_open[socket];
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    head += bytes;
    if (!head.endsWith("\r\n\r\n"))
        return;
    const QByteArray body = m_bodies(head);
    head.clear();
    ++m_requests;
    const bool fails = m_fails && m_fault.answer && (m_fault.answers < 0 || m_requests <= m_fault.answers);
    play(socket, fails ? m_fault.answer(body) : Answer{WireServer::answer("200 OK", body)});
}

void FaultServer::play(QSslSocket *socket, const Answer &answer)
{
    socket->write(answer.bytes);
    switch (answer.then) {
    case Answer::Then::GoAway:
        goAway();
        [[fallthrough]];
    case Answer::Then::Close:
        socket->disconnectFromHost();
        break;
    case Answer::Then::Hold:
        break;
    case Answer::Then::Reset:
        reset(socket);
        break;
    case Answer::Then::Drip: {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] {
            if (socket->isOpen())
                socket->write(" ");
        });
        timer->start(1ms);
        break;
    }
    }
}

void FaultServer::goAway()
{
    close();
    QTimer::singleShot(Restart, this, [this] {
        if (!isListening())
            listen(QHostAddress::LocalHost, m_port);
    });
}

} // namespace assay::faults
